"""What the person agreed to, refused, was told and asked for: consent, opt-out, notice, the person's own direction."""

import re
from enum import StrEnum

from checker.model import Condition, Term
from checker.patterns import whole
from checker.register.names import name_key
from checker.verdicts.clauses.rules import SETTING
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.agreed_to import asks_for, tells_agreement
from checker.verdicts.conditions.approval import weigh_word
from checker.verdicts.conditions.asking import of_inquiry, told_of_asking
from checker.verdicts.conditions.choices import consented, opted_out
from checker.verdicts.conditions.stated import decided_by_fields, weigh_stated
from checker.verdicts.conditions.taking_effect import not_counting_yet
from checker.verdicts.flows.party import NONE
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import by_words
from checker.verdicts.terms.truth import Answer, Relation, all_of, any_of, inverse, met, not_met, unknown
from checker.verdicts.terms.words import names_one_of, words

PARENT = whole(judging_words().parents)
INSTEAD = re.compile(  # "the school consents in the parents' place": theirs is not asked for
    r"\b(?:in|taking) (?:(?:the|your|their|a) )?(?:parents?|guardians?)['’]?s? (?:place|stead)\b"
    r"|\b(?:instead|on behalf) of (?:the )?(?:parents?|guardians?)\b",
    re.IGNORECASE,
)
OFFER = whole(judging_words().offering)
GIVERS = words("consent giver parent")  # words of a field that says who gave it


class Lens(StrEnum):
    """What a condition is for: it must hold for the practice (or lifts a denial), or it ends a permission (or starts a denial)."""

    ALLOWS = "allows"
    STOPS = "stops"
    BARE = "bare"  # a right that states no consequence: it gates nothing until it has been used


def weigh_consent(condition: Condition, setting: Setting, item: Item, lens: Lens) -> Answer:
    """Tell whether consent was there in time, for this, from the right giver; or, where refusal starts a rule, whether it was refused."""
    if condition.by is not None:
        return weigh_word(condition, setting)
    flow = setting.practice.flow
    state = (flow.consent or "").lower()
    if lens is Lens.STOPS:
        if state in {"refused", "withdrawn"}:
            return met(f"consent was {state}")
        if state not in {"granted", NONE}:
            return _elsewhere(condition, setting, stops=True)
        return not_met("consent was not refused")
    if state in {"refused", "withdrawn", NONE}:
        return not_met("no consent was given" if state == NONE else f"consent was {state}")
    if state != "granted":
        found = weigh_stated(condition, setting)
        told = decided_by_fields(condition.text, flow) is None or any(tells_agreement(condition.text, name) for name, _ in flow.extra)
        return found if told and not found.open and not found.vague else _elsewhere(condition, setting)
    return all_of((_in_time(setting), _by_whom(condition, setting), _in_scope(condition, setting, item)))


def _elsewhere(condition: Condition, setting: Setting, *, stops: bool = False) -> Answer:
    """Answer by a field of another name that tells of consent; where it stops something, whether it was refused."""
    told = consented(condition, setting) if not setting.practice.flow.consent else None
    if told is None:
        return unknown("the log does not record consent", questions.CONSENT)
    return inverse(told) if stops else told


def weigh_opt_out(condition: Condition, setting: Setting, lens: Lens) -> Answer:
    """Tell whether the person had opted out (`STOPS`), or could have and had not (`ALLOWS`)."""
    flow = setting.practice.flow
    if lens is Lens.BARE and flow.opted_out is None and flow.opt_out_offered is not False:
        return met()
    if flow.opted_out is None and flow.opt_out_offered is not False:
        stated = weigh_stated(condition, setting) if SETTING.search(condition.text) else decided_by_fields(condition.text, flow)
        if stated is not None and not stated.open:
            return stated if lens is Lens.STOPS else inverse(stated)
        stated = opted_out(condition, setting) or unknown("the log does not record the opt-out state", questions.OPT_OUT)
        return stated if lens is Lens.STOPS or stated.open else inverse(stated)
    if flow.opted_out and (young := not_counting_yet(condition.days, flow)) is not None:
        return young if lens is Lens.STOPS or young.open else inverse(young)
    if lens is Lens.STOPS:
        return met("the person had opted out") if flow.opted_out else not_met("the person had not opted out")
    if flow.opted_out:
        return not_met("the person had opted out")
    if flow.opt_out_offered is False and OFFER.search(condition.text):
        return not_met("no way to opt out was offered")
    return met("the person had not opted out") if flow.opted_out is False else not_met("no way to opt out was offered")


def weigh_setting(condition: Condition, setting: Setting) -> Answer:
    """Tell whether the person had changed a setting that ends a practice: by the log's own field, else by the opt-out that it records."""
    found = weigh_stated(condition, setting)
    opted_out = setting.practice.flow.opted_out
    if not found.open or opted_out is None or not SETTING.search(condition.text):
        return found
    return met("the person had opted out") if opted_out else not_met("the person had not opted out")


def weigh_notice(setting: Setting) -> Answer:
    """Tell whether the person was told beforehand, as the log says."""
    told = setting.practice.flow.notice_given
    if told is None:
        return unknown("the log does not say whether the person was told", questions.NOTICE)
    return met("the person was told beforehand") if told else not_met("the person was not told")


def weigh_direction(condition: Condition, setting: Setting, item: Item) -> Answer:
    """Tell whether the person asked for it: by consent, by a field of the log, or by the words of the purpose."""
    flow = setting.practice.flow
    if flow.consent == "granted":
        return weigh_consent(condition, setting, item, Lens.ALLOWS)
    if (told := told_of_asking(flow)) is not None:
        return told
    found = weigh_stated(condition, setting)
    if not found.open:
        return found
    if (inquiry := of_inquiry(condition.text, flow)) is not None:
        return inquiry
    if flow.consent in {"refused", "withdrawn", NONE}:
        return not_met("the person did not consent, so did not ask for it either")
    return unknown(found.text, questions.asked_for(condition.text))


def refused(setting: Setting) -> bool:
    """Tell whether the person is known to have said no."""
    flow = setting.practice.flow
    return flow.opted_out is True or (flow.consent or "").lower() in {"refused", "withdrawn"}


def _in_time(setting: Setting) -> Answer:
    flow = setting.practice.flow
    if flow.consent_at is None:
        return met("consent was granted")
    return (
        met(f"consent was granted on {flow.consent_at:%Y-%m-%d}")
        if flow.consent_at <= flow.first
        else not_met(f"consent came only on {flow.consent_at:%Y-%m-%d}")
    )


def _by_whom(condition: Condition, setting: Setting) -> Answer:
    flow = setting.practice.flow
    own = " ".join((flow.subject_relation or "", *(item.text for item in setting.practice.items)))
    asked = INSTEAD.sub(" ", condition.text)
    if not PARENT.search(asked) or PARENT.search(own):  # what is theirs they agree to themselves
        return met()
    giver = " ".join(filter(None, (flow.consent_by, *(value for name, value in flow.extra if words(name) & GIVERS))))
    if PARENT.search(giver):
        return met(f"a parent gave it ({giver})")
    return (
        not_met(f"it was given by {giver}, not by a parent") if giver else unknown("the log does not say who gave it", questions.CONSENT_BY)
    )


def _in_scope(condition: Condition, setting: Setting, item: Item) -> Answer:
    """Tell whether what was agreed to reaches this purpose, recipient or data; a scope of several kinds must fit in each."""
    scope = setting.practice.flow.consent_scope
    if not scope:
        return met()
    answers: dict[str, list[Answer]] = {}
    for entry in scope:
        slot, answer = ("asked", _given(entry)) if asks_for(condition.text, entry) else _entry(entry, setting, item)
        answers.setdefault(slot, []).append(answer)
    return all_of(any_of(of_slot) for of_slot in answers.values())


def _given(entry: str) -> Answer:
    return met(f"consent was given for “{entry}”, which is what the text asks for")


def _entry(entry: str, setting: Setting, item: Item) -> tuple[str, Answer]:
    ontology = setting.relations.ontology
    party = setting.party
    if party and (name_key(entry) in party.names or names_one_of(entry, party.names)):
        return "recipient", met(f"consent names {party.name}")
    purpose = ontology.purposes.match(entry)
    if purpose and setting.practice.purpose:
        return "purpose", _agreed(setting.relations.purpose((Term(text=entry, id=purpose),), setting.practice.purpose), entry)
    ids = ontology.field(entry)
    if ids:
        terms = (Term(text=entry, id=ids[0], includes=ids[1:]),)
        return "data", _agreed(
            any_of(setting.relations.data(terms, other, setting.practice) for other in (item, *setting.practice.principal)), entry
        )
    if setting.practice.purpose and by_words(entry, setting.practice.purpose.text) is Relation.COVERS:
        return "purpose", met(f"consent was given for “{entry}”")
    return "other", unknown(f"consent was given for “{entry}”", questions.agreed_to(entry), review=True)


def _agreed(answer: Answer, entry: str) -> Answer:
    if answer.met:
        return met(f"consent was given for “{entry}”")
    return not_met(f"consent was given for “{entry}” only") if answer.failed else answer
