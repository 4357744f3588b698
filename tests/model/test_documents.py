from dataclasses import FrozenInstanceError

import pytest

from checker.model.documents import Clause, ClauseKind, Document

TEXT = "We share photos."


def test_a_clause_stands_alone_unless_told() -> None:
    clause = Clause(TEXT, 0, len(TEXT), ClauseKind.SENTENCE)
    assert (clause.section, clause.lead_in, clause.depth, clause.marker, clause.cells, clause.furniture) == ((), None, 0, "", (), False)


def test_a_document_refuses_changes() -> None:
    document = Document("p.md", TEXT, "0" * 64, (Clause(TEXT, 0, len(TEXT), ClauseKind.SENTENCE),))
    with pytest.raises(FrozenInstanceError):
        document.text = "We share nothing."  # type: ignore[misc]
