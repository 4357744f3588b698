"""Things that the organisation rents for itself: "we rent servers" sells nobody's data."""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words


def takes_on_rent(predicate: Predicate, data: list[Phrase], *, negated: bool) -> bool:
    """Tell whether somebody rents a thing of their own need: no receiver is named, and nothing that is rented is a person's."""
    token: Token = predicate.token
    if negated or rel.lemma(token) not in reading_words().rented or rel.is_passive(token):
        return False
    alone = not any(rel.lemma(other) not in reading_words().rented for other in rel.coordination(token))
    things = (token, *(item.doc[item.head] for item in data))  # "rent our list | to shops": hung on the list as often as not
    handed = any(words in ("to", "out", "with") for thing in things for words, _ in rel.prepositional(thing))
    handed = handed or any(c.lower_ == "out" for c in token.children)
    return alone and not handed and bool(data) and not any(personal(token.doc[item.head]) for item in data)
