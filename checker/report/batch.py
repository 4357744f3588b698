"""The record of a batch: one entry for each project, whatever became of it; the counts add up."""

from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from checker.model import Value, VerdictKind
from checker.report.record import Summary


class State(StrEnum):
    """What became of one project."""

    PASS = "pass"  # noqa: S105 (no password)
    INCOMPLETE = "incomplete"  # nothing at or above the threshold, but rows were quarantined
    FAIL = "fail"
    UNREADABLE = "unreadable"  # project file, register, statements or log
    BROKEN = "broken"  # a bug of ours


HEAVIEST_FIRST = (State.FAIL, State.BROKEN, State.UNREADABLE, State.INCOMPLETE, State.PASS)


class BatchEntry(Value):
    """One project of a batch."""

    project: str  # its path, seen from the manifest
    state: State
    organisation: str = ""
    summary: Summary | None = None  # None: nothing was judged
    findings: dict[VerdictKind, int] = Field(default_factory=dict)
    report: str | None = None  # the page, seen from the index
    problems: tuple[str, ...] = ()  # why nothing was judged
    key: str = ""  # SHA-256 of all that the entry depends on; an entry of the same key is not made again


class BatchRecord(Value):
    """All of one batch, as its JSON and its page show it; it says nothing of how often the batch was begun."""

    schema_version: int = 1
    tool: str
    rules_digest: str
    fail_on: str
    state: State
    events_read: int
    events_judged: int
    events_quarantined: int
    verdicts: dict[VerdictKind, int]
    projects: tuple[BatchEntry, ...]


def batch_record(entries: Iterable[BatchEntry], *, tool: str, rules_digest: str, fail_on: str) -> BatchRecord:
    """Return the record of entries, in the order of their paths."""
    ordered = tuple(sorted(entries, key=lambda entry: entry.project))
    judged = [entry.summary for entry in ordered if entry.summary]
    states = {entry.state for entry in ordered}
    return BatchRecord(
        tool=tool,
        rules_digest=rules_digest,
        fail_on=fail_on,
        state=next((state for state in HEAVIEST_FIRST if state in states), State.PASS),
        events_read=sum(summary.events_read for summary in judged),
        events_judged=sum(summary.events_judged for summary in judged),
        events_quarantined=sum(summary.events_quarantined for summary in judged),
        verdicts={kind: sum(summary.verdicts.get(kind, 0) for summary in judged) for kind in VerdictKind},
        projects=ordered,
    )
