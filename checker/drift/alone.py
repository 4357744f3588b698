"""Clauses that only one text has: gone or new in truth, said elsewhere, worded otherwise, or missed by the reader in the other text."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.drift.between import KINDS, NO_WORDS, VERBS, Between, Found
from checker.drift.cues import cues
from checker.drift.elsewhere import NEARLY, Text, nearest, said, stands_in
from checker.drift.meaning import reach
from checker.drift.pairs import acts, borne_out
from checker.drift.units import Unit
from checker.drift.wording import Changed, changed, plain, turned
from checker.model import Commitment, Kind
from checker.rendering.words import ACTIONS
from checker.report.drift import Change, ChangedIn, ChangeKind, Passage, Protection

LIKE = 0.4  # words that two sentences share, to be two wordings of one in which more than words changed


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence of the other text that may be a clause in other words, how much the two share, and the words that differ."""

    text: str
    shared: float
    words: Changed


def gone_alone(unit: Unit, between: Between) -> Iterator[Found]:
    """Yield what became of a clause that the new text does not have."""
    if stands_in(unit, between.new):
        yield between.noise(unit.text, "the later version has these words too, and nothing was read in them there")
        return
    close = _wordings(unit, between.new, between.old, between)
    for each in unit.commitments:
        missed, other = _missed(each, close, between), _other(each, close, between)
        if _points(each, between):
            yield between.noise(each.text, "it only says where to read on")
        elif missed is not None:
            yield between.noise(each.text, f"the later version has nearly these words, and nothing was read in them there: “{missed}”")
        elif other is not None:
            yield from _reworded(no_longer(each, between, other.words), between.new.passage(other.text), "now")
        else:
            yield from no_longer(each, between, close[0].words if close else None)


def came_alone(unit: Unit, between: Between) -> Iterator[Found]:
    """Yield what is new in a clause that the old text does not have."""
    if stands_in(unit, between.old):
        yield between.noise(unit.text, "the earlier version has these words too, and nothing was read in them there")
        return
    close = _wordings(unit, between.old, between.new, between)
    for each in unit.commitments:
        missed, other = _missed(each, close, between), _other(each, close, between)
        if _points(each, between):
            yield between.noise(each.text, "it only says where to read on")
        elif missed is not None:
            yield between.noise(each.text, f"the earlier version has nearly these words, and nothing was read in them there: “{missed}”")
        elif other is not None:
            yield from _reworded(said_now(each, between, turned(other.words)), between.old.passage(other.text), "was")
        else:
            yield from said_now(each, between, turned(close[0].words) if close else None)


def no_longer(old: Commitment, between: Between, words: Changed | None) -> Iterator[Change]:
    """Yield that a commitment is no longer made, or that another clause makes it now."""
    ontology = between.rules.ontology
    words = words or NO_WORDS
    there = said(old, between.new.statement.commitments, ontology)
    if there:
        yield between.change(ChangeKind.REWORDED, Protection.SAME, "gone here; another clause says it", words, before=old, after=there)
        return
    near = nearest(old, between.new.statement.commitments, ontology)
    protection = reach(old, ChangedIn.ACTION, wider=False)
    rest = f"; the nearest that the later version says: “{near.text}”" if near else "; nothing in the later version comes near it"
    summary = f"no longer said: what {VERBS[old.kind]} {ACTIONS[old.action]}{rest}"
    yield between.change(ChangeKind.REMOVED, protection, summary, words, before=old, nearest=near)


def said_now(new: Commitment, between: Between, words: Changed | None) -> Iterator[Change]:
    """Yield that a commitment is made now, or that another clause made it before."""
    words = words or NO_WORDS
    there = said(new, between.old.statement.commitments, between.rules.ontology)
    if there:
        yield between.change(ChangeKind.REWORDED, Protection.SAME, "new here; another clause said it", words, before=there, after=new)
        return
    protection = reach(new, ChangedIn.ACTION, wider=True)
    yield between.change(ChangeKind.ADDED, protection, f"said now: it {VERBS[new.kind]} {ACTIONS[new.action]}", words, after=new)


def _wordings(unit: Unit, text: Text, own: Text, between: Between) -> list[Wording]:
    """Return what may be the unit's wording in another text: sentences that its own text does not have, the nearest first.

    A sentence that stands where the clause stood is held to be nearly the same.
    """
    said_here = unit.own if unit.lead else unit.text
    near = dict(text.near(plain(said_here), but=own, least=LIKE))
    there = between.placed.get(plain(said_here))
    if there is not None:
        near[there] = max(NEARLY, near.get(there, 0.0))
    return [Wording(other, shared, changed(said_here, other)) for other, shared in near.items()]


def _missed(each: Commitment, close: list[Wording], between: Between) -> str | None:
    """Return the first wording with nearly the same words, of which none bears out that it does not say what the clause says."""
    nearly = (other for other in close if other.shared >= NEARLY)
    return next((other.text for other in nearly if not borne_out(each, other.words, between.rules)), None)


def _other(each: Commitment, close: list[Wording], between: Between) -> Wording | None:
    """Return the first wording that speaks of the same act by the same word: it says something else of it."""
    named = acts(each.action, between.rules)
    return next((other for other in close if named & other.words.kept), None)


def _reworded(found: Iterator[Change], passage: Passage | None, side: str) -> Iterator[Change]:
    """Yield a clause that came or went as one that says more or less than its other wording."""
    for each in found:
        if passage is None or each.change not in (ChangeKind.ADDED, ChangeKind.REMOVED):
            yield each
            continue
        kind = KINDS.get(each.protection, each.change)
        yield each.model_copy(update={"change": kind, side: passage, "summary": f"written anew: {each.summary}"})


def _points(each: Commitment, between: Between) -> bool:
    return each.kind is Kind.PERMIT and cues(between.rules).only_points(plain(each.text))
