"""Items: lines that came into a list, or left it, whose other lines say what is done; nothing was read in the line itself."""

from collections.abc import Iterable, Iterator, Sequence

from checker.drift.changes.meaning import reach
from checker.drift.clauses.between import Side
from checker.drift.clauses.sentence import Sentence
from checker.drift.words.cues import Cues, cues
from checker.drift.words.titles import title
from checker.model import Commitment, Kind
from checker.report.drift import Change, ChangedIn, ChangeKind, Protection

_LONGEST = 40  # words of an item
_SHORT = 12  # words of a lead-in that says no more than that a list follows
_ROWS = 30  # lines of a list in which its lead-in is looked for


def item_changes(
    side: Side, own: Sequence[Sentence], others: Sequence[Sentence], told: Iterable[Sentence], *, deliberate: bool
) -> Iterator[Change]:
    """Yield the lines of lists that only the text of a side has; ``told`` are sentences of which a change was told, or another wording.

    A list in whose lines nothing was read is looked at where hardly another sentence of the text changed (``deliberate``).
    """
    theirs = {each.key for each in others}
    known = {each.start for each in told}
    words = cues(side.between.rules)
    for at, each in enumerate(own):
        if each.start in known or each.key in theirs or not each.key or len(each.key.split()) > _LONGEST or each.text[-1] in ".:?!":
            continue
        if side.other.has(each.key) or side.other.near(each.key) or words.points_elsewhere(each.key) or _read(each, side):
            continue
        if title(each.text, ""):
            continue
        around = [line for line in own[max(0, at - 1) : at + 2] if line is not each and line.key in theirs]
        rule = _rule(around, side)
        if rule is not None or (deliberate and around and _under_practice(own[max(0, at - _ROWS) : at], theirs, words)):
            yield _change(each, rule, side)


def _read(each: Sentence, side: Side) -> bool:
    return any(rule.start < each.end and each.start < rule.end for rule in side.own.statement.commitments)


def _rule(around: Sequence[Sentence], side: Side) -> Commitment | None:
    """Return what was read in the line before or after, if it is an item of a list, under a lead-in."""
    rules = side.own.statement.commitments
    items = (rule for line in around for rule in rules if line.start <= rule.start < line.end)
    return next((rule for rule in items if rule.lead_start is not None and rule.lead_start != rule.start), None)


def _under_practice(before: Sequence[Sentence], theirs: set[str], words: Cues) -> bool:
    """Tell whether the lines before are items of a list whose lead-in, which both texts have, is about practice and no right or duty."""
    for at, line in reversed([*enumerate(before)]):
        if line.text.rstrip("*_ ").endswith(":"):
            said = f"{before[at - 1].key} {line.key}" if at else line.key  # "our trusted partners ... These include:"
            goes_on = len(line.key.split()) <= _SHORT  # "This may include one or more of the following:" is about what stands before it
            told = words.speaks_of_practice(said if goes_on else line.key) or words.names_receivers(said)
            return line.key in theirs and told and not words.protects(line.key)
        if line.text.endswith((".", "!", "?")):
            return False
    return False


def _change(each: Sentence, rule: Commitment | None, side: Side) -> Change:
    dimension = ChangedIn.PURPOSES if rule and rule.kind is Kind.LIMIT else ChangedIn.DATA
    protection = reach(rule, dimension, wider=side.came) if rule else Protection.LESS if side.came else Protection.MORE
    passage = each.passage(side.own.statement)
    if side.came:
        return side.between.change(ChangeKind.ADDED, protection, "a new line of the list; nothing was read in it", now=passage)
    return side.between.change(ChangeKind.REMOVED, protection, "no longer a line of the list; nothing was read in it", was=passage)
