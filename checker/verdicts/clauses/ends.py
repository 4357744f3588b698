"""How what a text names as an end stands to what the log says that it was for: by id, by words, by what both have to do with."""

import re

from checker.model import Term
from checker.ontology import Ontology, Taxonomy
from checker.ontology.themes import Topic
from checker.patterns import either, whole
from checker.verdicts.clauses.comparing import means, partial, pointed, worded
from checker.verdicts.flows.practice import Purpose
from checker.verdicts.flows.services import internal, under
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import LIGHT, by_words
from checker.verdicts.terms.truth import Answer, Relation, met, not_met, unknown

# "For any (lawful) purpose", "for any reason whatsoever"; "for any commercial purpose" is one sort of them.
UNLIMITED = re.compile(
    r"\s*(?:any|all|whatever|every)\s+(?:(?:lawful|legitimate|legal|other|single)\s+)?(?:purpose|reason|end)s?"
    r"(?:\s+(?:whatsoever|whatever|at all|of any (?:kind|sort)))?\s*$",
    re.IGNORECASE,
)
BARE_PURPOSE = re.compile(
    r"\s*(?:(?:that|this|such|these|those|the) )?(?:purposes?|ends?|uses?|reasons?)(?: alone| only)?\s*$", re.IGNORECASE
)
POINTING = re.compile(r"\b(?:that|such|this|these|those)\b", re.IGNORECASE)
LAW = whole(judging_words().law)
LAWFUL = ("essential.legal_obligation", "essential.legal_claims")  # ends that are told by words of law, or not at all
EARNING = re.compile(rf"(?:to )?{either(judging_words().earning)}", re.IGNORECASE)
# Whose end it is: "their own marketing" is some marketing.
WHOSE = re.compile(r"\b(?:own|their|its|others?|third[- ]part(?:y|ies)|partners?)\b", re.IGNORECASE)
OPEN_ENDED = ("essential", "functional")  # "deliver that content" is whatever the content is for; "advertise to that user" is not


def relation(taxonomy: Taxonomy, broad: str, narrow: str) -> Relation:
    """Return how the id ``broad`` of a text stands to the id ``narrow`` of a log."""
    if broad == narrow or taxonomy.covers(broad, narrow):
        return Relation.COVERS
    return Relation.OVERLAPS if taxonomy.covers(narrow, broad) else Relation.DISJOINT


def end(term: Term, purpose: Purpose, ontology: Ontology) -> Answer:
    """Tell whether the end that ``term`` names reaches ``purpose``."""
    if UNLIMITED.match(term.text):
        return met(f"“{term.text}” leaves no purpose out", vague=True)
    if EARNING.match(term.text):
        return met(f"“{term.text}” is what the organisation gets for it, and no end of what is done", vague=True)
    ids = tuple(found for found in (term.id, *term.includes) if found)
    if purpose.id and ids:
        return _by_ids(term, ids, purpose, purpose.id, ontology)
    if not ids and POINTING.search(term.text) and not BARE_PURPOSE.match(term.text):
        apart = by_words(term.text, purpose.text, LIGHT) is Relation.DISJOINT
        return pointed(term, purpose.text) if apart else worded(term, purpose.text, "purpose")  # "those functions"
    if ids and purpose.id is None and all(under(found, LAWFUL) for found in ids) and not LAW.search(purpose.text.replace("_", " ")):
        return not_met(f"“{purpose.text}” has nothing to do with", term.text, vague=True)
    return _by_themes(term, purpose, ontology) or worded(term, purpose.text, "purpose")


def _by_ids(term: Term, ids: tuple[str, ...], purpose: Purpose, done: str, ontology: Ontology) -> Answer:
    """Answer where both have ids; one of near deeds under another name is not firmly outside, and one with an opposed theme not inside."""
    told, meant = _topics(term, purpose, ontology)
    related = [relation(ontology.purposes, found, done) for found in ids]
    if Relation.COVERS in related:
        if ontology.themes.mixed(told, meant):
            return _another_matter(term, purpose)
        return met(f"“{term.text}” covers “{purpose.text}”", vague=done not in ids)
    if by_words(term.text, purpose.text, LIGHT) is Relation.COVERS:
        return met(means(term, purpose.text))
    if internal(term.text, done):
        return met(f"“{term.text}” takes in “{purpose.text}” (16 CFR 312.2)", vague=True)
    if ontology.themes.share(told, meant) and not _of_somebody(term, purpose):
        return met(f"“{purpose.text}” has to do with “{term.text}”", vague=True)
    if Relation.OVERLAPS in related:
        return partial(term, purpose.text)
    points = POINTING.search(term.text) and all(under(found, OPEN_ENDED) and not under(found, LAWFUL) for found in ids)
    exact = told.groups == meant.groups and ontology.purposes.lists(purpose.text) and ontology.purposes.lists(term.text)
    near = ontology.themes.close(told, meant) and (not exact or _of_somebody(term, purpose))
    return pointed(term, purpose.text) if points else not_met(f"the purpose “{purpose.text}” is not among", term.text, vague=near)


def _topics(term: Term, purpose: Purpose, ontology: Ontology) -> tuple[Topic, Topic]:
    """Return what log and text have to do with."""
    lists, of = ontology.purposes.lists, ontology.themes.of
    named = tuple(of(term.text, each, listed=lists(term.text)) for each in (term.id, *term.includes))
    meant = Topic(named[0].themes, frozenset(group for each in named for group in each.groups), named[0].head)
    return of(purpose.text, purpose.id, listed=lists(purpose.text)), meant


def _by_themes(term: Term, purpose: Purpose, ontology: Ontology) -> Answer | None:
    """Answer by what both have to do with, where an id is missing and their words do not agree; None where the themes leave it open."""
    told, meant = _topics(term, purpose, ontology)
    alike = by_words(term.text, purpose.text, LIGHT) is Relation.COVERS
    if ontology.themes.mixed(told, meant):
        return (
            not_met(f"“{purpose.text}” has nothing to do with", term.text)
            if not alike and ontology.themes.apart(told, meant)
            else (_another_matter(term, purpose))
        )
    if alike:
        return None
    if ontology.themes.share(told, meant) and not _of_somebody(term, purpose):
        return met(f"“{purpose.text}” has to do with “{term.text}”", vague=True)
    return not_met(f"“{purpose.text}” has nothing to do with", term.text) if ontology.themes.apart(told, meant) else None


def _of_somebody(term: Term, purpose: Purpose) -> bool:
    """Tell whether a text says whose end it means, and the log does not."""
    return WHOSE.search(term.text) is not None and WHOSE.search(purpose.text) is None


def _another_matter(term: Term, purpose: Purpose) -> Answer:
    """Answer for what was done for an end that the text names and for another that has nothing to do with it."""
    return unknown(
        f"“{purpose.text}” also has to do with something else than",
        questions.falls_under("the purpose", purpose.text, term.text),
        review=True,
        named=(term.text,),
    )
