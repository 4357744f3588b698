"""Ageing: what another age in a condition does to the person, and the shift that any change of a condition is told as."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.drift.histories.captures import words_of
from checker.drift.words.function_words import function_words
from checker.drift.words.periods import ages
from checker.drift.words.wording import plain
from checker.model import Condition, Kind
from checker.report.drift import Protection


@dataclass(frozen=True, slots=True)
class ConditionShift:
    """What became of a condition, and what that does to the person."""

    protection: Protection
    summary: str
    words: str = ""  # the condition that went or came


def aged(one: Condition, other: Condition, kind: Kind) -> Iterator[ConditionShift]:
    """Yield what another age does: what is denied, or owed, to those under it reaches further with it, a rule for those over it less."""
    was, now = ages(plain(one.text))[0], ages(plain(other.text))[0]
    if was == now:
        return
    if not function_words().older & {*words_of(one.text), *words_of(other.text)}:
        yield younger(was, now, kind)
        return
    more = (now > was) is (kind is Kind.PERMIT)
    yield ConditionShift(Protection.MORE if more else Protection.LESS, f"from {was} years on became from {now} years on")


def younger(was: int, now: int, kind: Kind) -> ConditionShift:
    """Return what another age does under which a rule holds: a rule that allows reaches fewer, or more, children with it."""
    more = (now > was) is (kind is not Kind.PERMIT)
    return ConditionShift(Protection.MORE if more else Protection.LESS, f"under {was} became under {now}")
