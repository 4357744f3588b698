"""The reasoning in words: what was looked at, what was found, what it came to, and where it stands."""

from collections.abc import Iterable, Iterator, Sequence

from checker.model import Step
from checker.verdicts.lifting import Permission
from checker.verdicts.reach import Standing
from checker.verdicts.rules import Rule, Stance
from checker.verdicts.weighing import Standoff, Weighed

MOST = 10  # of a kind: a reader who wants more opens the statement
SUBJECTS = {
    Stance.DENIAL: "Denial",
    Stance.CLOSED: "Closed list",
    Stance.PERMISSION: "Condition",
    Stance.DUTY: "Duty",
    Stance.BOND: "Limit on the recipient",
    Stance.RIGHT: "The person's choice",
    Stance.NOTHING: "Clause",
}
ENDS = {Standoff.BREACH: "ruled out", Standoff.CONFLICT: "conflict", Standoff.OPEN: "not known", Standoff.LIFTED: "lifted"}


def step(subject: str, text: str, outcome: str = "", rule: Rule | None = None) -> Step:
    """Return a step that rests on ``rule``."""
    if rule is None:
        return Step(subject=subject, text=text, outcome=outcome)
    place = rule.commitment
    return Step(subject=subject, text=text, outcome=outcome, statement=place.statement, start=place.start, end=place.end)


def threat_steps(weighed: Sequence[Weighed]) -> tuple[Step, ...]:
    """Tell what each denial or closed list came to, and each exception that was considered."""
    return tuple(found for item in weighed[:MOST] for found in _threat(item))


def _threat(weighed: Weighed) -> Iterator[Step]:
    rule = weighed.threat.rule
    yield step(SUBJECTS[rule.stance], sentence(weighed.threat.bites.text or "The clause reaches this practice"), ENDS[weighed.end], rule)
    if rule.lifts or rule.as_described or weighed.against:
        text = weighed.lift.text or "no exception names this practice"
        yield step("Exception", sentence(text), weighed.lift.truth.value, rule)


def permission_steps(permissions: Iterable[Permission], standings: Iterable[Standing]) -> tuple[Step, ...]:
    """Tell of each permission that speaks of such a practice why it holds or not."""
    close = {id(found.rule): found for found in standings}
    told = [p for p in permissions if p.answer.text and (not p.answer.failed or _is_close(close.get(id(p.rule))))]
    return tuple(step("Permission", sentence(p.answer.text), p.answer.truth.value, p.rule) for p in told[:MOST])


def _is_close(found: Standing | None) -> bool:
    return found is not None and (bool(found.rule.recipients) or found.rule.conditional)


def sentence(text: str) -> str:
    """Return ``text`` as a sentence: a capital first, a full stop last."""
    plain = text.strip()
    if not plain:
        return ""
    return plain[0].upper() + plain[1:] + ("" if plain[-1] in ".!?" else ".")
