"""The members of a list in which all that is named is data, read from the surface: a thing each, no deed, no party, no name."""

from collections.abc import Iterator

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.runs import members
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses.things import is_person, is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.reading_words import reading_words
from checker.ontology import Ontology

LEADING = reading_words().determiners | reading_words().leading_a_run | {"including", "certain", "some", "whether"}
_TOLD_OF = frozenset({"of", "about", "regarding", "concerning", "on", "in", "from", "at"})  # what a member is of belongs to it
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "SYM", "X"})
_FINITE = frozenset({"MD", "VBZ", "VBP", "VBD", "TO", "WP", "WDT", "WRB", "PRP", "EX", "VB"})
_LONGEST = 8  # words of one member
_MOST = 40  # members
_WAITING = 2  # unknown members behind a clause, before known data say that the list goes on


def named_members(doc: Doc, start: int, end: int, ontology: Ontology) -> Iterator[Phrase]:
    """Yield the members of a list of data, known or not, until something is done, or said of somebody."""
    loose, waiting = False, list[Phrase]()
    for count, (begin, last) in enumerate(members(doc, start)):
        first = _without_opening(doc, begin, last)
        if last > end or count >= _MOST:
            return
        stop = _stop(doc, first, last)
        if stop < last and doc[stop].tag_ in ("MD", "VBZ", "VBP", "VBD"):
            return  # "for example, certain laws ask us to keep them"
        if stop == first < last and doc[first].tag_ not in ("WDT", "WRB"):
            return  # ", and we use"
        whole = stop + (doc[stop - 1].text.endswith("(s") and doc[stop : stop + 1].text == ")")  # "name(s)"
        if stop > first and _is_data(doc, first, stop, ontology):
            waiting.append(Phrase(doc, first, whole, _head(doc, first, stop)))
            if not loose or ontology.data.match(waiting[-1].text) is not None:
                yield from waiting
                waiting = []
            elif len(waiting) > _WAITING:
                return
        elif stop > first and not _is_name(doc[_head(doc, first, stop)]):
            return
        if stop < last and doc[stop].tag_ == "TO":
            return  # what it is for
        loose = loose or stop < last  # who uses it: the list may be over, unless known data go on


def _without_opening(doc: Doc, first: int, last: int) -> int:
    """Return where a member begins behind its article, and behind the "such as" of a list within the list."""
    while first < last:
        if doc[first].lower_ in LEADING or doc[first].is_punct:
            first += 1
        elif doc[first].lower_ == "only":
            return last  # "only in aggregated form" says how
        elif doc[first : first + 2].text.lower() == "such as":
            first += 2
        else:
            return first
    return first


def _is_name(head: Token) -> bool:
    """Tell whether a member that no taxonomy knows is somebody's or something's name, which is no data and ends no list."""
    return head.tag_ == "NNP"


def _stop(doc: Doc, first: int, last: int) -> int:
    """Return where the name of a member ends: before a clause, or what it is for or with."""
    for i in range(first, last):
        token = doc[i]
        other = token.pos_ not in _NOMINAL and token.tag_ not in ("VBN", "VBG", "POS", "HYPH", "DT", "PRP$", "CC") and not token.is_punct
        if token.tag_ in _FINITE or (other and not (token.lower_ in _TOLD_OF and i > first)):
            return i
    return last


def _head(doc: Doc, first: int, stop: int) -> int:
    """Return the noun that a member is named by: the last one before what it is of."""
    cut = next((i for i in range(first + 1, stop) if doc[i].lower_ in _TOLD_OF), stop)
    return next((i for i in range(cut - 1, first - 1, -1) if doc[i].pos_ in ("NOUN", "PROPN")), cut - 1)


def _is_data(doc: Doc, first: int, stop: int, ontology: Ontology) -> bool:
    """Tell whether a member of a list of data can be one: a thing, no deed, no party."""
    head = doc[_head(doc, first, stop)]
    item = Phrase(doc, first, stop, head.i)
    if stop - first > _LONGEST or head.pos_ not in ("NOUN", "PROPN") or head.lower_ in _NO_MEMBERS:
        return False
    if identify(item, ontology.data) is not None:
        return doc[first].tag_ not in ("VB", "VBG") or ontology.data.match(item.text) is not None
    done = doc[first].tag_ == "VBN" and doc[first].relation != "amod"  # "installed fonts" are things
    deed = (doc[first].tag_ in ("VB", "VBG") or done) and stop > first + 1
    named = _is_name(head) or doc[stop - 1].tag_ == "POS" or doc[stop - 1].text.endswith(("’s", "'s"))
    return not deed and not named and not is_somebody(head) and not is_person(head) and ontology.recipients.match(item.text) is None


_NO_MEMBERS = reading_words().no_members
