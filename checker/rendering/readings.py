"""Readings: what `checker extract` prints, the commitments found in statements and the clauses that were not understood."""

from collections.abc import Sequence
from typing import Any

from checker.model import Commitment, Statement, Term, Unread
from checker.rendering.hostile import one_line
from checker.rendering.record import dumped
from checker.rendering.words import ACTORS, UNREAD, condition, counted, reading

FIRST_KEYS = "statement start end text section actor action kind data recipients purposes conditions exceptions confidence".split()
QUOTED = 300  # characters of a clause shown in the text rendering


def as_jsonl(statements: Sequence[Statement]) -> str:
    """Return one commitment a line, the promised keys first."""
    return "".join(dumped(commitment_line(commitment)) + "\n" for statement in statements for commitment in statement.commitments)


def as_json(statements: Sequence[Statement]) -> str:
    """Return every commitment and every unread clause, by statement."""
    return dumped({"schema_version": 1, "statements": [_statement(statement) for statement in statements]}, indent=2) + "\n"


def as_text(statements: Sequence[Statement]) -> str:
    """Return the commitments as a person reads them, with what was not understood and how much was read."""
    return "\n".join("\n".join(_lines(statement)) + "\n" for statement in statements)


def commitment_line(commitment: Commitment) -> dict[str, Any]:
    """Return a commitment as plain values, the promised keys first."""
    values = commitment.model_dump(mode="json")
    return {key: values[key] for key in FIRST_KEYS} | {key: value for key, value in values.items() if key not in FIRST_KEYS}


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "statement": statement.path,
        "sha256": statement.sha256,
        "clauses": statement.clauses,
        "commitments": [commitment_line(commitment) for commitment in statement.commitments],
        "unread": [clause.model_dump(mode="json") for clause in statement.unread],
        "warnings": list(statement.warnings),
    }


def _lines(statement: Statement) -> list[str]:
    lines = [one_line(statement.path)]
    lines += [f"  warning: {one_line(warning)}" for warning in statement.warnings]
    for number, commitment in enumerate(statement.commitments, 1):
        lines += ["", *_commitment(number, commitment)]
    if statement.unread:
        lines += ["", "  Not understood:"]
        lines += [
            f"    {clause.start}-{clause.end}  {UNREAD[clause.reason]}: “{one_line(clause.text, QUOTED)}”" for clause in statement.unread
        ]
    read = counted(statement.clauses, "clause")
    lines += ["", f"  {read} read, {counted(len(statement.commitments), 'commitment')}, {len(statement.unread):,} not understood."]
    return lines


def _commitment(number: int, commitment: Commitment) -> list[str]:
    place = " > ".join(one_line(part, 60) for part in commitment.section)
    lines = [
        f"  C{number}  {reading(commitment)} by {ACTORS[commitment.actor]}   {commitment.start}-{commitment.end}"
        f"   confidence {commitment.confidence:.2f}" + (f"   {place}" if place else "")
    ]
    lines.append(f"      “{one_line(commitment.text, QUOTED)}”")
    slots = (("data", commitment.data), ("recipients", commitment.recipients), ("purposes", commitment.purposes))
    lines += [f"      {name:<11}{', '.join(_term(term) for term in terms)}" for name, terms in slots if terms]
    lines += [f"      {'condition':<11}{one_line(condition(item), QUOTED)}" for item in commitment.conditions]
    lines += [f"      {'exception':<11}{one_line(condition(item), QUOTED)}" for item in commitment.exceptions]
    if commitment.closes:
        lines.append(f"      {'closed on':<11}{', '.join(commitment.closes)}")
    return lines


def _unread(clause: Unread) -> str:
    return f"    {clause.start}-{clause.end}  {UNREAD[clause.reason]}: “{one_line(clause.text, QUOTED)}”"


def _term(term: Term) -> str:
    return f"{one_line(term.text, 80)} [{term.id or 'unmapped'}]"
