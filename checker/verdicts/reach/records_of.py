"""Clocks of the data of something: "data of a lost bid must be erased within a day" says nothing of a bid that was won."""

import re

from checker.model import Commitment
from checker.patterns import either
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.stated import decided_by_fields
from checker.verdicts.flows.logged import THIN_ROOTS
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, not_met, unknown
from checker.verdicts.terms.words import roots

ANY_DATA = frozenset({"user", None})
OF = re.compile(
    r"^(?:(?:the|all|any|your|such|personal) )*(?:data|information|details|content|material|records?) "
    r"(?:of|from|about|on|relating to|for) (?P<what>(?:(?:an?|the|any|every|each|all|our|your|its) )?+"
    rf"(?!(?:you|us|them|it|{either(judging_words().persons)})\b)[^,;()]{{3,60}})$",
    re.IGNORECASE,
)


def things_of(commitment: Commitment) -> tuple[str, ...]:
    """Return what the data of a clock are of ("a lost bid"), () where it is about all data, or about some of a known kind."""
    named = [OF.match(term.text) if term.id in ANY_DATA else None for term in commitment.data]
    return tuple(found["what"] for found in named if found is not None) if all(named) else ()


def of_something_else(rule: Rule, setting: Setting, item: Item) -> Answer | None:
    """Return why an item may not be among the data that a clock is about; None where it is, or where the clock is of all data.

    ``rule``: a clock. What its data are of has to be in the item's own name, or in a field of the log.
    """
    whats, extra = things_of(rule.commitment), setting.practice.flow.extra
    if not whats or any((said := roots(what) - THIN_ROOTS) <= roots(item.text) or not said for what in whats):
        return None
    if any(roots(what) - THIN_ROOTS <= roots(f"{name} {value}") for what in whats for name, value in extra):
        return None  # "bid_outcome: lost"
    told = [decided_by_fields(what, setting.practice.flow) for what in whats]
    if any(each is not None and each.met for each in told):
        return None
    if all(each is not None for each in told):
        return not_met(f"the log says that these are not of “{whats[0]}”")
    asked = questions.falls_under("the data", item.text, rule.commitment.data[0].text)
    return unknown(f"the text speaks of the data of “{whats[0]}”", asked)
