"""Does the purpose of a rule reach that of a flow: by its ids and words, by its heading, by the work that a vendor was hired for?"""

import re

from checker.model import Action, Commitment, ConditionKind, Dimension, Term
from checker.patterns import whole
from checker.verdicts.clauses.rules import CHOICE, Rule, Stance
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import says_status
from checker.verdicts.flows.services import Interest, under
from checker.verdicts.reach.actions import PERMISSIVE, names_the_party, shows, works_for_us
from checker.verdicts.reach.bonds import any_end
from checker.verdicts.reach.messages import about_service, about_that, by_that_way, speaks_of_messages
from checker.verdicts.recipients.relationships import PARTNER, SERVICE_PROVIDER, contract_fits
from checker.verdicts.recipients.tasks import hired_for_another
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import LIGHT
from checker.verdicts.terms.truth import Answer, Truth, met, not_met, unknown
from checker.verdicts.terms.words import roots

MEASURED = ("analytics", "essential")  # work behind what is shown
REVERSED = whole((*judging_words().turned_off, "never", "without"))
ENDING = whole(judging_words().ending)
THEIRS = re.compile(r"\b(?:their|its|his|her) own\b", re.IGNORECASE)  # "for their own marketing"


def aim(rule: Rule, setting: Setting, recipient: Answer) -> Answer:
    """Tell whether the purposes of a rule reach the flow's; ``recipient``: whether its recipients do."""
    terms = rule.commitment.purposes
    purpose = setting.practice.purpose
    if (told := _before_purposes(rule, setting)) is not None:
        return told
    if rule.stance is Stance.DENIAL and shows(rule) and purpose is not None and purpose.id and under(purpose.id, MEASURED):
        return not_met(f"“{purpose.text}” shows nothing to anybody")
    answer = setting.relations.rule_purpose(rule, purpose)
    if answer.failed and rule.stance is Stance.DENIAL and setting.interest is Interest.OWN and any_end(terms):
        return met(f"“{setting.practice.flow.purpose}” is the recipient's own purpose")
    if terms and rule.stance is Stance.DENIAL and not answer.failed and all(THEIRS.search(term.text) for term in terms):
        return answer if not works_for_us(setting) else not_met("what was done was not for ends of the recipient's own")
    if answer.failed and rule.stance in PERMISSIVE and purpose is not None and purpose.by_words:
        answer = unknown(answer.text, questions.falls_under("the purpose", purpose.text, terms[0].text), review=True)
    if not answer.met and rule.stance in PERMISSIVE and (named := names_the_party(terms, setting)):
        return met(f"“{named}” names {setting.party.name if setting.party else ''}", vague=True)
    if not answer.met and rule.stance in PERMISSIVE and (told := _told_otherwise(answer, rule, setting)) is not None:
        return told
    if answer.met or not terms or rule.stance not in PERMISSIVE or Dimension.PURPOSE in rule.closes:
        return answer
    if recipient.met and _names(rule.recipients, SERVICE_PROVIDER, setting):
        return _as_service(answer, setting, particular=all(term.id != SERVICE_PROVIDER for term in rule.recipients))
    if recipient.open and answer.failed and _names(rule.recipients, PARTNER, setting):
        return unknown(answer.text, *recipient.missing)  # who the partner is decides what the dealings were for
    return answer


def _before_purposes(rule: Rule, setting: Setting) -> Answer | None:
    """Answer where no purposes need be compared: by the verb of a denial, or for keeping, of which no log says what for; None elsewhere."""
    if not rule.commitment.purposes:
        if rule.stance is Stance.DENIAL or narrow_verb(rule.commitment):
            return _by_its_verb(rule, setting)
        return hired_for_another((term.text for term in rule.recipients), setting) if rule.stance in PERMISSIVE else None
    kept = rule.action is Action.RETAIN and setting.practice.flow.action is Action.RETAIN and rule.stance in PERMISSIVE
    return met("the log does not say what it was kept for", vague=True) if kept and setting.practice.purpose is None else None


def _by_its_verb(rule: Rule, setting: Setting) -> Answer | None:
    """Tell whether a rule without purposes reaches the flow's by its verb alone; None where the verb names any use."""
    if speaks_of_messages(rule):
        return by_that_way(rule, setting)
    narrow = narrow_verb(rule.commitment)
    return _as_told(narrow, setting) if narrow else None


def narrow_verb(commitment: Commitment) -> str | None:
    """Return the verb of a commitment that names one way of using data ("we do not combine ..."), and not every use of them."""
    verb = commitment.rule.rpartition(":")[2]
    return verb if commitment.rule.startswith("use:") and verb in judging_words().narrow else None


def _as_told(verb: str, setting: Setting) -> Answer:
    """Tell whether the log says that data were used in the way that a verb names; for another purpose they were not."""
    purpose = setting.practice.purpose
    if purpose is None:
        return unknown(f"the log does not say whether the data were used to {verb}", questions.PURPOSE)
    noted = (f"{name} {value}" if says_status(name) else name for name, value in setting.practice.flow.extra)
    told = roots(f"{purpose.text} {' '.join(noted)}")
    return met(f"“{purpose.text}” is to {verb}") if roots(verb) & told else not_met(f"“{purpose.text}” does not say to {verb}", vague=True)


def _told_otherwise(answer: Answer, rule: Rule, setting: Setting) -> Answer | None:
    """Return that a permission reaches the purpose by the heading above it, or by what its messages are about; None where neither does."""
    if answer.open and answer.review and _headed(rule, setting):
        return met("the heading above it names this purpose", vague=True)
    if Dimension.PURPOSE not in rule.closes and _on_that_occasion(rule, setting):
        return met("the occasion on which the text does it names this purpose", vague=True)
    return about_service(rule, setting) or about_that(rule, setting)


def _on_that_occasion(rule: Rule, setting: Setting) -> bool:
    """Tell whether what a text does "if you ask for a prescription to be filled" was done for it: "fill prescription".

    Two telling words at least, and none that is not of the occasion; an occasion that ends something is the purpose of nothing.
    """
    purpose = setting.practice.purpose
    told = roots(purpose.text) - LIGHT if purpose is not None else frozenset()
    if len(told) < _TELLING:
        return False
    asked = (c for group in rule.requires for c in group if c.kind in {ConditionKind.OTHER, ConditionKind.USER_DIRECTION})
    return any(told <= roots(c.text) and not (REVERSED.search(c.text) or CHOICE.search(c.text) or ENDING.search(c.text)) for c in asked)


_TELLING = 2


def _headed(rule: Rule, setting: Setting) -> bool:
    """Tell whether the heading above a clause names a purpose that the taxonomy cannot place ("Face grouping")."""
    purpose, section = setting.practice.purpose, rule.commitment.section
    if purpose is None or not section:
        return False
    said = roots(section[-1])
    return bool(said) and len(roots(purpose.text)) > 1 and roots(purpose.text) <= said


def _as_service(answer: Answer, setting: Setting, *, particular: bool) -> Answer:
    """Tell whether a vendor's work that the text does not name is one all the same: by contract or as an ordinary service.

    ``particular``: the text names vendors of one kind, with what they do ("our SMS provider, for delays"): it is no leave for other work.
    """
    party, purpose = setting.party, setting.practice.purpose
    if party is None or purpose is None:
        return met(vague=True)
    if any(contract_fits(contract.purposes, setting) for contract in party.contracts):
        return met(f"a contract with {party.name} covers “{purpose.text}”")
    if setting.interest is Interest.SERVICE:
        return met(f"“{purpose.text}” is an ordinary service", vague=True)
    if any(contract.purposes for contract in party.contracts):
        return unknown(
            f"the contract with {party.name} is for something else",
            questions.contract_covers(party.name, purpose.text, party.cited.ref if party.cited else None),
        )
    return answer if particular or answer.truth is Truth.UNKNOWN else met("the register makes it a service provider", vague=True)


def _names(terms: tuple[Term, ...], role: str, setting: Setting) -> bool:
    recipients = setting.relations.ontology.recipients
    return any(term.id and (term.id == role or recipients.covers(role, term.id)) for term in terms)
