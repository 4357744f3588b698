"""Conditions that a text states in words, held against the words of the log: extra fields, purpose, data and subject."""

import re

from checker.model import Condition, ConditionKind, Term
from checker.verdicts.practice import Item, Practice
from checker.verdicts.relate import by_words
from checker.verdicts.roles import reaches
from checker.verdicts.setting import Setting
from checker.verdicts.truth import Answer, Relation, any_of, met, not_met, unknown
from checker.verdicts.words import EMPTY, listed, pieces, words

YES = listed("true yes y 1 on checked enabled granted set given accepted active ticked")
NO = listed("false no n 0 off unchecked disabled none declined refused inactive unticked never revoked")
# What everybody does who is a user at all: no fact of a single event could fail it.
TAKING_PART = re.compile(
    r"\b(?:when(?:ever)?|if|by|while|as|where|once) (?:you|users?|members?|visitors?|people)(?: \w+){0,2}"
    r" (?:us(?:e|es|ing)|visit|access|browse|open|install|interact|register|sign up)",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"^(?:only |but |and )*(?:if|when(?:ever)?|where|once|unless|until|except|provided|while|in case|as long as)\b", re.IGNORECASE
)
IN_RETURN = re.compile(
    r"\bin (?:exchange|return|consideration) for\b"
    r"|\bfor (?:money|cash|profit|monetary|valuable consideration|something (?:else )?of value)\b",
    re.IGNORECASE,
)
THIN = listed("user person information data personal service choose want make use give get app site website product")


def weigh_stated(condition: Condition, setting: Setting) -> Answer:
    """Tell whether a condition in words holds, by the names and values of the log's own fields; silence of the log is no answer."""
    flow = setting.practice.flow
    if IN_RETURN.search(condition.text):
        return _in_return(flow.consideration)
    answers = [answer for name, value in flow.extra if (answer := _field(condition.text, name, value)) is not None]
    decided = any_of(answers) if answers else None
    if decided is not None and not decided.open:
        return decided
    if TAKING_PART.search(condition.text):
        return met("every user takes part in this way", vague=True)
    shared = _told(condition.text, setting.practice)
    if shared:
        return met(f"the log says so in the words “{'”, “'.join(sorted(shared))}”", vague=True)
    phrase = LEADING.sub("", condition.text.strip()).strip(" ,.;") or condition.text
    return unknown(f"the log does not say whether “{phrase}” was so", f"whether “{phrase}” was so (no field of the log says)")


def _in_return(consideration: str | None) -> Answer:
    """Answer a condition on what comes back ("in exchange for money"); a service other than the processing counts as value."""
    if consideration is None:
        return unknown("the log does not say what came back for the data", "what came back for the data (consideration)")
    if consideration == "none":
        return not_met("nothing came back for the data")
    return met(f"the log says that {consideration} came back")


def weigh_named(condition: Condition, setting: Setting, item: Item) -> Answer:
    """Tell whether an exception that names recipients, purposes or data reaches the flow."""
    terms = tuple(Term(text=condition.text, id=found) for found in condition.ids) or (Term(text=condition.text),)
    if condition.kind is ConditionKind.RECIPIENT:
        return reaches(terms, setting, (), permitting=True)
    if condition.kind is ConditionKind.DATA:
        return setting.relations.data(terms, item, setting.practice)
    return setting.relations.purpose(terms, setting.practice.purpose)


def value_says(value: str) -> bool | None:
    """Read a logged value as yes, no, or neither."""
    plain = " ".join(value.lower().split())
    if plain in YES:
        return True
    return False if plain in NO or plain.startswith("not ") else None


def speaks_of(text: str, name: str) -> bool:
    """Tell whether the name of a field shares its words with a condition."""
    field, said = words(name), words(text)
    return bool(field) and len(field & said) * 2 >= len(field) and bool((field & said) - THIN)


def _field(text: str, name: str, value: str) -> Answer | None:
    """Answer by one extra field whose name shares its words with the condition; None where it is about something else."""
    if not speaks_of(text, name):
        return None
    said = words(text)
    says = value_says(value)
    if says is not None:
        return met(f"the log says {name} = {value}") if says else not_met(f"the log says {name} = {value}")
    told = words(value)
    if told and told <= said:
        return met(f"the log says {name} = {value}")
    if by_words(text, value) is Relation.OVERLAPS:
        return met(f"the log says {name} = {value}", vague=True)
    return unknown(f"the log says {name} = {value}", f"whether {name} = {value} means “{text}”", review=True)


def _told(text: str, practice: Practice) -> frozenset[str]:
    """Return the telling words that a condition shares with the event's purpose or the person's relation."""
    flow = practice.flow
    said = " ".join(filter(None, (flow.purpose, flow.subject_relation)))
    telling = frozenset(piece for piece in pieces(text) if piece not in EMPTY and len(piece) > 3)
    if not said or not telling:
        return frozenset()
    return (words(text) & words(said)) - THIN
