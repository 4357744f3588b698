"""Comparison: two versions of a text, and what became of each commitment on the way from the one to the other."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.drift.changes.anew import both_ways
from checker.drift.changes.definitions import definition_keys, redefinitions, worded_otherwise
from checker.drift.changes.pairs import GENERAL
from checker.drift.clauses.align import align
from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.elsewhere import Text
from checker.drift.clauses.places import moved
from checker.drift.clauses.units import units
from checker.drift.comparison.alone import alone
from checker.drift.comparison.judged import changes_of
from checker.drift.comparison.sentences import sentence_changes
from checker.drift.histories.captures import words_of
from checker.drift.words.wording import plain, stems
from checker.model import Action, Kind, Statement, Unread
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
    of_commitments = _once(told_of)
    said = definition_keys(between, _terms(defined))
    changes = (*of_commitments, *sentence_changes(between, [each for each in told_of if each.is_meaning], said))
    noise = tuple(each for each in found if isinstance(each, ReadingNoise))
    step = DriftStep(
        earlier_version=old.path,
        later_version=new.path,
        unchanged=unchanged,
        counts=dict(sorted(Counter(change.change for change in changes).items(), key=lambda each: list(ChangeKind).index(each[0]))),
        reading_noise=len(noise),
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


def _once(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return each change once, though a clause may stand twice in a text, or speak of two who act."""
    found: dict[tuple[object, ...], Change] = {}
    for change in changes:
        said = (change.change, change.dimension, _told(change))
        alone = change.change in (ChangeKind.ADDED, ChangeKind.REMOVED) and not (change.before and change.after)
        if not alone or not any(key[2:] == said and _alike(change, other) for key, other in found.items()):
            found.setdefault((*_clauses(change), *said), change)
    return tuple(found.values())


def _alike(one: Change, other: Change) -> bool:
    """Tell whether two changes of clauses of one text are told of nearly the same words: a text may say a thing for each country."""
    words, others = (stems(plain(each.text).split()) for change in (one, other) if (each := change.before or change.after))
    return len(words & others) > _SAME * len(words | others)


def _told(change: Change) -> object:
    """Return what a change says; of a clause that stands in one text alone, which rule came or went, whatever comes near it.

    To get, use and keep data are one practice where one clause allows them all: it came or went as a whole. So is "sell or share" denied.
    """
    alone = change.before or change.after
    if change.change not in (ChangeKind.ADDED, ChangeKind.REMOVED) or alone is None or (change.before and change.after):
        return change.summary
    if alone.kind in (Kind.PERMIT, Kind.DENY) and alone.action in GENERAL:
        return alone.actor, alone.kind, GENERAL
    denied = alone.kind is Kind.DENY and alone.action is Action.SELL
    return alone.actor, alone.kind, Action.SHARE if denied else alone.action


def _clauses(change: Change) -> tuple[str, str] | tuple[int | None, int | None]:
    """Return the words of the clauses; of items whose own words stayed, the places of their lead-ins, in which the change is."""
    before, after = (plain(each.text) if each else "" for each in (change.earlier, change.later))
    if before == after and change.before and change.after:
        return change.before.lead_start, change.after.lead_start
    return before, after


def _weight(change: Change) -> tuple[int, int, int]:
    """Put first what takes protection away."""
    place = change.later or change.earlier
    return list(Protection).index(change.protection), list(ChangeKind).index(change.change), place.start if place else 0
