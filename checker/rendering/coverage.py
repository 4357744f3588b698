"""Coverage: of each input, how much was read and understood and how much was left aside; no count stands without its whole."""

from collections.abc import Iterable
from dataclasses import dataclass

from checker.model import Reason
from checker.report import Recipient, Report


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the input: what there is of it, and what of that was left aside or not understood."""

    what: str
    whole: int
    aside: int
    why: str = ""  # what became of the rest

    @property
    def understood(self) -> int:
        return self.whole - self.aside


def shares(report: Report) -> tuple[Share, ...]:
    """Return the coverage of the log, of its recipients and terms, and of every statement."""
    summary = report.summary
    undated = sum(flow.flow.events for flow in report.flows if flow.verdict.reason is Reason.NO_STATEMENT)
    data = {item.name: bool(item.ids) for flow in report.flows for item in flow.data}
    known = len(report.recipients) - len(unknown(report.recipients))
    log = (
        Share("Events of the log", summary.events_read, summary.events_quarantined, "quarantined"),
        Share("Judged events with a version in force that day", summary.events_judged, undated, "judged against no text"),
        Share("Recipients with a known role", len(report.recipients), len(report.recipients) - known, "compared by name only"),
        Share("Kinds of data that the log names", len(data), sum(not mapped for mapped in data.values()), "compared by their words"),
    )
    return log + tuple(
        Share(f"Clauses of {one.path}", one.clauses, len(one.unread), "; ".join(("not understood", *one.warnings)))
        for one in report.statements
    )


def unjudged(report: Report) -> tuple[tuple[str, int], ...]:
    """Return what was not judged, by the reason: rows that were set aside, then records of the log that are no sharing."""
    aside = (("quarantined", report.summary.events_quarantined), *report.summary.not_sharing.items())
    return tuple((reason, number) for reason, number in aside if number)


def unknown(recipients: Iterable[Recipient]) -> tuple[Recipient, ...]:
    """Return the recipients whose role nobody knows, those with most records first."""
    return tuple(sorted((one for one in recipients if not one.role), key=lambda one: (-one.records, one.name)))
