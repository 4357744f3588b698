"""Cases that a denial singles out, held against the log: by state, by part and whole, by words in common."""

import re

from checker.model import Condition, DataState
from checker.patterns import whole
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.stated import decided_by_fields
from checker.verdicts.flows.logged import THIN_ROOTS
from checker.verdicts.flows.practice import NAMED, Item, shows_who
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met, unknown
from checker.verdicts.terms.words import roots

OF_A_PERSON = whole(judging_words().showing_who)
UNHASHED = whole(judging_words().not_hashed)
UNDIVIDED = re.compile(rf"(?:{'|'.join(judging_words().undivided)})\s+(?P<what>.+)", re.IGNORECASE)
PORTION = roots(" ".join(judging_words().portions))  # of fields that say how much went
COMPARED = re.compile(r"(?:any |no )?(?:more|less|fewer|\w+er)\b.{0,60}\bthan\b|as \w+ as\b", re.IGNORECASE)
MEANT = whole(judging_words().meant)


def weigh_singled(condition: Condition, setting: Setting, item: Item) -> Answer | None:
    """Tell whether a flow is one of the cases that a denial singles out; None where only the log's own fields could tell."""
    text = condition.text
    if COMPARED.match(text):
        return unknown(f"the log does not say whether it was “{text}”", questions.stated(text))
    if (told := decided_by_fields(text, setting.practice.flow)) is not None:
        return told
    if OF_A_PERSON.search(text) or UNHASHED.search(text):
        return _of_state(text, setting, item)
    if (part := UNDIVIDED.fullmatch(text)) is not None:
        return _of_whole(part["what"], setting, item)
    if MEANT.fullmatch(text):
        return met("an organisation is taken to know what its own log says", vague=True)
    said = (setting.practice.flow.channel or "", setting.party.name if setting.party else "", *(i.text for i in setting.practice.principal))
    telling = roots(text) - THIN_ROOTS
    shared = telling & roots(" ".join(said))
    return met(f"the log says so in the words “{'”, “'.join(sorted(shared))}”", vague=True) if len(shared) * 2 > len(telling) else None


def asks_portion(text: str, name: str) -> bool:
    """Tell whether a case is a whole of which a field of this name may say that only a part went."""
    return UNDIVIDED.fullmatch(text) is not None and bool(roots(name) & PORTION)


def _of_state(text: str, setting: Setting, item: Item) -> Answer:
    """Answer a denial of what shows who somebody is; names and addresses do, in whatever state a log leaves untold."""
    state, claim = setting.practice.state, setting.practice.flow.data_state
    if claim == DataState.HASHED and UNHASHED.search(text):
        return not_met("the data were hashed")
    if state is not None:
        return met(f"the data were {state}") if state in NAMED else not_met(f"the data were {state}")
    return (
        met(f"“{item.text}” shows who somebody is")
        if shows_who(item.id)
        else unknown("the log does not say in which state the data were", questions.STATE)
    )


def _of_whole(what: str, setting: Setting, item: Item) -> Answer:
    """Answer a denial of the "full address": the log's "city" is part of it, and its "address" all of it."""
    data = setting.relations.ontology.data
    named = data.match(what)
    part = named is not None and item.id is not None and item.id != named and data.covers(named, item.id)
    if part:
        return not_met(f"“{item.text}” is only a part")
    portion = next((f"{name} = {value}" for name, value in setting.practice.flow.extra if roots(name) & PORTION), None)
    return unknown(f"the log says {portion}", questions.means(portion, f"all of {what}"), review=True) if portion else met(vague=True)
