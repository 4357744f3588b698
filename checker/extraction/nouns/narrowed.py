"""General nouns that a noun before them narrows: "prescription records", "ANPR records"."""

from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.ontology import Taxonomy


def qualified(item: Phrase, taxonomy: Taxonomy) -> str | None:
    """Return the id of a general noun that a noun before it narrows: "prescription records" are prescriptions, "ANPR records" none known.

    All data would be too much: a limit on the one kind would be held against every other.
    """
    head = item.doc[item.head]
    before = [t for t in item.doc[item.start : item.head] if t.head == head]
    narrowing = [t for t in before if (t.relation == "compound" and t.pos_ in ("NOUN", "PROPN")) or _is_named(t, head)]
    people = lexicon().people
    known = people.second_party_nouns | people.first_party_nouns | lexicon().nouns_of.subjects | _SAYS_LITTLE
    telling = [t for t in narrowing if not {rel.lemma(t), t.lower_} & known and taxonomy.match(f"{t.text} {head.text}") is None]
    if not telling:
        return "user"
    own = (taxonomy.match(t.text) for t in telling)
    return next((i for i in own if i not in (None, "user")), None)


def inferred(item: Phrase, found: str | None, taxonomy: Taxonomy) -> tuple[str, ...]:
    """Return what inferences about people are about, where the words behind say it: "interest categories relating to a medical condition".

    All inferences would be too much: a denial of the delicate ones says nothing of the others.
    """
    head = item.doc[item.head]
    told = next((c for c in head.children if c.i > head.i and c.lower_ in reading_words().telling_of), None)
    hung = [n for words, n in rel.prepositional(head) if words in ("about", "on", "concerning")]
    if found != _INFERRED or (told is None and not hung):
        return ()
    behind = (told or hung[0]).subtree
    ids = (taxonomy.match(t.text) or taxonomy.match(phrase(t, clauses=False).text) for t in behind if t.pos_ in ("NOUN", "PROPN"))
    return tuple(dict.fromkeys(i for i in ids if i not in (None, "user")))


_INFERRED = "user.profiling"  # the taxonomy's id of what is inferred about people
_SAYS_LITTLE = reading_words().narrowing_nothing


def _is_named(word: Token, head: Token) -> bool:
    """Tell whether a word is part of the name that a document gives to some data ("the Hosted Records")."""
    return word.text.istitle() and head.text.istitle() and word.i > 0 and word.relation in ("amod", "compound", "flat")
