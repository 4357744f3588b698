"""Alignment: which clause of the new text stands where one of the old text stood; by meaning and wording, never by line."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from checker.drift.clauses.units import Unit
from checker.drift.words.function_words import function_words
from checker.drift.words.wording import stems

T = TypeVar("T")
ALIKE = 0.5  # how much two clauses must have in common to be two wordings of one
LIKE = 0.4  # or of one act
APART, CLOSE = 0.15, 0.35  # words in common below which two clauses are no pair, and above which they may be
SURELY = 0.8  # words in common: the same clause, whatever was read in it
HELD, SIZE, LEAST = 0.7, 0.4, 4  # share of a shorter wording that a longer one has, how long it is beside that one, and words in common
_GENERAL = stems(list(function_words().of_any_clause | function_words().person | function_words().modals))
WORDING, DEEDS, TERMS, SECTION = 0.55, 0.2, 0.15, 0.1  # what a pair's likeness is made of


@dataclass(frozen=True, slots=True)
class Aligned:
    """Pairs of clauses, those that only the old text has, and those that only the new one has."""

    pairs: tuple[tuple[Unit, Unit], ...]
    gone: tuple[Unit, ...]
    came: tuple[Unit, ...]


def align(old: Sequence[Unit], new: Sequence[Unit]) -> Aligned:
    """Pair clauses: those of the same words first, under the same heading before others, then the likest, each once."""
    pairs = list(_same(old, new))
    pairs += _likest(_left(old, (one for one, _ in pairs)), _left(new, (other for _, other in pairs)))
    pairs.sort(key=lambda pair: pair[1].place)
    return Aligned(tuple(pairs), tuple(_left(old, (one for one, _ in pairs))), tuple(_left(new, (other for _, other in pairs))))


def likeness(one: Unit, other: Unit) -> float:
    """Return how much two clauses have in common, from 0 to 1: words, who does what, terms, heading.

    Items under one lead-in are told apart by their own words, as is an item from a lead-in. Items of two lists that have no word of their
    own in common are no pair, however alike their lead-ins are.
    """
    listed = bool(one.lead and other.lead and one.lead != other.lead)
    if listed and not stems(one.own.split()) & stems(other.own.split()):
        return 0.0
    ours, theirs = (one.key, other.key) if listed else (one.own, other.own)
    wording = _shared(stems(ours.split()), stems(theirs.split()))
    if wording < APART:
        return 0.0
    words = wording
    if wording > CLOSE:  # the order of the words is worth a look, which costs more
        words = max(wording, SequenceMatcher(None, ours.split(), theirs.split(), autojunk=False).ratio())
    if words >= SURELY:
        return words
    if _leads(one) is not _leads(other) and {one.forbids, other.forbids} == {True, False}:
        return 0.0  # a limit told in a whole sentence, and what only leads to a list
    telling = (stems(ours.split()) & stems(theirs.split())) - _GENERAL
    if telling and one.families & other.families and (wording >= LIKE or _held(stems(ours.split()), stems(theirs.split()))):
        return max(ALIKE, words)
    same_section = float(bool(one.section) and one.section == other.section)
    return WORDING * words + DEEDS * _shared(one.acts, other.acts) + TERMS * _shared(one.ids, other.ids) + SECTION * same_section


def _leads(unit: Unit) -> bool:
    """Tell whether a clause is no whole sentence: it leads to a list, or names what stands below it."""
    return not unit.commitments[0].text.rstrip(" *_").endswith((".", "!", "?"))


def _held(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether the longer of two wordings has most words of the shorter one, and several: it says more of the same."""
    less, more = sorted((one, other), key=len)
    return len(less & more) >= max(LEAST, HELD * len(less)) and len(less) >= SIZE * len(more)


def _same(old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    waiting: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in new:
        waiting[unit.key].append(unit)
    elsewhere = []
    for unit in old:
        found = next((other for other in waiting[unit.key] if other.section == unit.section), None)
        if found is None:
            elsewhere.append(unit)
            continue
        waiting[unit.key].remove(found)
        yield unit, found
    for unit in elsewhere:
        if waiting[unit.key]:
            yield unit, waiting[unit.key].pop(0)


def _likest(old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    scored = [(likeness(one, other), one.place, other.place, one, other) for one in old for other in new if one.stems & other.stems]
    paired: list[tuple[Unit, Unit]] = []
    taken: set[int] = set()
    for *_, one, other in sorted((each for each in scored if each[0] >= ALIKE), key=lambda each: (-each[0], each[1], each[2])):
        if id(one) not in taken and id(other) not in taken:
            taken |= {id(one), id(other)}
            paired.append((one, other))
    return paired


def _left(all_of: Sequence[Unit], taken: Iterable[Unit]) -> list[Unit]:
    gone = {id(unit) for unit in taken}
    return [unit for unit in all_of if id(unit) not in gone]


def _shared(one: frozenset[T], other: frozenset[T]) -> float:
    return len(one & other) / len(one | other) if one or other else 0.0
