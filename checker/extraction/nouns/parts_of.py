"""Data told by what they are part of or about: "anything from your record", "answers about your hobbies and income", "our mailing list"."""

import re
from collections.abc import Iterator

from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_person
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words
from checker.ontology.taxonomy import Taxonomy

_REST = re.compile(r"(?:any|no)thing (?:else|further|more)\b", re.IGNORECASE)
_PART = frozenset({"from", "of", "in", "on", "about"})
_ABOUT = frozenset({"about", "on", "concerning", "regarding"})
_WITH = frozenset({"with", "together with", "along with"})
_BESIDE = 2  # tokens between a pronoun and the noun of its phrase, at most: "from your"


def whole(item: Phrase) -> Phrase | None:
    """Return what a pronoun is part of ("anything from your record" is of the record), None where it stands for itself."""
    head = item.doc[item.head]
    following = item.doc[head.i + 1] if head.i + 1 < len(item.doc) else head
    if head.lower_ not in reading_words().parts or following.lower_ not in _PART:
        return None
    noun = following.head
    if noun.pos_ not in ("NOUN", "PROPN") or not following.i < noun.i <= following.i + 1 + _BESIDE or is_person(noun):
        return None  # "anything about a child" is what was spoken of
    found = phrase(noun)
    return Phrase(item.doc, found.start, found.end, found.head)


def the_rest(item: Phrase) -> str | None:
    """Return the words of what is everything but what was spoken of ("we share nothing else"), None for any other phrase."""
    found = _REST.match(item.doc[item.head :].text)
    return None if found is None else item.doc[item.start : item.head + 2].text


def contents(item: Phrase, data: Taxonomy) -> Iterator[str]:
    """Yield the ids of what a general noun is said to be about, and of what a list of people holds."""
    head = item.doc[item.head]
    words = reading_words()
    if rel.lemma(head) in words.answers:
        for preposition, noun in rel.prepositional(head):
            yield from (found for n in rel.coordination(noun) if preposition in _ABOUT and (found := identify(phrase(n), data)) is not None)
    if rel.lemma(head) == "list" and any(rel.lemma(c) in words.listed_people for c in rel.kids(head) if c.i < head.i):
        yield from ("user.name", "user.contact")


def beside(head: Token, data: Taxonomy) -> list[Phrase]:
    """Return what is told together with data ("contributions, with your date of birth and salary, are reported")."""
    nouns = [n for words, noun in rel.prepositional(head) if words in _WITH and noun.i > head.i for n in rel.coordination(noun)]
    return [phrase(n) for n in nouns if identify(phrase(n), data) is not None]
