from datetime import date

import pytest
from pydantic import ValidationError

from checker.model.statements import Statement, StatementKind


def test_a_statement_is_a_policy_in_force_always_unless_told() -> None:
    statement = Statement(path="p.md")
    assert (statement.kind, statement.series) == (StatementKind.PRIVACY_POLICY, "privacy_policy")
    assert (statement.effective_from, statement.effective_until, statement.annexes_yield, statement.review) == (None,) * 4


def test_a_statement_survives_its_json() -> None:
    statement = Statement(path="dpa.md", kind=StatementKind.CONTRACT, effective_from=date(2024, 5, 1), party="Acme", annexes_yield=False)
    assert Statement.model_validate_json(statement.model_dump_json()) == statement


def test_a_statement_of_no_known_kind_is_refused() -> None:
    with pytest.raises(ValidationError, match="kind"):
        Statement.model_validate({"path": "p.md", "kind": "rumour"})
