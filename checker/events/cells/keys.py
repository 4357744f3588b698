"""Keys: what divides events into signatures, as SQL; all columns that start with ? divide and are not shown."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from checker.events.cells.fields import FIELDS
from checker.events.cells.sql import literal, name, words
from checker.model import Action

NOT_KEYS = ("event_id", "occurred_at", "collected_at", "count")
TIMED = (Action.RETAIN.value, Action.DELETE.value)  # judged by how long after something they happened
ASKED = r"(?i)\b(?:chosen|chose|chooses|picked|selected|requested|request|asked|directed|instructed|pressed|tapped)\b"


class Folding(Protocol):
    """What a log's values are to those who judge them: values of one class share a verdict (see checker.verdicts.judgement.classes)."""

    @property
    def unused(self) -> frozenset[str]: ...
    @property
    def folded(self) -> tuple[str, ...]: ...
    @property
    def listens(self) -> bool: ...
    def class_of(self, field: str, value: object) -> object: ...
    def matters(self, name: str) -> bool: ...


class Everything:
    """A folding for those who judge nothing: every value stands for itself."""

    unused: frozenset[str] = frozenset()
    folded: tuple[str, ...] = ()
    listens = False

    def class_of(self, field: str, value: object) -> object:  # noqa: ARG002 (as of every folding)
        return value

    def matters(self, name: str) -> bool:  # noqa: ARG002 (as of every folding)
        return True


EVERYTHING = Everything()


def keys(boundaries: Sequence[date], extra: Collection[str] | None, folding: Folding | None = None) -> Mapping[str, str]:
    """Return the columns of a signature of our own fields; ``folding`` leaves out what no verdict turns on."""
    unused = folding.unused if folding else frozenset()
    plain = {field.name: name(field.name) for field in FIELDS if field.name not in NOT_KEYS and field.name not in unused}
    listening = f" OR regexp_matches(p.name || ' ' || p.value, {literal(ASKED)})" if folding and folding.listens else ""
    kept = "extra" if extra is None else f"list_filter(extra, lambda p: p.name IN ({words(sorted(extra)) or 'NULL'}){listening})"
    return {**plain, "extra": kept, **times(boundaries, "action", ("consent_at", "deletion_requested_at"))}


def times(
    boundaries: Sequence[date],
    action: str | None,
    moments: Sequence[str],
    occurred: str = "occurred_at",
    collected: str | None = "collected_at",
) -> Mapping[str, str]:
    """Return the columns by which time divides signatures: periods, and the moments themselves where a rule counts the days.

    ``action`` and ``collected`` are None where no row has one; what divides no rows then is left out, as it costs time in every row.
    """
    kept = [f"{action} IN ({words(TIMED)})"] if action else []
    exact = " OR ".join((*kept, *(f"{moment} IS NOT NULL" for moment in moments)))
    told = {"?occurred": occurred, "?collected": collected} if exact else {}
    periods = {"?period": occurred, "?collected_period": collected}
    return {
        **{key: f"CASE WHEN {exact} THEN {moment} END" for key, moment in told.items() if moment},
        **{key: _period(moment, boundaries) for key, moment in periods.items() if moment},
    }


def _period(moment: str, boundaries: Sequence[date]) -> str:
    """Return SQL for the number of boundaries up to a moment: a chain of comparisons, as range joins cost twice as much."""
    days = sorted(set(boundaries))
    cases = " ".join(f"WHEN {moment} < TIMESTAMP '{day.isoformat()} 00:00:00' THEN {index}" for index, day in enumerate(days))
    return f"CASE WHEN {moment} IS NULL THEN NULL {cases} ELSE {len(days)} END"
