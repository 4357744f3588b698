"""Data that are named by whose they are: "student data", "the Member Data" are whatever is recorded of these people."""

import re

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_person, is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Document

_HEADS = word_classes().nouns.records
_TERM = re.compile(r"\b(?!Personal\b|The\b|All\b|Any\b|Such\b|This\b|Our\b|Your\b)([A-Z][a-z]+) (?:Data|Information|Records)\b")
_AGREED = re.compile(r"\b(?:shall|must not|(?:this|the) (?:clause|agreement)|licen[cs]e[sd]?|licensor)\b", re.IGNORECASE)
_SPOKEN_OF = frozenset({"user.education", "user.childrens", "user.behavior", "user.account", "user.health_and_medical", "user.job_title"})


def of_people(item: Phrase, found: str | None, document: Document, *, contract: bool) -> tuple[str, ...]:
    """Return the ids of data that a phrase calls by the people they are of, or that a contract calls by a name of its own; else nothing.

    ``found``: what the taxonomy takes the phrase for. A contract with several names tells kinds of data apart by them.
    """
    head = item.doc[item.head]
    if head.lower_ not in _HEADS or (found is not None and found not in _SPOKEN_OF):
        return ()
    before = [t for t in rel.kids(head) if t.i < head.i and t.relation in ("compound", "nmod", "amod")]
    contract = contract or (head.text.istitle() and _AGREED.search(document.text) is not None)
    people = any(is_person(t) for t in before) and ((contract and head.text.istitle()) or found in (None, "user.education"))
    terms = {*_TERM.findall(document.text)} if contract and head.text.istitle() else set()
    named = bool(terms) and terms <= {t.text for t in before}
    return (found or "user",) if people or named else ()


def are_all(some: Token) -> bool:
    """Tell whether a word for some people stands beside all the others ("our customers or former customers", "current and former ...")."""
    before = some.doc[max(0, some.i - 2) : some.i]
    beside = {rel.lemma(before[0]), before[0].lower_} if len(before) > 1 and before[1].lower_ in ("or", "and") else set()
    return bool(beside & {rel.lemma(some.head), "current", "existing"})


def gives_us(somebody: Token) -> bool:
    """Tell whether somebody who is neither the person nor ours gives us the data ("addresses that competitors give us")."""
    people = lexicon().people
    known = rel.lemma(somebody) in people.second_party_nouns | people.first_party_nouns | people.staff
    return any(c.lower_ == "us" for c in somebody.head.children) and somebody.pos_ == "NOUN" and not known and is_somebody(somebody)


def owners_before(noun: Token) -> list[Token]:
    """Return those of whom "their" data are, where some people were told apart before: "buyers of beer are spared: their age ..."."""
    owner = rel.possessor(noun)
    if owner is None or owner.lower_ != "their":
        return []
    named = [
        t for t in noun.doc.tokens[: owner.i] if t.relation.startswith("nsubj") and t.pos_ == "NOUN" and (is_person(t) or is_somebody(t))
    ]
    return [t for t in named[-1:] if any(c.relation in ("nmod", "acl", "amod") for c in t.children)]
