"""General nouns that a noun before them narrows: "prescription records", "ANPR records"."""

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.lexicon import lexicon
from checker.extraction.phrases import Phrase
from checker.extraction.reading_words import reading_words
from checker.ontology import Taxonomy


def qualified(item: Phrase, taxonomy: Taxonomy) -> str | None:
    """Return the id of a general noun that a noun before it narrows: "prescription records" are prescriptions, "ANPR records" none known.

    All data would be too much: a limit on the one kind would be held against every other.
    """
    head = item.doc[item.head]
    before = [t for t in item.doc[item.start : item.head] if t.head == head]
    narrowing = [t for t in before if (rel.label(t) == "compound" and t.pos_ in ("NOUN", "PROPN")) or _is_named(t, head)]
    people = lexicon().people
    known = people.second_party_nouns | people.first_party_nouns | lexicon().nouns_of.subjects | _SAYS_LITTLE
    telling = [t for t in narrowing if not {rel.lemma(t), t.lower_} & known and taxonomy.match(f"{t.text} {head.text}") is None]
    if not telling:
        return "user"
    own = (taxonomy.match(t.text) for t in telling)
    return next((i for i in own if i not in (None, "user")), None)


_SAYS_LITTLE = reading_words().narrowing_nothing


def _is_named(word: Token, head: Token) -> bool:
    """Tell whether a word is part of the name that a document gives to some data ("the Hosted Records")."""
    return word.is_title and head.is_title and word.i > 0 and rel.label(word) in ("amod", "compound", "flat")
