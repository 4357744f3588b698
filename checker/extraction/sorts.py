"""Data of one sort, told by a general word and what it is about: "braking data", "information about your pets" are not all data.

The taxonomy knows the general word alone as whatever is recorded of a person. Read so, a denial would accuse over every other sort, and a
permission would give leave for all of them.
"""

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.labels import children
from checker.extraction.lexicon import lexicon
from checker.extraction.things import is_somebody
from checker.extraction.word_classes import word_classes

_ABOUT = frozenset({"about", "of", "regarding", "concerning", "on"})


def is_of_one_sort(noun: Token) -> bool:
    """Tell whether a general word for data ("data", "records") has a noun beside it that says which."""
    before = (c for c in children(noun, "compound") if c.i < noun.i)
    if any(_tells(each) for c in before for each in (c, *rel.conjuncts(c))):
        return True
    return any(_is_matter(rel.preposition(c), c) for c in children(noun, "nmod") if c.i > noun.i)


def _is_matter(words: str, noun: Token) -> bool:
    if words in _ABOUT:
        return _tells(noun)
    return words == "from" and _tells(noun) and rel.possessor(noun) is not None  # "data from your thermostat"; from our website are all


def _tells(noun: Token) -> bool:
    """Tell whether a noun names a thing, and no people, party, defined term, or word that may be about anything."""
    people = lexicon().people
    lemma = rel.lemma(noun)
    if noun.pos_ not in ("NOUN", "VERB") or noun.is_title or noun.is_upper or not noun.is_alpha:
        return False
    if lemma in people.second_party_nouns or lemma in people.first_party_nouns or is_somebody(noun):
        return False
    return lemma not in word_classes().nouns.unspecific and noun.lower_ not in people.second_party
