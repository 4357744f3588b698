"""Consequences: what a new version does to logged events; each version is also held against them alone, as if no other had ever been."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from checker.inputs import Inputs
from checker.model import Flow, Reason, Statement, Verdict, VerdictKind
from checker.ontology import Ontology
from checker.report.drift import Consequence, ConsequenceKind, Flip
from checker.timeline import Timeline, midnight
from checker.verdicts import judge
from checker.verdicts.judgement.judging import PASSED_ON

_SAID = {VerdictKind.CONTRADICTED: "ruled out by the text", VerdictKind.UNDISCLOSED: "not covered by the text"}
_SAYS = {
    VerdictKind.UNDETERMINED: "might allow it, which cannot be determined, and does not cure it",
    VerdictKind.UNDISCLOSED: "no longer rules it out, does not cover it either, and does not cure it",
}
WEIGHT = {kind: number for number, kind in enumerate(VerdictKind)}  # consistent first


@dataclass(frozen=True, eq=False)
class Court:
    """The events of a project, judged as they happened, and by each version alone."""

    inputs: Inputs
    ontology: Ontology

    @cached_property
    def actual(self) -> tuple[Verdict, ...]:
        return tuple(self._judged(flow, self.inputs.timeline) for flow in self.inputs.flows)

    @cached_property
    def alone(self) -> Mapping[str, tuple[VerdictKind, ...]]:
        """Return what each version would say of every flow, had it been in force always."""
        return {statement.path: tuple(self._by(statement)) for statement in self.inputs.timeline.statements}

    def _by(self, version: Statement) -> Iterator[VerdictKind]:
        others = (each for each in self.inputs.timeline.statements if each.series != version.series)
        always = version.model_copy(update={"effective_from": None, "effective_until": None})
        timeline = Timeline.of((always, *others))
        for flow in self.inputs.flows:
            bare = replace(flow, collected_at=None, statement_shown=None)  # no version but this one bears on it
            yield self._judged(bare, timeline).verdict

    def _judged(self, flow: Flow, timeline: Timeline) -> Verdict:
        return judge(flow, timeline, self.inputs.register, self.inputs.organisation, self.ontology)


def flips(court: Court, versions: Sequence[Statement]) -> Iterator[Flip]:
    """Yield the kinds of events on which a version and the one before it differ."""
    for old, new in pairwise(versions):
        for flow, before, after in zip(court.inputs.flows, court.alone[old.path], court.alone[new.path], strict=True):
            if before is not after:
                yield Flip(
                    **_facts(flow),
                    action=flow.action,
                    purpose=flow.purpose,
                    before=before,
                    after=after,
                    earlier_version=old.path,
                    later_version=new.path,
                    summary=f"{_named(flow)}: {before} under {old.path}, {after} under {new.path}",
                )


def consequences(court: Court, versions: Sequence[Statement]) -> Iterator[Consequence]:
    """Yield what the versions of one series do to the events that were logged."""
    for number, (flow, verdict) in enumerate(zip(court.inputs.flows, court.actual, strict=True)):
        if verdict.reason is Reason.NO_STATEMENT:
            summary = f"{_named(flow)}: no version was in force on that day"
            yield Consequence(kind=ConsequenceKind.GAP, summary=summary, **_facts(flow))
        yield from _past(court, versions, number, flow, verdict)
        yield from _consent(court, versions, number, flow, verdict)


def _past(court: Court, versions: Sequence[Statement], number: int, flow: Flow, verdict: Verdict) -> Iterator[Consequence]:
    """Yield the later versions that would have judged an event more mildly, and do not cure it."""
    if WEIGHT[verdict.verdict] < WEIGHT[VerdictKind.UNDISCLOSED]:
        return
    mildest = verdict.verdict
    for version in versions:
        later = version.effective_from is not None and flow.last < midnight(version.effective_from)
        then = court.alone[version.path][number]
        if not later or WEIGHT[then] >= WEIGHT[mildest]:
            continue
        mildest = then
        legal = then is VerdictKind.CONSISTENT
        kind = ConsequenceKind.LEGALISES_THE_PAST if legal else ConsequenceKind.NOT_CURED
        since = f"{version.path} (from {version.effective_from})"
        ending = f"{since} allows it, which does not cure what was done before" if legal else f"{since} {_SAYS[then]}"
        summary = f"{_named(flow)}: {_SAID[verdict.verdict]} of its day; {ending}"
        yield Consequence(kind=kind, version=version.path, summary=summary, **_facts(flow))


def _consent(court: Court, versions: Sequence[Statement], number: int, flow: Flow, verdict: Verdict) -> Iterator[Consequence]:
    """Yield the flows of data that an earlier, stricter text governs still, or may govern."""
    if flow.action not in PASSED_ON or flow.consent == "granted":
        return
    now = next((v for v in reversed(versions) if v.effective_from is None or midnight(v.effective_from) <= flow.first), None)
    if now is None:
        return
    if verdict.reason is Reason.RETROACTIVE:
        summary = f"{_named(flow)}: the data were collected under an earlier text that rules this out, and need fresh consent"
        yield Consequence(kind=ConsequenceKind.FRESH_CONSENT, version=now.path, summary=summary, **_facts(flow))
        return
    earlier = versions[: versions.index(now)]
    stricter = [each.path for each in earlier if court.alone[each.path][number] is VerdictKind.CONTRADICTED]
    if flow.collected_at is None and stricter and court.alone[now.path][number] is VerdictKind.CONSISTENT:
        summary = (
            f"{_named(flow)}: allowed by {now.path} and ruled out by {stricter[-1]}; data that were collected before {now.effective_from}"
            " need fresh consent, and the log does not say when they were collected: log collected_at"
        )
        yield Consequence(kind=ConsequenceKind.FRESH_CONSENT, version=now.path, known=False, summary=summary, **_facts(flow))


def _named(flow: Flow) -> str:
    data = ", ".join(flow.data[:4]) + (" and more" if len(flow.data) > 4 else "")
    return f"{flow.action} of {data}" + (f" to {flow.recipient}" if flow.recipient else "") + f" on {flow.first.date()}"


def _facts(flow: Flow) -> dict[str, Any]:
    return {
        "events": flow.events,
        "samples": flow.samples,
        "data": flow.data,
        "recipient": flow.recipient,
        "first": flow.first,
        "last": flow.last,
    }
