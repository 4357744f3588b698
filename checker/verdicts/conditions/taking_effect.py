"""Opt-outs that a text lets count only some days after they were asked for."""

from collections.abc import Iterable

from checker.model import Condition, ConditionKind, Flow
from checker.verdicts.conditions.occasions import dated_by
from checker.verdicts.flows.moments import days_between
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Answer, not_met, unknown

OPT_OUT = "the opt-out"  # what starts the clock


def delay_of(conditions: Iterable[Condition]) -> int | None:
    """Return the days after which an opt-out counts by conditions on it, None where they name none."""
    return next((c.days for c in conditions if c.kind is ConditionKind.OPT_OUT and c.days is not None), None)


def not_counting_yet(delay: int | None, flow: Flow) -> Answer | None:
    """Return what is left of an opt-out within its ``delay`` in days: nothing while it is younger, unknown where no field dates it.

    None where it counts: there is no delay, or the person had opted out long enough before.
    """
    if delay is None:
        return None
    started = dated_by(OPT_OUT, flow)
    if started is None:
        return unknown(
            f"the text lets an opt-out count after {delay} days, and the log does not date it", questions.start_of(OPT_OUT, delay)
        )
    age = days_between(started[1], flow.first)
    return not_met(f"the person had opted out {age} days before, and the text lets that count after {delay}") if age < delay else None
