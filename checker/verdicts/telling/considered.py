"""All that was considered beside what decides: the other data, the other statements, and those that had no say that day."""

from collections.abc import Iterator

from checker.model import Action, EvidenceRole, Flow, Statement, Step, Unread, VerdictKind
from checker.timeline import Period, Timeline
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.sentences import quoted, step
from checker.verdicts.weighing.outcome import Outcome

DATA = "Data"  # the subject of the step that tells what the data came to
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
    VerdictKind.UNDETERMINED: "could not be settled",
    VerdictKind.CONSISTENT: "permitted",
}

SPEAK = {
    Action.SHARE: "giving data to others",
    Action.SELL: "giving or selling data to others",
    Action.PUBLISH: "giving data to others",
    Action.COLLECT: "collecting data",
    Action.USE: "using data",
    Action.RETAIN: "keeping data",
    Action.DELETE: "deleting data",
}


def act(action: Action) -> str:
    """Return what was done with the data, as a participle."""
    acts = {Action.SHARE: "shared", Action.SELL: "sold", Action.PUBLISH: "published", Action.COLLECT: "collected", Action.USE: "used"}
    return acts.get(action, "kept" if action is Action.RETAIN else "deleted")


def data_judged(outcomes: tuple[Outcome, ...]) -> str:
    """Say what each kind of data came to, the worst first, and which of them the reasoning below is about."""
    worst = outcomes[0].item.text
    came_to: dict[str, VerdictKind] = {}  # one name may mean several kinds of data: it counts as the worst of them
    for found in outcomes:
        came_to.setdefault(f"“{found.item.text}”", found.kind)
    by_kind: dict[VerdictKind, list[str]] = {}
    for name, kind in came_to.items():
        by_kind.setdefault(kind, []).append(name)
    if len(came_to) == 1:
        return f"What was judged is “{worst}”."
    told = "; ".join(f"{', '.join(names)}: {ITEMS[kind]}" for kind, names in by_kind.items())
    return f"Each was judged by itself: {told}. The steps below are about “{worst}”."


def in_question(outcomes: tuple[Outcome, ...]) -> tuple[str, ...]:
    """Return the names of the data that are not permitted; all of them where all are."""
    held = tuple(dict.fromkeys(found.item.text for found in outcomes if found.kind is not VerdictKind.CONSISTENT))
    return held or tuple(dict.fromkeys(found.item.text for found in outcomes))


def silence(found: Outcome, action: Action) -> Iterator[Step]:
    """Tell of how many clauses were held against a practice of which none speaks, and which of them come closest."""
    many, path, item, about = found.passed, found.statement.path, found.item, SPEAK[action]
    near = [cited.clause for cited in found.citations if cited.role is EvidenceRole.NEAREST and isinstance(cited.clause, Rule)]
    if many is None:
        return
    if many:
        clauses = "1 clause was" if many == 1 else f"{many} clauses were"
        text = f"{clauses} read in {path} on {about}: none permits it for “{item.text}”, and none rules it out"
    else:
        text = f"No clause of {path} speaks of {about}"
    yield step("Silence", text, "not covered")
    yield from (step("Nearest", f"A sentence that comes close: {quoted(rule.commitment.text)}", "does not cover it", rule) for rule in near)


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
        yield step("Other version", f"Not in force that day, and so not applied: {_some(other_days)}", "not in force")
    if others:
        text = f"In force that day, but about other parties or data than these: {_some(others)}"
        yield step("Other statement", text, "does not govern")


def span(period: Period) -> str:
    """Say from when until when a statement governs."""
    end = f"until {period.end} (exclusive)" if period.end else ""
    return " ".join(filter(None, (f"from {period.start}" if period.start else "", end))) or "at all times, as no date is given for it"


def _some(names: list[str]) -> str:
    shown = names[:MOST]
    return "; ".join(shown) + (f"; and {len(names) - MOST} more" if len(names) > MOST else "")
