"""Comparison: two versions of a text, and what became of each commitment on the way from the one to the other."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.drift.changes.anew import both_ways
from checker.drift.changes.definitions import definition_keys, redefinitions, worded_otherwise
from checker.drift.clauses.align import align
from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.elsewhere import Text
from checker.drift.clauses.places import moved
from checker.drift.clauses.units import units
from checker.drift.comparison.alone import GONE_HERE, NEW_HERE, alone
from checker.drift.comparison.doubt import doubted
from checker.drift.comparison.judged import changes_of
from checker.drift.comparison.once import once
from checker.drift.comparison.sentences import sentence_changes
from checker.drift.histories.captures import words_of
from checker.drift.words.wording import plain
from checker.model import Statement, Unread
from checker.report.drift import Change, ChangeKind, DriftStep, Protection, ReadingNoise
from checker.rulebook import Rulebook

_SAME = 0.8  # of the words of two clauses


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of comparing two versions."""

    step: DriftStep
    changes: tuple[Change, ...]
    noise: tuple[ReadingNoise, ...]


def compare(old: Statement, new: Statement, rules: Rulebook) -> Compared:
    """Say what became of every commitment of ``old``, and which ones ``new`` has that it had not."""
    between = Between(Text(old), Text(new), rules)
    aligned = align(units(old), units(new))
    elsewhere = moved(aligned.pairs)
    found: list[Change | ReadingNoise] = []
    unchanged = 0
    for one, other in aligned.pairs:
        told = list(changes_of(one, other, between, moved=(one.place, other.place) in elsewhere))
        unchanged += len(other.commitments) if not told else 0
        found += told
    for side, left in ((Side(between, came=False), aligned.gone), (Side(between, came=True), aligned.came)):
        found += [each for unit in left for each in alone(unit, side)]
    defined = list(redefinitions(between))
    defined += worded_otherwise(between, _terms(defined))
    found += defined
    told_of = tuple(both_ways(each for each in found if isinstance(each, Change)))
    of_commitments = once(told_of)
    said = definition_keys(between, _terms(defined))
    settled = [each for each in told_of if each.is_meaning or each.summary.startswith((NEW_HERE, GONE_HERE))]
    changes = tuple(doubted(each, between) for each in (*of_commitments, *once(sentence_changes(between, settled, said))))
    noise = tuple(each for each in found if isinstance(each, ReadingNoise))
    step = DriftStep(
        earlier_version=old.path,
        later_version=new.path,
        unchanged=unchanged,
        counts=_counted(changes),
        reading_noise=len(noise),
        possible=sum(change.is_possible for change in changes),
        not_understood=tuple(_new_unread(old, new)),
    )
    return Compared(step, tuple(sorted(changes, key=_weight)), noise)


def _terms(defined: Iterable[Change]) -> frozenset[str]:
    """Return the terms of which a new definition was told."""
    return frozenset(" ".join(words_of(each.summary.split("”")[0])) for each in defined)


def _new_unread(old: Statement, new: Statement) -> Iterator[Unread]:
    known = {plain(each.text) for each in old.unread}
    text = Text(old)
    return (each for each in new.unread if plain(each.text) not in known and not text.has(plain(each.text)))


def _counted(changes: Iterable[Change]) -> dict[ChangeKind, int]:
    """Return how many changes of each kind there are, those that are only possible left out."""
    found = Counter(change.change for change in changes if not change.is_possible)
    return {kind: found[kind] for kind in ChangeKind if kind in found}


def _weight(change: Change) -> tuple[int, int, int]:
    """Put first what takes protection away."""
    place = change.later or change.earlier
    return list(Protection).index(change.protection), list(ChangeKind).index(change.change), place.start if place else 0
