"""Judged changes: what became of the commitments of one clause, in words, with the clauses before and after."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.drift.cues import cues
from checker.drift.elsewhere import Text, nearest, said, stands_in
from checker.drift.force import choice, written_out
from checker.drift.meaning import Difference, differences, reach
from checker.drift.pairs import borne_out, matched
from checker.drift.units import Unit
from checker.drift.wording import Changed, changed, plain, turned
from checker.model import Commitment, Kind
from checker.rendering.words import ACTIONS
from checker.report.drift import Change, ChangedIn, ChangeKind, Protection, ReadingNoise
from checker.rulebook import Rulebook

KINDS = {Protection.LESS: ChangeKind.WEAKENED, Protection.MORE: ChangeKind.STRENGTHENED, Protection.SAME: ChangeKind.REWORDED}
Found = Change | ReadingNoise
NO_WORDS = Changed()


@dataclass(frozen=True, slots=True)
class Between:
    """The two texts that are compared."""

    old: Text
    new: Text
    rules: Rulebook

    def change(self, kind: ChangeKind, protection: Protection, summary: str, words: Changed = NO_WORDS, **rest: object) -> Change:
        values = {
            "change": kind,
            "protection": protection,
            "summary": summary,
            "gone": words.gone,
            "came": words.came,
            "earlier_version": self.old.statement.path,
            "later_version": self.new.statement.path,
        }
        return Change.model_validate(values | rest)

    def noise(self, text: str, what: str) -> ReadingNoise:
        return ReadingNoise(text=text, earlier_version=self.old.statement.path, later_version=self.new.statement.path, what=what)


def changes_of(one: Unit, other: Unit, between: Between, *, moved: bool) -> Iterator[Found]:
    """Yield what changed from one wording of a clause to the other; nothing when nothing did."""
    words = changed(one.text, other.text)
    meant = list(_meant(one, other, words, between))
    yield from meant
    if any(isinstance(each, Change) and each.change is not ChangeKind.REWORDED for each in meant):
        return
    before, after = one.commitments[0], other.commitments[0]
    if one.key != other.key and not any(isinstance(each, Change) for each in meant):
        summary = f"other words, the same meaning{'; and it stands elsewhere' if moved else ''}"
        yield between.change(ChangeKind.REWORDED, Protection.SAME, summary, words, before=before, after=after)
    elif moved and one.key == other.key:
        where = " > ".join(after.section) or "the text"
        yield between.change(ChangeKind.MOVED, Protection.SAME, f"the same words, now under {where}", before=before, after=after)


def _meant(one: Unit, other: Unit, words: Changed, between: Between) -> Iterator[Found]:
    found = matched(one.commitments, other.commitments)
    for old, new in found.pairs:
        told = _by_choice(old, new, differences(old, new, words, between.rules.ontology), between)
        yield from _told(old, new, told, words, between)
        if not told and _reading(old) != _reading(new) and not words:
            yield between.noise(new.text, "the same words were read differently in the two versions")
    for old in found.gone:
        if not borne_out(old, words.gone, words.dropped, words.came, between.rules):
            yield between.noise(old.text, f"that it {VERBS[old.kind]} to {old.action} was read in the earlier version only")
        else:
            yield from _within(_gone(old, between, words), old, other)
    for new in found.came:
        if not borne_out(new, words.came, words.inserted, words.gone, between.rules):
            yield between.noise(new.text, f"that it {VERBS[new.kind]} to {new.action} was read in the later version only")
        else:
            yield from _within(_came(new, between, words), new, one)


def _within(found: Iterable[Change], rule: Commitment, other: Unit) -> Iterator[Change]:
    """Yield changes as ones of the clause where its other wording speaks of the same act too: it says more or less of it."""
    same = next((each for each in other.commitments if (each.actor, each.action) == (rule.actor, rule.action)), None)
    for each in found:
        if same is None or each.change not in (ChangeKind.ADDED, ChangeKind.REMOVED):
            yield each
            continue
        side = {"before": same} if each.change is ChangeKind.ADDED else {"after": same}
        yield each.model_copy(update={"change": KINDS.get(each.protection, each.change), **side})


def _by_choice(old: Commitment, new: Commitment, told: Sequence[Difference], between: Between) -> Sequence[Difference]:
    """Return differences with what became of the person's say in place of the conditions in which it stood."""
    if any(each.dimension is ChangedIn.ACTION for each in told):
        return told
    found = choice(written_out(plain(old.text)), written_out(plain(new.text)), cues(between.rules))
    if found is None:
        return told
    return [*(each for each in told if each.dimension is not ChangedIn.CONDITIONS), Difference(ChangedIn.CONDITIONS, *found)]


VERBS = {Kind.DENY: "rules out", Kind.PERMIT: "allows", Kind.LIMIT: "limits", Kind.REQUIRE: "requires"}


def _told(old: Commitment, new: Commitment, told: Sequence[Difference], words: Changed, between: Between) -> Iterator[Change]:
    for dimension in dict.fromkeys(each.dimension for each in told):
        here = [each for each in told if each.dimension is dimension]
        worst = min((each.protection for each in here), key=(Protection.LESS, Protection.MORE, Protection.UNCLEAR, Protection.SAME).index)
        kind = KINDS.get(worst, ChangeKind.REWORDED)
        summary = "; ".join(each.summary for each in here)
        yield between.change(kind, worst, summary, words, dimension=dimension, before=old, after=new)


def gone_alone(unit: Unit, between: Between) -> Iterator[Found]:
    """Yield what became of a clause that the new text does not have."""
    if stands_in(unit, between.new):
        yield between.noise(unit.text, "the later version has these words too, and nothing was read in them there")
        return
    close = _wordings(unit, between.new, between.old)
    for each in unit.commitments:
        if _points(each, between):
            yield between.noise(each.text, "it only says where to read on")
            continue
        missed = next((text for text, words in close if not borne_out(each, words.gone, words.dropped, words.came, between.rules)), None)
        if missed is not None:
            yield between.noise(each.text, f"the later version has nearly these words, and nothing was read in them there: “{missed}”")
        else:
            yield from _gone(each, between, close[0][1] if close else None)


def came_alone(unit: Unit, between: Between) -> Iterator[Found]:
    """Yield what is new in a clause that the old text does not have."""
    if stands_in(unit, between.old):
        yield between.noise(unit.text, "the earlier version has these words too, and nothing was read in them there")
        return
    close = [(text, turned(words)) for text, words in _wordings(unit, between.old, between.new)]
    for each in unit.commitments:
        if _points(each, between):
            yield between.noise(each.text, "it only says where to read on")
            continue
        missed = next((text for text, words in close if not borne_out(each, words.came, words.inserted, words.gone, between.rules)), None)
        if missed is not None:
            yield between.noise(each.text, f"the earlier version has nearly these words, and nothing was read in them there: “{missed}”")
        else:
            yield from _came(each, between, close[0][1] if close else None)


def _points(each: Commitment, between: Between) -> bool:
    return each.kind is Kind.PERMIT and cues(between.rules).only_points(plain(each.text))


def _wordings(unit: Unit, text: Text, own: Text) -> list[tuple[str, Changed]]:
    """Return what may be the unit's wording in another text, a sentence that its own text does not have, with the words that differ."""
    said_here = unit.own if unit.lead else unit.text
    return [(other, changed(said_here, other)) for other in text.near(plain(said_here), but=own)]


def _gone(old: Commitment, between: Between, words: Changed | None) -> Iterator[Change]:
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


def _came(new: Commitment, between: Between, words: Changed | None) -> Iterator[Change]:
    words = words or NO_WORDS
    there = said(new, between.old.statement.commitments, between.rules.ontology)
    if there:
        yield between.change(ChangeKind.REWORDED, Protection.SAME, "new here; another clause said it", words, before=there, after=new)
        return
    protection = reach(new, ChangedIn.ACTION, wider=True)
    yield between.change(ChangeKind.ADDED, protection, f"said now: it {VERBS[new.kind]} {ACTIONS[new.action]}", words, after=new)


def _reading(each: Commitment) -> tuple[object, ...]:
    terms = (each.data, each.recipients, each.purposes)
    return each.kind, *(frozenset(term.id or term.text for term in part) for part in terms), len(each.conditions), len(each.exceptions)
