"""Classes of recipients that no taxonomy knows, held against the words of register and log: "care team", "firms that post our vouchers"."""

import re

from checker.model import Term
from checker.verdicts.flows.party import Party
from checker.verdicts.recipients.kinds import DIGITAL
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import by_words
from checker.verdicts.terms.truth import Answer, Relation, met, not_met, unknown
from checker.verdicts.terms.words import before_relative, pieces, stem, words

WORK = re.compile(r"\b(?:that|which|who) (?P<work>[a-z].+)$")
AT_WORK = frozenset(map(stem, judging_words().people_at_work))
BEHIND_HEAD = re.compile(r"\b(?:of|at|in|on|from|for|under|who|with)\b", re.IGNORECASE)


def by_its_words(term: Term, party: Party) -> Answer:
    """Compare a class that the taxonomy does not know with the words of register and log."""
    if words(term.text) & (party.described | words(party.name)) or (
        party.claimed and by_words(term.text, party.claimed) is Relation.COVERS
    ):
        return met(f"register or log describe {party.name} in the words of “{term.text}”", vague=True)
    if _does(term, party):
        return met(f"a contract with {party.name} is for what “{term.text}” do")
    if _of_people(term.text) and party.role and party.role.split(".", maxsplit=1)[0] in DIGITAL:
        return not_met(f"{party.name} is an organisation, not one of the people whom the text calls", term.text)
    if term.text.lower() in judging_words().pronouns:
        return unknown(f"the text does not say in its own words whom “{term.text}” means", questions.pointed_at(term.text), review=True)
    return unknown(
        f"neither register nor log says whether {party.name} falls under",
        questions.one_of(party.name, term.text),
        named=(term.text,),
    )


def _does(term: Term, party: Party) -> bool:
    """Tell whether a contract in force is for the very work by which a text tells whom it means ("firms that post our vouchers")."""
    work = WORK.search(term.text)
    ends = (purpose for contract in party.contracts for purpose in contract.purposes)
    return work is not None and any(by_words(work["work"], purpose) is Relation.COVERS for purpose in ends)


def _of_people(text: str) -> bool:
    """Tell whether a phrase is for people at work ("care team", "the nurse on duty"), whom an ad network is none of."""
    head = pieces(BEHIND_HEAD.split(before_relative(text), maxsplit=1)[0])
    return bool(head) and stem(head[-1]) in AT_WORK
