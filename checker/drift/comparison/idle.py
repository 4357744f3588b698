"""Idle: clauses in which something was read though they tell of no practice: titles, reports, names, directions, pointers."""

import re

from checker.drift.changes.pairs import acts
from checker.drift.clauses.between import Between, Side
from checker.drift.clauses.units import Unit
from checker.drift.comparison.headings import heads
from checker.drift.words.cues import cues
from checker.drift.words.titles import run_together, title
from checker.drift.words.wording import plain, stems
from checker.model import Action, Commitment, Kind

_FOLLOWS = re.compile(
    r"\b(?:the following|as follows|(?:listed|described|set out|explained) below|these (?:purposes|ways|reasons|cases))\b"
)

_BY_DOING = re.compile(r"(?:for example|for instance|e g) by \w+ing\b")  # how what stands before it is done


def no_practice(unit: Unit, side: Side) -> bool:
    """Tell whether what was read in a clause is read in a title, a name or a direction, or in a report of what became of requests."""
    words, rule = cues(side.between.rules), unit.commitments[0]
    first = rule.text
    standing = words.standing
    idle = (
        standing.report(unit.own) or standing.names(unit.own) or standing.guides(first, words.speaker) or standing.told_of_others(unit.own)
    )
    idle = idle or (_BY_DOING.match(unit.own) is not None and not words.speaker & {*unit.own.split()})
    lead = unit.text.removesuffix(first)
    headed = title(first, lead) or run_together(first) or heads(side.own.statement.text, rule.start, rule.end, words)
    return idle or headed or (unit.lead != "" and standing.addressed(unit.lead))


def points(each: Commitment, between: Between) -> bool:
    """Tell whether a clause only says where to read on, what becomes of the text, or until when something stays."""
    words, key = cues(between.rules), plain(each.text)
    text = each.kind is Kind.PERMIT and bool(each.data) and all(words.standing.text(plain(term.text)) for term in each.data)
    ends = each.action is Action.DELETE and each.kind is Kind.REQUIRE and not _deletes(key, between)
    announced = _FOLLOWS.search(key)  # what follows is told by itself
    leads = announced is not None and (each.text.rstrip(" *_").endswith(":") or announced.end() == len(key))
    told = each.kind is Kind.PERMIT and words.standing.of_changes(key)
    return text or ends or leads or told or words.tells_of_the_text(key) or (each.kind is Kind.PERMIT and words.only_points(key))


def _deletes(key: str, between: Between) -> bool:
    """Tell whether deletion is more than the end of a clause that goes on until then: "cookies stay until they are deleted"."""
    before, until, _ = key.partition(" until ")
    return not until or bool(acts(Action.DELETE, between.rules) & stems(before.split()))
