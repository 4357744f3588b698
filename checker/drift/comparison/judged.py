"""Judged changes: what became of the commitments of one clause, in words, with the clauses before and after."""

from collections.abc import Iterable, Iterator, Sequence

from checker.drift.changes.force import choice, written_out
from checker.drift.changes.meaning import Difference, differences
from checker.drift.changes.pairs import borne_out, matched
from checker.drift.changes.same import says_the_same
from checker.drift.changes.spelt_out import spelt_out
from checker.drift.clauses.between import KINDS, VERBS, Between, Found, Side
from checker.drift.clauses.units import Unit
from checker.drift.comparison.alone import one_sided
from checker.drift.words.cues import cues
from checker.drift.words.say import ASKED
from checker.drift.words.wording import Changed, changed, plain, turned
from checker.model import Commitment, Kind
from checker.report.drift import Change, ChangedIn, ChangeKind, Protection

_LONG = 8  # words of a clause that is no mere item of a list
_BUT = frozenset({"and", "but"})  # what joined them
_PART = 3  # words of a part of a sentence
_OPENED = 4  # words of a lead-in that opens with a case
_ENOUGH = 5  # words of a condition that are no chance


def changes_of(one: Unit, other: Unit, between: Between, *, moved: bool) -> Iterator[Found]:
    """Yield what changed from one wording of a clause to the other; nothing when nothing did."""
    alone = one.own == other.own and ((one.stands_alone and other.stands_alone) or _sentence(one, other))
    alone = alone or _under_no_force(one, other, between)
    words = changed(one.own, other.own) if alone else changed(one.text, other.text)
    told = cues(between.rules).standing  # how people hear of a new text passes nobody's data on
    same = all(told.of_changes(unit.own) and unit.commitments[0].kind is Kind.PERMIT for unit in (one, other))
    same = same or spelt_out(words, between.old, one.commitments[0].start, between.new, other.commitments[0].start)
    same = same or (bool(words) and says_the_same(*((one.own, other.own) if alone else (one.key, other.key)), cues(between.rules)))
    meant = [] if same else list(_meant(one, other, words, between))
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


def _under_no_force(one: Unit, other: Unit, between: Between) -> bool:
    """Tell whether one wording alone stands under a lead-in, which neither denies nor limits: what it says is no news, nor gone."""
    said, lead = cues(between.rules), one.lead or other.lead
    words = {*lead.split()}
    return bool(one.lead) is not bool(other.lead) and not (words & (said.negative | said.only) or said.part(f"{lead} x") != "main")


def _sentence(one: Unit, other: Unit) -> bool:
    """Tell whether a clause is a long sentence that stands by itself in one text, whatever it was read under in the other one."""
    whole = one.commitments[0].text.rstrip(" *_").endswith(".") and len(one.own.split()) >= _LONG
    return whole and (one.stands_alone or other.stands_alone or not (one.lead and other.lead))


def _meant(one: Unit, other: Unit, words: Changed, between: Between) -> Iterator[Found]:
    found, lessened = matched(one.commitments, other.commitments), False
    narrowed = any(old.kind is Kind.DENY and new.kind is Kind.LIMIT for old, new in found.pairs)
    for old, new in found.pairs:
        if narrowed and old.kind is Kind.PERMIT and new.kind is Kind.LIMIT:
            continue  # the exception that came is one from the ban beside it
        here = [
            each
            for each in differences(old, new, words, between.rules)
            if not (_elsewhere(each, old, new, between) or _parted(each, words, between) or _in_its_lead(each, one, other, between))
        ]
        told = _by_choice(old, new, here, between)
        lessened = lessened or any(each.protection is Protection.LESS for each in told)
        yield from _told(old, new, told, words, between)
        if not told and _reading(old) != _reading(new) and not words:
            yield between.noise(new.text, "the same words were read differently in the two versions")
    for side, left, there in ((Side(between, came=False), found.gone, other), (Side(between, came=True), found.came, one)):
        for each in left:
            if borne_out(each, turned(words) if side.came else words, between.rules):
                said = one_sided(each, side, turned(words) if side.came else words)
                within = _within(said, each, there, otherwise=bool(found.gone and found.came))
                yield from (change for change in within if not (lessened and _leave_gone(change)))
            else:
                version = "later" if side.came else "earlier"
                yield between.noise(each.text, f"that it {VERBS[each.kind]} to {each.action} was read in the {version} version only")


def _leave_gone(change: Change) -> bool:
    """Tell whether leave went: it is no gain beside what the same sentence took from the person."""
    rule = change.before
    return change.change is ChangeKind.REMOVED and rule is not None and rule.kind is Kind.PERMIT


def _within(found: Iterable[Change], rule: Commitment, other: Unit, *, otherwise: bool) -> Iterator[Change]:
    """Yield changes as ones of the clause where its other wording speaks of the same act too, or of another one in its place."""
    instead = other.commitments[0] if otherwise else None
    same = next((each for each in other.commitments if (each.actor, each.action) == (rule.actor, rule.action)), instead)
    for each in found:
        if same is None or each.change not in (ChangeKind.ADDED, ChangeKind.REMOVED):
            yield each
            continue
        side = {"before": same} if each.change is ChangeKind.ADDED else {"after": same}
        yield each.model_copy(update={"change": KINDS.get(each.protection, each.change), **side})


def _elsewhere(each: Difference, old: Commitment, new: Commitment, between: Between) -> bool:
    """Tell whether a condition of a permission that went, or came, stands in another sentence of the other text: one was made two."""
    key = plain(each.words)
    if len(key.split()) < _ENOUGH or {old.kind, new.kind} != {Kind.PERMIT}:
        return False
    return all(text.has(key) for text in (between.old, between.new))


def _in_its_lead(each: Difference, one: Unit, other: Unit, between: Between) -> bool:
    """Tell whether a case that went, or came, stands in the lead-in of the other wording: "if you use our radio, we keep: ..."."""
    if each.dimension is not ChangedIn.CONDITIONS or not each.words or bool(one.lead) is bool(other.lead):
        return False
    lead = one.lead or other.lead
    return cues(between.rules).part(f"{plain(each.words)} x") == cues(between.rules).part(" ".join(lead.split()[:_OPENED])) == "condition"


def _parted(each: Difference, words: Changed, between: Between) -> bool:
    """Tell whether the words by which a rule limits were put into, or taken from, a sentence of their own: "we do so only if you ask"."""
    if each.dimension is not ChangedIn.ACTION or bool(words.gone) is bool(words.came):
        return False
    row, text = (words.gone, between.new) if words.gone else (words.came, between.old)
    key = " ".join(row[row[0] in _BUT :])
    return len(key.split()) >= _PART and text.has(key)


def _by_choice(old: Commitment, new: Commitment, told: Sequence[Difference], between: Between) -> Sequence[Difference]:
    """Return differences with what became of the person's say in place of the conditions in which it stood."""
    # "not unless you ask", "not if you have opted out"; "if you ask", "unless you object"
    among = any({old.kind, new.kind} <= {each, Kind.LIMIT} for each in (Kind.DENY, Kind.PERMIT))
    if not among and any(each.dimension is ChangedIn.ACTION for each in told):
        return told
    words, (was, now) = cues(between.rules), (written_out(plain(each.text)) for each in (old, new))
    found = choice(was, now, words)
    if found is None:
        asked = words.choice(was) == words.choice(now) == ASKED  # "with your consent", "if you have agreed"
        conditions = ChangedIn.CONDITIONS
        return [each for each in told if not (asked and each.dimension is conditions and words.choice(plain(each.words)) == ASKED)]
    others = (each for each in told if each.dimension not in {ChangedIn.CONDITIONS, ChangedIn.ACTION})
    return [*others, Difference(ChangedIn.CONDITIONS, *found)]


def _told(old: Commitment, new: Commitment, told: Sequence[Difference], words: Changed, between: Between) -> Iterator[Change]:
    for dimension in dict.fromkeys(each.dimension for each in told):
        here = [each for each in told if each.dimension is dimension]
        worst = min((each.protection for each in here), key=(Protection.LESS, Protection.MORE, Protection.UNCLEAR, Protection.SAME).index)
        kind = KINDS.get(worst, ChangeKind.REWORDED)
        summary = "; ".join(each.summary for each in here)
        yield between.change(kind, worst, summary, words, dimension=dimension, before=old, after=new)


def _reading(each: Commitment) -> tuple[object, ...]:
    terms = (each.data, each.recipients, each.purposes)
    return each.kind, *(frozenset(term.id or term.text for term in part) for part in terms), len(each.conditions), len(each.exceptions)
