"""What phrases mean in a taxonomy; "braking data" and "information about your pets" are data of one sort, and not all data.

The taxonomy knows the general word alone as whatever is recorded of a person. Read so, a denial would accuse over every other sort, and a
permission would give leave for all of them.
"""

import re

from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.labels import children
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.ontology import Taxonomy

WHATEVER = frozenset({"user", "system"})  # ids of whatever is recorded
_SPARED = re.compile(
    r"(?<=\w) (?:but|other than|except(?: for)?|apart from|save(?: for)?) ", re.IGNORECASE
)  # "anyone but our bank" is anyone
_ABOUT = frozenset({"about", "of", "regarding", "concerning", "on"})


def identify(item: Phrase, taxonomy: Taxonomy) -> str | None:
    """Return the taxonomy id of a phrase: of its full words, else without its clauses, else of its head with what stands before it."""
    answers, asked = item.doc[item.head].answers, (identify, taxonomy, item.start, item.end)
    if asked not in answers:
        answers[asked] = _identified(item, taxonomy)
    found: str | None = answers[asked]
    return found


def _identified(item: Phrase, taxonomy: Taxonomy) -> str | None:
    head = item.doc[item.head]
    told = taxonomy.match(_SPARED.split(item.text, maxsplit=1)[0])
    if told is None:
        core = phrase(head, clauses=False)
        before_head = item.doc[item.start : item.head + 1].text
        told = taxonomy.match(_SPARED.split(core.text, maxsplit=1)[0]) or taxonomy.match(before_head) or taxonomy.match(head.text)
    return None if told in WHATEVER and is_of_one_sort(head) and not taxonomy.defines(item.text) else told


def names_data(item: Phrase, taxonomy: Taxonomy) -> bool:
    """Tell whether a phrase names data, be it of a sort that the taxonomy knows or of one that it does not ("bid data")."""
    head = item.doc[item.head]
    return identify(item, taxonomy) is not None or (is_of_one_sort(head) and taxonomy.match(head.text) in WHATEVER)


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
    if noun.pos_ not in ("NOUN", "VERB") or noun.text.istitle() or noun.text.isupper() or not noun.text.isalpha():
        return False
    if lemma in people.second_party_nouns or lemma in people.first_party_nouns or is_somebody(noun):
        return False
    return lemma not in word_classes().nouns.unspecific and noun.lower_ not in people.second_party
