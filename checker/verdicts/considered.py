"""All that was considered beside what decides: the other data, the other statements, and those that had no say that day."""

from collections.abc import Iterator

from checker.model import EvidenceRole, Flow, Statement, Step, Unread, VerdictKind
from checker.timeline import Period, Timeline
from checker.verdicts.outcome import Outcome
from checker.verdicts.sentences import quoted, step

MOST = 5  # statements that had no say
ENDS = {
    VerdictKind.CONTRADICTED: ("it rules this out too", "ruled out"),
    VerdictKind.CONSISTENT: ("it permits this", "permitted"),
    VerdictKind.UNDETERMINED: ("it leaves this open", "not known"),
    VerdictKind.UNDISCLOSED: ("it neither permits this nor rules it out", "silent"),
}
ITEMS = {
    VerdictKind.CONTRADICTED: "ruled out",
    VerdictKind.UNDISCLOSED: "not covered",
    VerdictKind.UNDETERMINED: "not to be settled",
    VerdictKind.CONSISTENT: "permitted",
}


def data_judged(outcomes: tuple[Outcome, ...]) -> str:
    """Say what each kind of data came to, the worst first, and which of them the reasoning below is about."""
    worst = outcomes[0].item.text
    by_kind: dict[VerdictKind, list[str]] = {}
    for found in outcomes:
        by_kind.setdefault(found.kind, []).append(f"“{found.item.text}”")
    if len(outcomes) == 1:
        return f"What was judged is “{worst}”."
    told = "; ".join(f"{', '.join(names)}: {ITEMS[kind]}" for kind, names in by_kind.items())
    return f"Each was judged by itself: {told}. What follows is told of “{worst}”."


def of_another(found: Outcome) -> Step:
    """Tell what another statement in force says about it."""
    said, outcome = ENDS[found.kind]
    deciding = [citation.clause for citation in found.citations if citation.role is not EvidenceRole.NEAREST]
    text = f"{found.statement.path} was read too; {said}"
    made = step("Other statement", text, outcome).model_copy(update={"statement": found.statement.path})
    if not deciding:
        return made
    place = deciding[0] if isinstance(deciding[0], Unread) else deciding[0].commitment
    told = step("Other statement", f"{text}: {quoted(place.text)}", outcome)
    return told.model_copy(update={"statement": place.statement, "start": place.start, "end": place.end})


def set_aside(timeline: Timeline, flow: Flow, looked_at: tuple[Statement, ...]) -> Iterator[Step]:
    """Tell which statements had no say: those of other days, and those in force that do not govern this practice."""
    rest = [period for period in timeline.periods if not any(period.statement is one for one in looked_at)]
    in_force = [id(statement) for statement in timeline.on(flow.first)]
    other_days = [f"{period.statement.path} {span(period)}" for period in rest if id(period.statement) not in in_force]
    others = [period.statement.path for period in rest if id(period.statement) in in_force]
    if other_days:
        yield step("Other version", f"Not in force that day, and so not applied: {_some(other_days)}", "not in force", element=None)
    if others:
        text = f"In force that day, but about other parties or data than these: {_some(others)}"
        yield step("Other statement", text, "does not govern")


def span(period: Period) -> str:
    """Say from when until when a statement governs."""
    start = f"from {period.start}" if period.start else "from the beginning"
    return f"{start} until {period.end} (exclusive)" if period.end else start


def _some(names: list[str]) -> str:
    shown = names[:MOST]
    return "; ".join(shown) + (f"; and {len(names) - MOST} more" if len(names) > MOST else "")
