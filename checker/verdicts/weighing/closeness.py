"""How closely a permission speaks of what took place: of several that hold, a reader wants the one that names it."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.reach import Standing, data
from checker.verdicts.terms.phrases import GENERAL, LIGHT
from checker.verdicts.terms.truth import Answer
from checker.verdicts.terms.words import roots
from checker.verdicts.weighing.lifting import Permission
from checker.verdicts.weighing.outcome import Citation

WORDS = 2  # of the log's that count, at most, where a sentence has them: they tell apart what the ids do not


def closeness(permission: Permission, standing: Standing | None, setting: Setting, item: Item) -> tuple[object, ...]:
    """Return the order of a permission that holds, the closest first.

    The clear ones on this very action come first; then who is named (a kind of company more than "third parties"), what for and which
    data, each more where it is met as such than in broader words; then the words that the sentence has in common with the log.
    """
    rule = permission.rule
    action = setting.practice.flow.action
    return (permission.answer.vague, not rule.sure, rule.action is not action, -_points(rule, standing, setting, item), rule.order)


def one_of_each_list(ordered: Sequence[Permission]) -> list[Permission]:
    """Return permissions so that the closest item of each list, and each sentence, comes before what else the list has."""
    seen: set[tuple[int, int]] = set()
    first: list[Permission] = []
    rest: list[Permission] = []
    for each in ordered:
        made = each.rule.commitment
        place = (made.start, made.end) if made.lead_start is None or made.lead_end is None else (made.lead_start, made.lead_end)
        (rest if place in seen else first).append(each)
        seen.add(place)
    return [*first, *rest]


def in_turn(allowing: Sequence[Citation], lifted: Sequence[Citation]) -> Iterator[Citation]:
    """Yield what allows and what was lifted by turns, so that of many of the one none of the other goes unquoted."""
    for pair in zip_longest(allowing, lifted):
        yield from (each for each in pair if each is not None)


def _points(rule: Rule, standing: Standing | None, setting: Setting, item: Item) -> int:
    points = bool(rule.requires) + _common(rule, setting, item)
    if standing is None:
        return points + sum(map(bool, (rule.commitment.data, rule.recipients, rule.commitment.purposes)))
    if rule.recipients:
        points += 1 if _generic(rule, setting) else _weight(standing.recipient)
    if rule.commitment.purposes:
        points += _weight(standing.purpose)
    return points + (_weight(data(rule, setting, item)) if rule.commitment.data else 0)


def _weight(answer: Answer) -> int:
    return (1 if answer.vague else 3) if answer.met else 0


def _generic(rule: Rule, setting: Setting) -> bool:
    """Tell whether a rule names no more than other companies, whoever they are."""
    entries = setting.relations.ontology.recipients.entries
    return all(term.id is not None and term.id in entries and entries[term.id].nature == "generic" for term in rule.recipients)


def _common(rule: Rule, setting: Setting, item: Item) -> int:
    """Return how many telling words of the log the sentence has, up to a few."""
    practice, party = setting.practice, setting.party
    logged = " ".join(filter(None, (item.text, practice.purpose.text if practice.purpose else None, party.name if party else None)))
    return min(WORDS, len((roots(logged) & roots(rule.commitment.text)) - GENERAL - LIGHT))
