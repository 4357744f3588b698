"""Texts that a statement refers to and that are not among the statements of a project: what they say is not judged, and that is told."""

from collections.abc import Sequence

from checker.contracts import key, names, references, within
from checker.model import Document, Statement, StatementKind

MISSING = "refers to “{name}” (“{quote}”), and no such text is among the statements: what it says is not judged; add it"
QUOTED = 120  # characters


def with_links(statements: Sequence[Statement], documents: Sequence[Document]) -> list[Statement]:
    """Return the statements, each with a warning for every text that it refers to and the project lacks.

    A text is there where a statement is called so by its title or its file's name.
    """
    known = [called for statement, document in zip(statements, documents, strict=True) for called in _called(statement, document)]
    done = []
    for statement, document in zip(statements, documents, strict=True):
        contract = statement.kind is StatementKind.CONTRACT
        missing = [
            MISSING.format(name=each.name, quote=" ".join(document.clauses[each.clause].text.split())[:QUOTED])
            for each in references(document, contract=contract)
            if not any(within(key(each.name), name) for name in known)
        ]
        done.append(statement.model_copy(update={"warnings": (*statement.warnings, *missing)}) if missing else statement)
    return done


def _called(statement: Statement, document: Document) -> list[tuple[str, ...]]:
    """Return what a text is called, in words: by itself, by its file, by its reference."""
    return [key(name) for name in (*names(document).own, statement.path.rpartition(".")[0].replace("_", " "), statement.ref or "")]
