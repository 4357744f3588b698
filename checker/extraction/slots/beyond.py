"""Receivers that the parse hung on the data's own clause: "we share what we collect with vendors"."""

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_RELATING = word_classes().verbs.relating
HAVING = reading_words().having


def beyond_relative(predicate: Predicate, prepositions: set[str]) -> list[Token]:
    """Return the receiver that the parse hung on the data's own clause ("give what you write in your diary to a company")."""
    clauses = [
        c
        for d in predicate.data
        for c in rel.relative_clauses(d)
        if c != predicate.head and rel.lemma(c) not in _RELATING and (predicate.frame.action is Action.SHARE and _lacks(predicate, c))
    ]
    hung = [pair for c in clauses for source in (c, *rel.objects(c)) for pair in rel.prepositional(source)]
    return [n for words, n in hung if words in prepositions and n.pos_ in ("NOUN", "PROPN", "PRON")]


def _lacks(predicate: Predicate, clause: Token) -> bool:
    """Tell whether a receiver inside the data's own clause is the predicate's ("we share what we collect with vendors")."""
    needs = predicate.verb is not None and predicate.verb.needs == "recipient"
    return needs or rel.lemma(clause) in HAVING
