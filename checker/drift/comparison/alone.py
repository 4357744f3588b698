"""Clauses that only one text has: gone or new in truth, said elsewhere, worded otherwise, or missed by the reader in the other text."""

from collections.abc import Iterator

from checker.drift.changes.anew import ANEW
from checker.drift.changes.force import written_out
from checker.drift.changes.meaning import reach
from checker.drift.changes.pairs import acts
from checker.drift.changes.same import resumed
from checker.drift.clauses.between import KINDS, NO_WORDS, VERBS, Between, Found, Side
from checker.drift.clauses.elsewhere import nearest, said, stands_in
from checker.drift.clauses.units import Unit
from checker.drift.comparison.idle import no_practice, points
from checker.drift.comparison.letting import lets
from checker.drift.comparison.lines import within_a_line
from checker.drift.comparison.once import A_RIGHT
from checker.drift.comparison.restated import restated, says_more
from checker.drift.comparison.summed_up import summed_up
from checker.drift.comparison.wordings import Wording, missed, other_wording, same_act, wordings
from checker.drift.histories.captures import words_of
from checker.drift.words.cues import Cues, cues
from checker.drift.words.say import expression
from checker.drift.words.wording import Changed, plain, stems, turned
from checker.model import Action, Commitment, ConditionKind, Kind
from checker.rendering.words import ACTIONS
from checker.report.drift import Change, ChangedIn, ChangeKind, Passage, Protection

NEW_HERE, GONE_HERE = "new here", "gone here"  # but said elsewhere
LINE = 3  # words of a line of a list that say something


def alone(unit: Unit, side: Side) -> Iterator[Found]:
    """Yield what became of a clause that only the text of a side has."""
    between = side.between
    if stands_in(unit, side.other) or side.other.has(resumed(unit.own, cues(between.rules))):
        yield between.noise(unit.text, f"the {side.elsewhere} version has these words too, and nothing was read in them there")
        return
    close = wordings(unit, side)
    if no_practice(unit, side):
        yield between.noise(unit.text, "a title or a report, and no practice")
        return
    for each in unit.commitments:
        unread = missed(each, close, side) or within_a_line(each, side.own, side.other, cues(between.rules))
        other = other_wording(each, close, between)
        if points(each, between):
            yield between.noise(each.text, "it only says where to read on")
        elif unread is not None:
            yield between.noise(each.text, f"the {side.elsewhere} version has nearly these words, unread: “{unread}”")
        elif other is not None and same_act(each, other, between):
            told = f"the {side.elsewhere} version does the same with the same data, and nothing was read in it there: “{other.text}”"
            yield between.noise(each.text, told)
        elif other is not None:
            within = _opened(one_sided(each, side, other.words), each, other, side)
            yield from _reworded(within, side.other.passage(other.text), "was" if side.came else "now")
        elif (there := summed_up(each, side) or restated(each, side)) is not None:
            yield _other_words(each, there, side)
        else:
            yield from one_sided(each, side, close[0].words if close else None)


def _other_words(each: Commitment, there: Commitment, side: Side) -> Change:
    """Return that the other text says in several clauses what a permission says; the nearest of them stands beside it."""
    told = f"{NEW_HERE}; other clauses allowed it" if side.came else f"{GONE_HERE}; other clauses allow it"
    before, after = (there, each) if side.came else (each, there)
    return side.between.change(ChangeKind.REWORDED, Protection.SAME, told, before=before, after=after)


def one_sided(each: Commitment, side: Side, words: Changed | None) -> Iterator[Change]:
    """Yield that a commitment is made on one side only, or that another clause of the other text makes it.

    ``words`` are those that went from this side's wording, and those that came in the other one.
    """
    between, ontology, others = side.between, side.between.rules.ontology, side.other.statement.commitments
    words = words or NO_WORDS
    words = turned(words) if side.came else words
    there = said(each, others, ontology, vague=not side.came, anew=between.anew and not side.came)
    if there and not _line_of_its_own(each, side) and not says_more(each, side):
        told = f"{NEW_HERE}; another clause said it" if side.came else f"{GONE_HERE}; another clause says it"
        sides = {"before": there, "after": each} if side.came else {"before": each, "after": there}
        yield between.change(ChangeKind.REWORDED, Protection.SAME, told, words, **sides)
        return
    left_out = _left_out(each, side)
    protection = reach(_as_meant(each, between, left_out=left_out), ChangedIn.ACTION, wider=side.came is not left_out)
    known, key = cues(between.rules), plain(each.text)
    if _right(each, key, known):
        kind, protection = (ChangeKind.ADDED, Protection.MORE) if side.came else (ChangeKind.REMOVED, Protection.LESS)
        told = f"{A_RIGHT}, {'said now' if side.came else 'no longer said'}"
        yield between.change(kind, protection, told, words, **{"after" if side.came else "before": each})
        return
    protection = _as_said(each, side, protection)
    if side.came:
        does = "need not be deleted" if left_out else f"it {VERBS[each.kind]} {ACTIONS[each.action]}"
        summary = f"said now: {does}"
        yield between.change(ChangeKind.ADDED, protection, summary, words, after=each)
        return
    near = nearest(each, others, ontology, closely=True)
    rest = f"; the nearest that the later version says: “{near.text}”" if near else "; nothing in the later version comes near it"
    summary = f"no longer said: what {VERBS[each.kind]} {ACTIONS[each.action]}{rest}"
    yield between.change(ChangeKind.REMOVED, protection, summary, words, before=each, nearest=near)


def _right(each: Commitment, key: str, words: Cues) -> bool:
    """Tell whether a clause is a right of the person, though leave, or a limit on what the person may give, was read in it."""
    if each.kind is Kind.PERMIT and words.standing.right(key):
        return True
    return each.action is not Action.DELETE and (words.say.right(key) or words.standing.free(key, words.speaker))


def _line_of_its_own(each: Commitment, side: Side) -> bool:
    """Tell whether a line of a list says something of which nothing was read: what its lead-in says is said elsewhere, the line is not."""
    own = stems(words_of(each.text))
    if each.lead_start is None or each.lead_start == each.start or len(own) < LINE:
        return False
    if any(stems(words_of(term.text)) & own for term in (*each.data, *each.recipients, *each.purposes)):
        return False
    return not any(len(own & theirs) > len(own) / 2 for _, theirs in side.other.sentences)


def _as_said(each: Commitment, side: Side, protection: Protection) -> Protection:
    """Return what a commitment does where its words say otherwise than its kind: leave that is asked for, a limit that lets, a place."""
    if each.kind is not Kind.DENY and cues(side.between.rules).standing.refuses(plain(each.text)):
        return Protection.LESS if side.came else Protection.MORE
    asked = _asks_first(each, side)
    places = each.kind is Kind.PERMIT and any(condition.kind is ConditionKind.REGION for condition in each.conditions)
    stays = each.action is Action.RETAIN and places and cues(side.between.rules).standing.staying & {*words_of(each.text)}
    standing, key = cues(side.between.rules).standing, plain(each.text)
    if asked or stays or (each.kind is Kind.PERMIT and expression(standing.across_borders).search(key)):
        return Protection.MORE if side.came else Protection.LESS
    secure = each.kind is Kind.PERMIT and each.action is Action.RETAIN and expression(standing.kept_secure).search(key)
    return Protection.UNCLEAR if asked is None or secure or (side.came and lets(each, side)) else protection


def _asks_first(each: Commitment, side: Side) -> bool | None:
    """Tell whether what was read as leave only says that the person is asked for it, in its words or its lead-in; None: may be asked."""
    standing = cues(side.between.rules).standing
    lead = side.own.statement.text[each.lead_start : each.lead_end] if each.lead_start is not None and each.lead_end is not None else ""
    if each.kind is not Kind.PERMIT:
        return False
    found = standing.asks_first(plain(each.text))
    return standing.asks_first(plain(lead)) if found is False else found


def _left_out(each: Commitment, side: Side) -> bool:
    """Tell whether a line of a list names what is not deleted: it stands under "we delete it unless we need it to:"."""
    if each.action is not Action.DELETE or each.lead_start is None or each.lead_end is None or each.kind is Kind.DENY:
        return False
    return cues(side.between.rules).part(f"{plain(side.own.statement.text[each.lead_start : each.lead_end])} x") == "exception"


def _as_meant(each: Commitment, between: Between, *, left_out: bool) -> Commitment:
    """Return a duty to delete with an exception ("unless a court orders it, we destroy it") as the duty that it is; "only" limits."""
    timed = any(condition.days is not None for condition in each.conditions)
    only = not timed and cues(between.rules).only & {*words_of(each.text)}
    limit = each.kind is Kind.LIMIT and each.action is Action.DELETE and (left_out or not only)
    return each.model_copy(update={"kind": Kind.REQUIRE}) if limit else each


def _opened(found: Iterator[Change], each: Commitment, other: Wording, side: Side) -> Iterator[Change]:
    """Yield changes, those by which a limit came in the place of a ban on the same act as what they are: something is let through now."""
    words = cues(side.between.rules)
    key = written_out(other.text)
    whole = bool(words.denials(key, words.negative)) and not words.only & {*key.split()} and words.part(f"{key} x") == "main"
    banned = side.came and each.kind is Kind.LIMIT and whole and bool(acts(each.action, side.between.rules) & other.words.kept)
    for change in found:
        yield change.model_copy(update={"protection": Protection.LESS}) if banned else change


def _reworded(found: Iterator[Change], passage: Passage | None, side: str) -> Iterator[Change]:
    """Yield a clause that came or went as one that says more or less than its other wording."""
    for each in found:
        if passage is None or each.change not in (ChangeKind.ADDED, ChangeKind.REMOVED):
            yield each
            continue
        kind = KINDS.get(each.protection, each.change)
        yield each.model_copy(update={"change": kind, side: passage, "summary": f"{ANEW}{each.summary}"})
