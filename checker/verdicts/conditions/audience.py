"""Whom and which data a rule is about: the person's age and place, the state and age of the data."""

import re

from checker.model import Action, Condition, ConditionKind, DataState, Effect
from checker.patterns import either, whole
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import value_says
from checker.verdicts.flows.practice import NAMED
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import NEVER, Answer, any_of, inverse, met, not_met, unknown
from checker.verdicts.terms.words import roots

CHILD = whole(judging_words().children)
PARENT = whole(judging_words().parents)
EEA = judging_words().eea
EU = EEA - judging_words().eea_not_eu
CHILD_BELOW = 13  # years, by any law; 16 C.F.R. 312.2 (COPPA)
ADULT = 18  # years; "minor" and "child" without a number, where the log has an age
ABROAD = whole(judging_words().abroad)
APART = re.compile(
    r"\b(?:outside(?: of)?|not (?:in|from|a resident|residents?|live|located)|non-|(?<!or )elsewhere|(?<!or )(?:any|every)where else"
    r"|(?:live|living|reside|residing|are|based|located) in (?:an|any )?other (?:country|countries|states?|places?|regions?))\b|n't\b",
    re.IGNORECASE,
)
BUT = re.compile(r"\b(?:other than|except(?: in)?)\b", re.IGNORECASE)  # opens a way out, which the effect tells already
LIVING = whole(judging_words().living)
DESTINATION = re.compile(r"destination|(?:recipient|hosting|transfer|storage|server).*(?:country|region|location)", re.IGNORECASE)
READABLE = re.compile(rf"\b{either(judging_words().readable)} (?:form|text|format)\b", re.IGNORECASE)
UNENCRYPTED = re.compile(r"\bunencrypted\b", re.IGNORECASE)
NO_CIPHER = re.compile(r"(?:none|plain|unencrypted|off|disabled|clear)\b", re.IGNORECASE)
ENCRYPTION = next(iter(roots("encrypted")))
HANDING_OVER = frozenset({Action.SHARE, Action.SELL, Action.PUBLISH})
NAMED_STATES = {DataState.HASHED: re.compile(r"hash", re.IGNORECASE), DataState.PSEUDONYMOUS: re.compile(r"pseudonym", re.IGNORECASE)}


def weigh_readable(condition: Condition, setting: Setting) -> Answer | None:
    """Tell whether data went "in readable form"; None where the words are about something else."""
    if not READABLE.search(condition.text):
        return None
    if UNENCRYPTED.search(condition.text) and (told := _encryption(setting)) is not None:
        return told
    state = setting.practice.state
    if state is None:
        return unknown("the log does not say in which state the data were", questions.STATE)
    return met("the data were identified") if state is DataState.IDENTIFIED else not_met(f"the data were {state}")


def held_readable(rule: Rule, setting: Setting) -> Answer | None:
    """Tell whether data lay in the form that the words of a denial's own data tell ("x-rays in unencrypted form"); None without any."""
    told = next((term.text for term in rule.commitment.data if READABLE.search(term.text)), None)
    return None if told is None else weigh_readable(Condition(kind=ConditionKind.OTHER, text=told, effect=Effect.TRIGGERS), setting)


def says_encryption(name: str) -> bool:
    """Tell whether a field says by its name whether data were encrypted."""
    return ENCRYPTION in roots(name)


def _encryption(setting: Setting) -> Answer | None:
    """Answer whether data lay unencrypted by the field that says so; data at rest are not taken for unencrypted where no field does."""
    flow = setting.practice.flow
    name, value = next(((name, value) for name, value in flow.extra if says_encryption(name)), ("", ""))
    if not name:
        return None if flow.action in HANDING_OVER else not_met("the log does not say that they were unencrypted")
    plain = value_says(value) is False or NO_CIPHER.match(value.strip()) is not None
    return met(f"the log says {name} = {value}") if plain else not_met(f"the log says {name} = {value}")


def weigh_deidentified(condition: Condition, setting: Setting) -> Answer:
    """Tell whether data were in the state that the text asks for; hashing and pseudonyms suffice only where the text names them."""
    state = setting.practice.state
    if state in NAMED_STATES and NAMED_STATES[state].search(condition.text):
        return met(f"the data were {state}, as the text says")
    if state in {DataState.AGGREGATED, DataState.DEIDENTIFIED}:
        return met(f"the data were {state}")
    return (
        not_met(f"the data were {state}")
        if state in NAMED
        else unknown("the log does not say in which state the data were", questions.STATE)
    )


def weigh_age(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the person is of the age that the condition speaks of."""
    flow = setting.practice.flow
    below, since = condition.age_below, condition.age_from
    if below is None and since is None and CHILD.search(condition.text):
        return _some_child(condition.text, setting)
    if below is None and since is None:
        return unknown(f"“{condition.text}” gives no age", questions.AGE, review=True)
    if flow.subject_age is not None:
        inside = (below is None or flow.subject_age < below) and (since is None or flow.subject_age >= since)
        bounds = (f"younger than {below}" if below is not None else "", f"at least {since} years old" if since is not None else "")
        asked = " and ".join(filter(None, bounds))  # the bound, not the age: one verdict serves everybody on the same side of it
        return met(f"the person was {asked}") if inside else not_met(f"the person was not {asked}")
    if flow.subject_relation and CHILD.search(flow.subject_relation) and since is None:
        return met(f"the log calls the person “{flow.subject_relation}”")
    return unknown("the log does not give the person's age", questions.AGE)


def _some_child(text: str, setting: Setting) -> Answer:
    """Tell whether the person is a child where the text gives no age: below 13 by any law, from 18 on by none, else not known."""
    flow = setting.practice.flow
    age = flow.subject_age
    if age is not None and (age < CHILD_BELOW or age >= ADULT):
        return met("the person was a child") if age < CHILD_BELOW else not_met("the person was of age")
    if age is not None:
        young = f"somebody of {CHILD_BELOW} to {ADULT - 1} years"
        return unknown(
            f"the text does not say whether it means {young}", questions.read(f"whether “{text}” means {young}", text), review=True
        )
    if flow.subject_relation and CHILD.search(flow.subject_relation):
        return met(f"the log calls the person “{flow.subject_relation}”")
    return unknown("the log does not give the person's age", questions.AGE)


def tells_of_children(name: str) -> bool:
    """Tell whether a field is by its name about a child or a parent's word ("parental_consent"): the log thinks of a child."""
    plain = re.sub(r"[\W_]+", " ", name)
    return CHILD.search(plain) is not None or PARENT.search(plain) is not None


def a_childs(rule: Rule, setting: Setting) -> Answer:
    """Tell whether data of whatever sort are a child's as ``rule`` means it: by its ages, else by what every law calls a child."""
    flow = setting.practice.flow
    if flow.subject_age is None and CHILD.search(flow.subject_relation or "") is None:
        return NEVER
    told = [c for group in (*rule.requires, *rule.triggers) for c in group if c.kind is ConditionKind.AGE]
    bounded = next((c for c in told if c.age_below is not None or c.age_from is not None), None)
    return _some_child("children", setting) if bounded is None else weigh_age(bounded, setting)


def weigh_region(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the person lives where the condition says: US-CA lies in the US, DE in the EU and the EEA."""
    if ABROAD.search(condition.text) and not LIVING.search(condition.text) and condition.effect is not Effect.UNLESS:
        return _abroad(condition, setting)
    place = setting.practice.flow.subject_region
    if place is None:
        return unknown("the log does not say where the person lives", questions.PLACE)
    if not condition.ids:
        return unknown(f"“{condition.text}” names no place that is known here", questions.lies_within(place, condition.text), review=True)
    lives = any_of(
        met(f"the person lives in {code}") if within(place, code) else not_met(f"the person does not live in {code}")
        for code in condition.ids
    )
    apart = APART.search(condition.text) or (condition.effect is not Effect.UNLESS and BUT.search(condition.text))
    return inverse(lives) if apart else lives


def _abroad(condition: Condition, setting: Setting) -> Answer:
    """Answer a condition on where data go, not on where the person lives: a log without destinations shows no transfer abroad."""
    told = next(((name, value) for name, value in setting.practice.flow.extra if DESTINATION.search(name)), None)
    if told is not None:
        name, value = told
        if condition.ids and re.fullmatch(r"[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?", value.strip()):
            inside = any(within(value.strip(), code) for code in condition.ids)
            there = inside is not bool(APART.search(condition.text))
            if "recipient" not in name or there is not (condition.effect is Effect.TRIGGERS):  # where a firm sits accuses nobody
                return met(f"the log says {name} = {value}") if there else not_met(f"the log says {name} = {value}")
        return unknown(f"the log says {name} = {value}", questions.lies_within(value, condition.text), review=True)
    if condition.effect is Effect.TRIGGERS:
        return not_met("the log does not show that the data left the country")
    return met("the text says where data may go", vague=True)


def within(place: str, region: str) -> bool:
    """Tell whether a place lies in a region; both are codes, whatever their case."""
    place, region = (code.replace("GB", "UK", 1) if code.startswith("GB") else code for code in (place.upper(), region.upper()))
    if place == region or place.startswith(f"{region}-"):
        return True
    country = place.split("-", maxsplit=1)[0]
    return (region == "EU" and country in EU) or (region == "EEA" and country in EEA | {"EU"})
