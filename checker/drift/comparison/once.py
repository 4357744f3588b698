"""Once: each change told once, though a clause stands twice in a text, speaks of two who act, or allows two things."""

from collections.abc import Iterable, Iterator, Sequence

from checker.drift.clauses.between import VERBS
from checker.drift.clauses.units import GENERAL
from checker.drift.words.wording import plain, stems
from checker.model import Action, Commitment, Kind
from checker.rendering.words import ACTIONS
from checker.report.drift import Change, ChangeKind

A_RIGHT = "a right of the person"  # begins what is said of one that came or went
_SAME = 0.7  # of the words of two clauses


def once(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return each change once, though a clause may stand twice in a text, or speak of two who act."""
    found: dict[tuple[object, ...], Change] = {}
    for change in changes:
        said = (change.change, change.dimension, _told(change))
        if not any(key[2:] == said and _alike(change, other) for key, other in found.items()):
            found.setdefault((*_clauses(change), *said), change)
    return tuple(_together(found.values()))


def _alike(one: Change, other: Change) -> bool:
    """Tell whether two changes are told of nearly the same words, before and after: a text may say a thing for each country."""
    sides = ((one.earlier, other.earlier), (one.later, other.later))
    return all(_near(ours.text, theirs.text) if ours and theirs else ours is theirs for ours, theirs in sides)


def _near(one: str, other: str) -> bool:
    words, others = stems(plain(one).split()), stems(plain(other).split())
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


def _together(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield changes, all that came or went in one clause in one of them where it goes one way for the person: "they are sent and kept".

    Whoever acts in it, and whether it allows, limits or asks: "we share only what is needed, and they must keep it to themselves".
    """
    all_of = list(_rights_alone(list(changes)))
    told: set[tuple[object, ...]] = set()
    for each in all_of:
        rule, place = each.before or each.after, _of_a_clause(each)
        if rule is None or place is None:
            yield each
        elif place not in told:
            told.add(place)
            rules = [found for some in all_of if _of_a_clause(some) == place and (found := some.before or some.after)]
            alone = f"{VERBS[rule.kind]} {ACTIONS[rule.action]}"
            yield each.model_copy(update={"summary": each.summary.replace(alone, _named(rules), 1)})


def _named(rules: Sequence[Commitment]) -> str:
    """Return what rules of one clause do, by their kinds: "allows sharing and keeping; rules out selling"."""
    by_kind: dict[Kind, dict[str, None]] = {}
    for rule in rules:
        by_kind.setdefault(rule.kind, {})[ACTIONS[rule.action]] = None
    return "; ".join(f"{VERBS[kind]} {' and '.join(acts)}" for kind, acts in by_kind.items())


def _of_a_clause(change: Change) -> tuple[object, ...] | None:
    """Return where the clause of a rule that only one text has stands, and which way it goes; None for any other change."""
    rule = change.before or change.after
    if change.change not in (ChangeKind.ADDED, ChangeKind.REMOVED) or rule is None or (change.before and change.after):
        return None
    told = not change.summary.startswith(A_RIGHT)
    return (change.change, change.protection, rule.start, rule.end) if told else None


def _rights_alone(changes: list[Change]) -> Iterator[Change]:
    """Yield changes, what else was read in a sentence of which a right of the person was told left out, where it goes the same way."""
    rights: dict[tuple[object, ...], Change] = {}
    for each in changes:
        if each.summary.startswith(A_RIGHT):
            rights.setdefault(_place(each), each)
    return (each for each in changes if rights.get(_place(each), each) is each)


def _place(change: Change) -> tuple[object, ...]:
    """Return where a clause stands of which a change was told, whether it came or went, and which way that goes."""
    rule = change.before or change.after
    return change.change, change.protection, (rule.start, rule.end) if rule else None
