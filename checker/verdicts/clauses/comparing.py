"""A term of a text against a word of the log, by the state of the data or by the words, where no id decides alone."""

import re

from checker.model import DataState, Element, Term
from checker.verdicts.flows.practice import AGGREGATED, NAMED, NONPERSONAL, Item, Practice
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import CARRIERS, LIGHT, by_words
from checker.verdicts.terms.truth import Answer, Relation, about, met, not_met, unknown
from checker.verdicts.terms.words import words

ROOTS = ("user", "system", "nonpersonal")  # "personal information": whatever is recorded of a person
COUNT = re.compile(r"\b(?:numbers?|counts?) of\b|\bhow many\b", re.IGNORECASE)


def partial(term: Term, text: str) -> Answer:
    """Answer for a word of the log that is broader than the text's: it may have taken in what the text names, or not."""
    return unknown(f"“{text}” is a broader word than", questions.included(text, term.text), named=(term.text,))


def pointed(term: Term, text: str) -> Answer:
    """Answer for a purpose that points back ("deliver that content"): what it points to is not worked out."""
    return unknown(f"“{term.text}” points back to other words", questions.falls_under("", text, term.text), review=True)


def worded(term: Term, text: str, slot: str, *, guessed: bool = False) -> Answer:
    """Compare by words what has no id on one side; words in common without agreement need a reader, as does an id that is `guessed`."""
    match by_words(term.text, text, LIGHT if slot == "purpose" else _idle(term), things=slot == "data"):
        case Relation.COVERS:
            return met(means(term, text), vague=True)
        case Relation.DISJOINT if not guessed and (slot == "data" or term.id is None):
            return not_met(f"nothing in “{text}” matches", term.text, vague=True)
        case _:
            return unknown(
                f"it takes a reader to say whether “{text}” falls under",
                questions.falls_under(f"the {slot}", text, term.text),
                review=True,
                named=(term.text,),
            )


def worded_alike(term: Term, text: str) -> Answer:
    """Answer for things of different kinds that share a telling word ("wealth rating", "wealth screening results"): a reader has to say."""
    asked = questions.falls_under("the data", text, term.text)
    return unknown(f"it takes a reader to say whether “{text}” falls under", asked, review=True, named=(term.text,))


def _idle(term: Term) -> frozenset[str]:
    """Return the nouns that say nothing when things are compared: "temperature data" are no payment data, personal data may be anything."""
    return frozenset() if term.id in ROOTS else CARRIERS


def means(term: Term, text: str) -> str:
    """Say that a term of the text means what the log names."""
    return f"the text names “{text}”" if term.text.casefold() == text.casefold() else f"“{term.text}” means “{text}”"


def state_of(term: Term) -> DataState | None:
    """Return the state in which a term's data are, where the term says so ("aggregated information")."""
    for found in (term.id, *term.includes):
        if found and found.startswith(NONPERSONAL):
            return DataState.AGGREGATED if found.startswith(AGGREGATED) else DataState.DEIDENTIFIED
    return None


def figures(term: Term, ids: tuple[str, ...], state: DataState | None) -> Answer:
    """Hold totals against a term: rules on personal information do not reach them unless the text says so."""
    if state is not None or any(found.startswith(NONPERSONAL) for found in ids):
        return met(f"“{term.text}” speaks of such figures")
    if words(term.text) & judging_words().reckoned or COUNT.search(term.text):
        return met(f"“{term.text}” speaks of such figures", vague=True)
    return about(Element.DATA_STATE, not_met("the data are totals over many people, which is not what the text means by", term.text))


def stated(term: Term, state: DataState, practice: Practice) -> Answer:
    """Hold the state of the data against a term that speaks of de-identified data or of totals."""
    return about(Element.DATA_STATE, _stated(term, state, practice))


def _stated(term: Term, state: DataState, practice: Practice) -> Answer:
    if practice.state is DataState.DEIDENTIFIED:
        if state is DataState.DEIDENTIFIED:
            return met(f"“{term.text}” covers de-identified data")
        return not_met("the data are de-identified, and no totals as the text means by", term.text)
    if practice.state in NAMED:
        return not_met(f"the data are {practice.state} and so about single persons or devices, unlike", term.text)
    if state is DataState.AGGREGATED:
        return not_met("the data are no totals, unlike", term.text)
    return unknown("the log does not say whether the data were de-identified", questions.STATE)


def unnamed(item: Item, practice: Practice) -> Answer:
    """Answer for a text that names no data: it speaks of what is recorded of persons, not of totals."""
    return not_met("the text names no totals") if practice.aggregated or item.figure else met(vague=True)
