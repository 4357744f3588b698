"""Readings: what `checker extract` prints, as values for programs and as a page for people."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from checker.extraction.documents.grounds import Ground
from checker.model import Commitment, Statement
from checker.rendering.record import dumped

FIRST_KEYS = "statement start end text section actor action kind data recipients purposes conditions exceptions confidence".split()

Why = Callable[[Commitment], Sequence[Ground]]


def as_jsonl(statements: Iterable[Statement], why: Why | None = None) -> str:
    """Return one commitment a line, the promised keys first, and what made it where that is asked."""
    return "".join(dumped(commitment_line(commitment, why)) + "\n" for statement in statements for commitment in statement.commitments)


def as_json(statements: Iterable[Statement], why: Why | None = None) -> str:
    """Return every commitment and every unread clause, by statement."""
    return dumped({"schema_version": 1, "statements": [_statement(statement, why) for statement in statements]}, indent=2) + "\n"


def commitment_line(commitment: Commitment, why: Why | None = None) -> dict[str, Any]:
    """Return a commitment as plain values, the promised keys first."""
    values = commitment.model_dump(mode="json")
    ordered = {key: values[key] for key in FIRST_KEYS} | {key: value for key, value in values.items() if key not in FIRST_KEYS}
    return ordered | {"grounds": [ground.model_dump(mode="json") for ground in why(commitment)]} if why else ordered


def _statement(statement: Statement, why: Why | None) -> dict[str, Any]:
    return {
        "statement": statement.path,
        "sha256": statement.sha256,
        "clauses": statement.clauses,
        "commitments": [commitment_line(commitment, why) for commitment in statement.commitments],
        "unread": [clause.model_dump(mode="json") for clause in statement.unread],
        "warnings": list(statement.warnings),
    }
