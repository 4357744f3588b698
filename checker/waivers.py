"""Waivers: findings that somebody accepted, with who, why and until when; an expired or unused one is loud, never quiet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.errors import Mistake, UsageError
from checker.hints import did_you_mean
from checker.model import Value
from checker.report import Finding, Report, Waiver, WaiverState, WaiverUse
from checker.yamlfile import places, validated


class WaiverFile(Value):
    """`waivers.yaml` as it is written."""

    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A waiver and the line it stands on."""

    waiver: Waiver
    place: str


def load_waivers(path: Path) -> tuple[Placed, ...]:
    """Return the waivers of a file; raises UsageError for everything wrong in it, and for one finding waived twice."""
    waivers = validated(WaiverFile, path).waivers
    lines = [Path(place).name for place in places(path, [("waivers", number) for number in range(len(waivers))])]
    first: dict[str, str] = {}
    twice = []
    for waiver, place in zip(waivers, lines, strict=True):
        if waiver.id in first:
            twice.append(Mistake(place, f"{waiver.id} is waived a second time (first at {first[waiver.id]})", "keep one of them"))
        first.setdefault(waiver.id, place)
    if twice:
        raise UsageError(*twice)
    return tuple(Placed(waiver, place) for waiver, place in zip(waivers, lines, strict=True))


def waive(findings: Sequence[Finding], waivers: Iterable[Placed], today: date) -> tuple[tuple[Finding, ...], tuple[WaiverUse, ...]]:
    """Return the findings, waived where a waiver applies on ``today``, and what came of every waiver."""
    ids = {finding.fingerprint: finding.id for finding in findings}
    uses = tuple(_use(placed, ids.get(placed.waiver.id), today) for placed in waivers)
    applying = {use.waiver.id: use.waiver for use in uses if use.state is WaiverState.APPLIES}
    waived = (finding.model_copy(update={"waiver": applying.get(finding.fingerprint)}) for finding in findings)
    return tuple(waived), uses


def _use(placed: Placed, finding: str | None, today: date) -> WaiverUse:
    state = WaiverState.UNUSED if finding is None else WaiverState.APPLIES
    state = WaiverState.EXPIRED if placed.waiver.until < today else state
    return WaiverUse(waiver=placed.waiver, state=state, place=placed.place, finding=finding)


def reviewed(waivers: Iterable[Placed], findings: Sequence[Finding] | None, today: date) -> tuple[WaiverUse, ...]:
    """Return what comes of every waiver on ``today``; without ``findings``, none is called unused."""
    ids = {finding.fingerprint: finding.id for finding in findings or ()}
    return tuple(_use(placed, ids.get(placed.waiver.id, None if findings is not None else ""), today) for placed in waivers)


def named(report: Report, name: str) -> Finding:
    """Return the finding of a report by its number or fingerprint; raises UsageError with the closest one that there is."""
    for finding in report.findings:
        if name in {finding.id, finding.fingerprint}:
            return finding
    known = [each for finding in report.findings for each in (finding.id, finding.fingerprint)]
    raise UsageError(Mistake(name, "no finding of the report has this number or fingerprint", did_you_mean(name, known)))


def warning(use: WaiverUse) -> str | None:
    """Say what is wrong with a waiver that does not apply, and what to do; None for one that does."""
    if use.state is WaiverState.APPLIES:
        return None
    what = f"{use.place}: the waiver of {use.waiver.id} by {use.waiver.who}"
    if use.state is WaiverState.UNUSED:
        return f"{what} is unused: no finding has this fingerprint; remove it, or correct the id"
    ending = (
        f"{use.finding} counts again; mend it, or have it accepted anew" if use.finding else "no finding has this fingerprint; remove it"
    )
    return f"{what} expired on {use.waiver.until}: {ending}"
