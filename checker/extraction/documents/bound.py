"""Whom a sentence of an agreement binds that makes no party its subject: whoever gets the data, and nobody who has to be asked."""

import re

from checker.contracts.sides import kind
from checker.extraction.documents.agreement_ways import Counterparty, is_data
from checker.extraction.nouns.actors import plain
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.recasts import recast
from checker.patterns import either

_WE = re.compile(r"\bwe\b", re.IGNORECASE)
_MODAL = r"(?:shall|will|may|must|can)"
_PASSIVE = re.compile(rf"\b{_MODAL} (?:not |only |never )?(?:\w+ly )?be \w+(?:ed|ld|pt|nt|wn|en)\b|\bare not \w+ed\b|\bis not permitted\b")
_RECEIVING = re.compile(rf"\b{_MODAL} (?:not |only |never )?(?:\w+ly )?{either(reading_words().receiving)}\b", re.IGNORECASE)
_YES = either(reading_words().words_given)
# Our own word, for which the sentence has somebody else ask: "only with our approval", "where we have given our consent".
_OURS_TO_GIVE = re.compile(
    rf"\b(?:we (?:have|has|had) (?:\w+ly |not )?(?:given|{either(reading_words().gives_word)})|{_YES} (?:of|from|by) us"
    rf"|our (?:[\w-]+,? (?:and )?){{0,4}}{_YES})\b",
    re.IGNORECASE,
)


def binds(text: str, other: Counterparty) -> bool:
    """Tell whether a sentence binds the party that says "we": by name, or as a passive that names nobody and asks for no word of ours."""
    text = recast(text)
    asked = _OURS_TO_GIVE.search(text) is not None
    if _WE.search(_OURS_TO_GIVE.sub(" ", text) if asked else text):
        return True
    by_them = any(other.speaks_in(found) for found in re.findall(r"\bby ([^,.;]{2,60})", text))
    acting = re.split(rf"\b{_MODAL}\b", text, maxsplit=1)[0]
    theirs = other.speaks_in(acting) and not is_data(acting)  # "Buyer Data must be wiped" binds whoever has it, and not the buyer
    ours = is_data(acting) and acting.lower().split()[:1] == ["our"]
    passing = _PASSIVE.search(text) or _RECEIVING.search(text)
    if passing is None or by_them or theirs or ours or asked:
        return False
    handed = re.findall(r"\bto (?:the )?([^,.;]{2,60})", text[passing.end() :])
    to_them = any(plain(found).startswith(tuple(other.names)) for found in handed)
    of_theirs = any(other.speaks_in(found) for found in handed) and not to_them  # "to the affiliates of the Sponsor": the Sponsor sends it
    return to_them or not (of_theirs or _works(other))  # "card numbers must not be sent to the Supplier" binds whoever sends them


def _works(other: Counterparty) -> bool:
    """Tell whether the other side is the one that does the work, by what it is called: what is said of nobody binds who has the data."""
    return any(kind(name) == "doing" for name in other.names)
