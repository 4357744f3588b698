"""Conditions that a text states in words, held against the words of the log: extra fields, purpose, data and subject."""

import re
from collections.abc import Callable, Iterator

from checker.model import Condition, ConditionKind, Effect, Element, Flow, Term
from checker.patterns import either, whole
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.agreement_ends import weigh_term
from checker.verdicts.conditions.amounts import by_amount
from checker.verdicts.conditions.audience import CHILD
from checker.verdicts.conditions.choices import misleads
from checker.verdicts.conditions.counted import by_count, counts
from checker.verdicts.conditions.discretion import in_some_cases, left_to_judgement
from checker.verdicts.conditions.papers import by_paper
from checker.verdicts.conditions.presupposed import shown
from checker.verdicts.conditions.said_in_passing import REVERSED, far_from_it, named_place, told_by_aim
from checker.verdicts.conditions.stages import stage
from checker.verdicts.conditions.still import still_one
from checker.verdicts.conditions.switched import by_switch
from checker.verdicts.conditions.ticked import by_box
from checker.verdicts.flows.logged import THIN_ROOTS, dated, says_all, says_status, speaks_of, undone, value_says
from checker.verdicts.flows.practice import Item, Practice
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.recipients.tasks import at_another_task
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import by_words
from checker.verdicts.terms.phrasing import whether
from checker.verdicts.terms.truth import Answer, Relation, about, any_of, met, not_met, unknown
from checker.verdicts.terms.words import pieces, root, roots

# What everybody does who is a user at all: no fact of a single event could fail it.
TAKING_PART = re.compile(
    r"\b(?:when(?:ever)?|if|by|while|as|where|once|after|as soon as) (?:you|users?|members?|visitors?|people)(?: \w+){0,2}"
    rf" {either(judging_words().taking_part)}"
    r"|\b(?:when(?:ever)?|each time|every time|as|where) (?:an?|the|any|our|your)"
    rf" {either(judging_words().pages)}"
    rf" (?:is (?:\w+ )?{either(judging_words().opened)}|loads|opens|starts)",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"^(?:only |but |and )*(?:if|when(?:ever)?|where|once|unless|until|except|provided|while|in case|as long as)\b", re.IGNORECASE
)
IN_RETURN = re.compile(rf"\bin (?:exchange|return|consideration) for\b|\bfor {either(judging_words().of_value)}\b", re.IGNORECASE)
ASIDE = re.compile(r"\([^)]*\)")
SET_TO = re.compile(r"\b(?:is|are|was|(?:set|switched|turned) to)\s+[“\"']?([A-Z]\w+(?: [A-Z]\w+)*)")  # "your default is Friends Only"
PAYING = whole(judging_words().paying)
# Compounds say another thing than their parts: an "ad-free version" is no free one.
COMPOUND = re.compile(r"\b\w+-free\b", re.IGNORECASE)
CLOSING = re.compile(r"\b(?:delet|eras|clos)\w* (?:your|an?|the|their|his|her) account\b", re.IGNORECASE)
FREE = re.compile(r"\s*(?:free|basic|none)\b", re.IGNORECASE)
LIVING = frozenset({"active", "inactive"})  # of an account: no yes and no no
OUTSIDE = frozenset({"non", "outside", "off"})  # "non-network sites" lie outside of the network
GROWN_UP = re.compile(r"\b(?:general audience|adults?)\b", re.IGNORECASE)
BEGINNINGS = roots(" ".join(judging_words().beginnings))  # a field that dates the mere beginning of something
# "Tenants who are in arrears": a log that says nothing of arrears is a log of them, unless only they are meant or it was theirs to ask.
SOME = re.compile(
    r"(?P<only>only )?(?!(?:if|when|where|once|as|in|to|the case|provided|that)\b)(?:[\w'’-]+ ){1,5}(?:who|whose)\b", re.IGNORECASE
)
CHOOSING = whole(judging_words().let_happen)
NOT_DONE = re.compile(r"\b(?:not|never|no|without)\b|n['’]t\b", re.IGNORECASE)  # "if you do not use the app": some do


def weigh_stated(condition: Condition, setting: Setting) -> Answer:
    """Tell whether a condition in words holds, by the names and values of the log's own fields; silence of the log is no answer."""
    flow = setting.practice.flow
    if IN_RETURN.search(condition.text):
        return about(Element.RETURN, _in_return(flow.consideration))
    if (term := weigh_term(condition.text, flow)) is not None:
        return term
    if (decided := decided_by_fields(condition.text, flow) or by_box(condition.text, flow) or by_switch(condition.text, flow)) is not None:
        return decided
    if left_out := _left_out(condition.text, setting.practice) or _far(condition.text, setting.practice):
        return left_out
    if TAKING_PART.search(condition.text) and not NOT_DONE.search(condition.text):
        return met("every user takes part in this way", vague=True)
    vague = left_to_judgement(condition) or in_some_cases(condition, flow.action)
    if weighed := vague or still_one(condition.text, flow.subject_relation):
        return weighed
    if item := shown(condition.text, setting.practice):
        return met(f"“{item}” would not be there otherwise", vague=True)
    shared = told_by_aim(condition.text, setting.practice) or named_place(condition.text, setting.practice)
    if shared and not CHOOSING.search(condition.text):
        return met(f"the log says so in the words “{'”, “'.join(sorted(shared))}”", vague=True)
    if _picks_people(condition):
        return met("nothing shows that these were not the people whom the text means", vague=True)
    phrase = LEADING.sub("", condition.text.strip()).strip(" ,.;") or condition.text
    return unknown(f"the log does not say {whether(phrase)}", questions.stated(phrase))


def _picks_people(condition: Condition) -> bool:
    """Tell whether a permission names people by what they did or are, and neither them only nor by a word of theirs."""
    some = SOME.match(condition.text) if condition.effect is Effect.REQUIRES and condition.kind is ConditionKind.OTHER else None
    return some is not None and some["only"] is None


def by_fields(text: str, flow: Flow, *, but: Callable[[str], bool] | None = None) -> Answer | None:
    """Answer words of a text by the log's own fields, those left out whose names ``but`` tells of; None where no field is about them."""
    fields = [each for each in flow.extra if but is None or not but(each[0])]
    found = (
        stage(text, *e) or by_count(text, *e) or by_amount(text, *e) or by_paper(text, *e) or _field(text, *e)
        for e in fields
        if not misleads(text, *e)
    )
    answers = [each for each in found if each is not None]
    if CLOSING.search(text) and flow.deletion_requested_at is not None:
        answers.append(met("the person had asked for deletion"))
    return any_of(answers) if answers else None


def decided_by_fields(text: str, flow: Flow, *, but: Callable[[str], bool] | None = None) -> Answer | None:
    """Answer words of a text where a field of the log decides them; None where none does."""
    return found if (found := by_fields(text, flow, but=but)) is not None and not found.open else None


def _in_return(consideration: str | None) -> Answer:
    """Answer a condition on what comes back ("in exchange for money"); a service other than the processing counts as value."""
    if consideration is None:
        return unknown("the log does not say what came back for the data", questions.RETURN)
    if consideration == "none":
        return not_met("nothing came back for the data")
    return met(f"the log says that {consideration} came back")


def weigh_named(condition: Condition, setting: Setting, item: Item) -> Answer:
    """Tell whether an exception that names recipients, purposes or data reaches the flow."""
    terms = tuple(Term(text=condition.text, id=found) for found in condition.ids) or (Term(text=condition.text),)
    if condition.kind is ConditionKind.RECIPIENT:
        found = at_another_task(condition.text, setting) or reaches(terms, setting, (), permitting=True)
        relation = setting.practice.flow.subject_relation
        if found.failed and relation and roots(relation) & (roots(condition.text) - THIN_ROOTS):
            return unknown(f"“{condition.text}” may mean the person, whom the log calls “{relation}”", questions.relation(condition.text))
        return found
    if condition.kind is ConditionKind.DATA:
        return setting.relations.data(terms, item, setting.practice)
    return setting.relations.purpose(terms, setting.practice.purpose)


def _field(text: str, name: str, value: str) -> Answer | None:
    """Answer by one extra field whose name shares its words with the condition; None where it is about something else."""
    told = frozenset(word for word in roots(ASIDE.sub("", value)) if not word.isdigit())
    inside = bool(told - THIN_ROOTS) and told <= roots(COMPOUND.sub(" ", text))
    if says_status(name) and PAYING.search(text) and (FREE.match(value) or PAYING.search(value)):
        return not_met(f"the log says {name} = {value}") if FREE.match(value) else met(f"the log says {name} = {value}")
    if not speaks_of(text, name) and not says_all(text, name, value):
        return met(f"the log says {name} = {value}") if inside and says_status(name) else None
    if CHILD.search(text) and GROWN_UP.search(value):
        return not_met(f"the log says {name} = {value}")
    if dated(name, value) and (roots(name) & BEGINNINGS) - roots(text):
        return None  # what was asked for is not yet done: "payment_requested_at" of "once the payment is made"
    says = None if counts(name) else True if dated(name, value) else value_says(value)
    if says is not None and not (says_status(name) and value.strip().lower() in LIVING):
        reverse, same = len(REVERSED.findall(text)), len(REVERSED.findall(" ".join(pieces(name))))  # "consent_refused" says it too
        holds = says is not ((reverse > 0 and (reverse - same) % 2 == 1 if same else reverse > 0) is not _undoes(text, name))
        return met(f"the log says {name} = {value}") if holds else not_met(f"the log says {name} = {value}")
    if inside:
        return met(f"the log says {name} = {value}")
    if undone(value, text):
        return not_met(f"the log says {name} = {value}")
    setting = SET_TO.search(text)
    if setting and told and not told & roots(setting.group(1)):
        return not_met(f"the log says {name} = {value}")
    if by_words(text, value) is Relation.OVERLAPS:
        return met(f"the log says {name} = {value}", vague=True)
    return unknown(f"the log says {name} = {value}", questions.means(f"{name} = {value}", text), review=True)


WAYS: tuple[Callable[[str, str, str], Answer | None], ...] = (stage, by_count, by_amount, by_paper, _field)


def _undoes(text: str, name: str) -> bool:
    """Tell whether a text speaks of undoing what a field says was done ("if you untick the box": "box_ticked")."""
    bare = {root(word[2:]) for word in pieces(text) if word.startswith(("un", "de")) and len(word) > 4}
    return bool(bare & roots(name)) and not bare & roots(text)


def _left_out(text: str, practice: Practice) -> Answer | None:
    """Answer where the data's own name says that they lie outside of what the condition names; None where it says nothing."""
    telling = roots(text) - THIN_ROOTS
    for item in practice.principal:
        told = pieces(item.text)
        for at, word in enumerate(told[:-1]):
            if word in OUTSIDE and roots(" ".join(told[at + 1 : at + 4])) & telling:
                return not_met(f"the log calls the data “{item.text}”")
    return None


def _far(text: str, practice: Practice) -> Answer | None:
    return not_met(f"the purpose “{practice.flow.purpose}” is no such occasion") if far_from_it(text, practice) else None


def undated(rule: Rule) -> Iterator[Condition]:
    """Yield the occasions, told in words alone, from which on a denial holds ("once you have switched it off")."""
    asked = (condition for group in (*rule.requires, *rule.triggers) for condition in group)
    yield from (condition for condition in asked if condition.kind is ConditionKind.TIME and condition.days is None and not condition.ids)
