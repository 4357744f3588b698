"""Keepings of some of the data that a clock ends: "footage is wiped after 14 days. Footage of a theft is kept until the case is over"."""

from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.stated import decided_by_fields
from checker.verdicts.flows.logged import THIN_ROOTS
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Answer, met, not_met, unknown
from checker.verdicts.terms.words import roots


def named_further(rule: Rule, clock: Rule) -> tuple[str, str] | None:
    """Return the words by which ``rule`` keeps fewer of the data that ``clock`` ends, with their whole name; None where it does not.

    Both name the same kind of data, the keeping with words behind the name that the clock lacks, and for longer if it says how long.
    """
    if rule.days is not None and clock.days is not None and rule.days <= clock.days:
        return None
    for term in rule.commitment.data:
        for ended in clock.commitment.data:
            behind = term.text.lower().partition(ended.text.lower())[2].strip(" ,")
            if term.id == ended.id and len(roots(behind) - THIN_ROOTS) > 0 and term.text.lower().startswith(ended.text.lower()):
                return behind, term.text
    return None


def of_these(further: tuple[str, str], setting: Setting, item: Item) -> Answer:
    """Tell whether an item is among the data that are kept for longer: by its own words, else by what a field of the log says."""
    behind, whole = further
    said = roots(behind) - THIN_ROOTS
    if said <= roots(item.text):
        return met(f"“{item.text}” names what makes them “{whole}”")
    told = decided_by_fields(behind, setting.practice.flow)
    if told is not None:
        return met(f"the log says that these are “{whole}”") if told.met else not_met(f"the log says that these are not “{whole}”")
    return unknown(f"the text keeps “{whole}” for longer", questions.falls_under("the data", item.text, whole))
