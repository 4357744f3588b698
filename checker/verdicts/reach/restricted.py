"""Which of a class a text means: "employers that you have named", "a lender in our network", told apart by the log's own fields."""

import re
from collections.abc import Iterator

from checker.model import Condition, ConditionKind, Effect, Term
from checker.patterns import either, whole
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.conditions.consent import weigh_direction
from checker.verdicts.conditions.stated import decided_by_fields
from checker.verdicts.flows.logged import speaks_of, value_says
from checker.verdicts.flows.practice import Item
from checker.verdicts.flows.services import Interest, under
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.recipients.relationships import SERVICE_PROVIDER
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import ALWAYS, Answer, all_of, any_of, met, not_met
from checker.verdicts.terms.words import RELATIVE, pieces, words

# What may follow a recipient's name and say which are meant, up to the end of the phrase; "employers and universities that ...".
FOLLOWS = re.compile(
    r"(?:\s+(?:and|or)(?:\s+\w+){1,3}?)?,?\s+"
    r"((?:(?:to|with|for|from|on|by) )?(?:who|whom|whose|that|which)\b[^.;:()|]*"
    rf"|(?:you|the {either(judging_words().persons)})(?:'ve|’ve)?\b[^.;:()|]*"
    r"|(?:in|within|on) (?:our|the|your) [^.,;:()|]*)"
)
CHOSEN = re.compile(
    rf"^(?:(?:to|with|for|from) )?(?:who|whom|that|which|whose [\w-]+(?: [\w-]+)?)?\s*"
    rf"(?:you|the {either(judging_words().persons)})(?:'ve|’ve)?"
    rf"(?: have| has| may)?(?: \w+ly)? {either(judging_words().choosing)}",
    re.IGNORECASE,
)


OTHERS = "third_party"
OFFERED = re.compile(
    rf"\b(?:we {either(judging_words().thinking)}|(?:may|might|could|would|will) (?:be of )?interest|(?:to|of) interest|interests? you)\b",
    re.IGNORECASE,
)
JOINED = frozenset({"as", "of", "for", "with"})  # words of a field's name that tell what somebody is to whom
# Clauses that leave nobody out whom a denial could mean: "anyone who is not part of Acme", "third parties that we do not control".
OUTSIDERS = whole(judging_words().outsiders)


def restriction(rule: Rule, setting: Setting) -> Answer:
    """Tell whether the recipient is one of those whom the words behind its class single out.

    Met where there are none, or where no field of the log is about them; whom the person chose is asked as any direction is.
    """
    decided = [decided_by_fields(term.text, setting.practice.flow) for term in rule.recipients]
    named = [found for found in decided if found is not None]
    others = (term for term, found in zip(rule.recipients, decided, strict=True) if found is None)
    another = any(_is_one_of(term, setting) for term in others)  # "banks and insurers", where the log says "is_bank: no" of an insurer
    one = any_of(named) if named and not another else ALWAYS  # "shown to your friends", where the log says "is_friend"
    return all_of((one, *(_weigh(text, setting) for text in _restrictions(rule))))


def _is_one_of(term: Term, setting: Setting) -> bool:
    """Tell whether the register or the log puts the recipient under a class that a text names."""
    party, taxonomy = setting.party, setting.relations.ontology.recipients
    if party is None or term.id is None:
        return False
    return any(role is not None and taxonomy.covers(term.id, role) for role in (party.role, party.claim))


def singled_out(rule: Rule, setting: Setting) -> Answer | None:
    """Return what a field says of a class that no register knows ("reputable firms": "vetted_as_reputable"); None where none does."""
    if rule.stance not in PERMISSIVE:
        return None
    for name, value in setting.practice.flow.extra:
        told = JOINED & frozenset(pieces(name)) and any(term.id is None and speaks_of(term.text, name) for term in rule.recipients)
        if told and (says := value_says(value)) is not None:
            return met(f"the log says {name} = {value}") if says else not_met(f"the log says {name} = {value}")
    return None


def some_of_others(rule: Rule, setting: Setting) -> bool:
    """Tell whether a denial means not everybody else but some ("people who sell insurance"), and nothing shows that this is one of them."""
    told = [RELATIVE.split(term.text, maxsplit=1) for term in rule.recipients if term.id == OTHERS]
    if not told or len(told) < len(rule.recipients) or any(len(parts) == 1 or OUTSIDERS.search(parts[1]) for parts in told):
        return False
    known = (setting.party.described | words(setting.party.name)) if setting.party else frozenset()
    return not any(words(parts[1]) & known or decided_by_fields(parts[1], setting.practice.flow) for parts in told)


def those_with_offers(rule: Rule, setting: Setting) -> Answer | None:
    """Answer a denial for "companies whose products may interest you": whoever got data to market is one, who works for us is none.

    None where a rule names others too, or nothing tells; whose products those are was for the organisation to think.
    """
    told = [RELATIVE.split(term.text, maxsplit=1) for term in rule.recipients if term.id == OTHERS]
    if not told or len(told) < len(rule.recipients) or any(len(parts) == 1 or not OFFERED.search(parts[1]) for parts in told):
        return None
    party, purpose = setting.party, setting.practice.purpose
    if party is not None and party.role == SERVICE_PROVIDER and setting.interest is Interest.SERVICE:
        return not_met(f"{party.name} worked for the organisation, and had nothing of its own to offer")
    if purpose is not None and purpose.id is not None and under(purpose.id, ("marketing",)):
        return met(f"“{purpose.text}” is what such companies get data for")
    return None


def _weigh(text: str, setting: Setting) -> Answer:
    found = decided_by_fields(text, setting.practice.flow)
    if found is not None or not CHOSEN.match(text):
        return found or ALWAYS
    condition = Condition(kind=ConditionKind.USER_DIRECTION, text=text, effect=Effect.REQUIRES)
    return weigh_direction(condition, setting, Item("", None))


def _restrictions(rule: Rule) -> Iterator[str]:
    text = " ".join(rule.commitment.text.split())
    for term in rule.recipients:
        yield from behind(text, term)


def behind(text: str, term: Term) -> Iterator[str]:
    """Yield what stands in ``text``, its white space single, behind a recipient and says which are meant."""
    at = text.find(term.text)
    found = FOLLOWS.match(text, at + len(term.text)) if at >= 0 else FOLLOWS.search(term.text)
    if found or (found := FOLLOWS.search(term.text)):
        yield found.group(1).strip()
