"""Lists of data read whole, from the surface: what stands between two things of a list, and what goes on behind the last, is data too.

"your user name, display name, tutor code, and town", where "display" was taken for a verb; "your email, the numbers at which you can be
reached, photos, and voice notes", where the parse lost all behind a clause. What is no name ends a list, and so does whoever gets data.
"""

from collections.abc import Iterator
from typing import NamedTuple

from checker.extraction.nouns.list_members import LEADING
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses.things import is_person, is_somebody
from checker.extraction.parses.tree import Doc
from checker.extraction.words.reading_words import reading_words
from checker.ontology import Ontology

_JOINTS = frozenset({"and", "or", "and/or", "&"})
_BREAKS = frozenset({",", ";", "•"})
_OF = frozenset({"of", "about", "regarding", "concerning", "on", "from"})  # what a thing is of belongs to its name
_CASES = frozenset({"when", "while", "if", "because", "as", "unless", "whenever"})
_VERBS = frozenset({"MD", "VBZ", "VBP", "VBD", "VB", "TO", "WP", "WDT", "WRB", "PRP", "EX"})
_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "SYM", "X", "DET", "PART", "PUNCT", "CCONJ"})
_FEW = 2  # data that make a list
_LONGEST = 8  # words of one thing
_MOST = 30  # things behind the last that was found


class _Part(NamedTuple):
    """What stands between two breaks of a list, with whether an "and" or "or", and whether a comma, stands before it."""

    first: int
    last: int
    joined: bool
    apart: bool


def filled(found: list[Phrase], ontology: Ontology, receivers: frozenset[int] = frozenset()) -> list[Phrase]:
    """Return the data that a list names, with the things between them that no taxonomy knows ("your name, tax reference, and age")."""
    if len(found) < _FEW:
        return found
    doc, taken = found[0].doc, {i for p in found for i in range(p.start, p.end)}
    more, waiting, listed = list[Phrase](), list[Phrase](), False
    for part in _parts(doc, min(p.start for p in found), max(p.end for p in found), taken):
        if doc[part.first - 1].text == ":":
            waiting, listed = [], listed and not waiting  # "with firms such as clubs and banks: | your name"
        listed = listed and not _of_others(doc, part.first - 1)
        inside = [i for i in range(part.first, part.last) if i in taken]
        if inside:
            more += waiting if listed else []
            waiting, listed = [], _ends_there(doc, inside[-1] + 1, part.last)
            continue
        thing = _thing(doc, part, ontology, receivers, within=True)
        listed = listed and thing is not None and _ends_there(doc, thing.end, part.last)
        waiting += [thing] if thing is not None else []
    return sorted([*found, *more], key=lambda p: p.start) if more else found


def onward(found: list[Phrase], start: int, ontology: Ontology, receivers: frozenset[int]) -> list[Phrase]:
    """Return the things of a list behind the last that was found, where the list is closed by an "and" or "or"; ``start``: of the verb."""
    last = max(found, key=lambda p: p.end, default=None)
    if last is None or last.start < start:
        return []
    doc, told, closed = last.doc, list[Phrase](), False
    parts = list(_parts(doc, last.start, len(doc)))[: _MOST + 1]
    if not parts or not _ends_there(doc, last.end, parts[0].last):
        return []
    listed = _is_listed(last, found)
    if not listed and (parts[0].last == last.end or not parts[1:] or not parts[1].apart):
        return []  # one thing alone opens a list only behind its own clause: "the links on which you click, your points and your age"
    for part in parts[1:]:
        thing = _thing(doc, part, ontology, receivers, within=False)
        if thing is None:
            break
        told.append(thing)
        closed = closed or part.joined
        if part.joined or not _ends_there(doc, thing.end, part.last):
            break
    known = [p for p in told if ontology.data.match(p.text) is not None]
    if not listed and told[:1] != known[:1]:
        return []
    return told if closed else known if len(known) == len(told) else []


def _parts(doc: Doc, start: int, end: int, taken: set[int] | None = None) -> Iterator[_Part]:
    """Yield what stands between the breaks of a list, from one token to another.

    What a bracket holds belongs to what stands before it, unless something in it was ``taken`` for a thing of the list; between things that
    were taken, brackets, colons and words such as "including" only part them.
    """
    first, joined, apart, i = start, False, False, start
    while i <= end:
        text = doc[i].text if i < end else ""
        ends = i >= end or text in (".", "?", "!") or (text == ":" and taken is None)
        closing = _closing(doc, i) if text == "(" and not ends else None
        opened = taken is not None and (text in ("(", ")", ":") or _opens(doc, i, end))
        if closing is not None and not (taken and taken & set(range(i, closing))):
            i = closing + 1
            continue
        if text == ")" and taken is None:
            ends = True
        long = doc[i : i + 3].text.lower() == "as well as" if not ends else False
        joint = not ends and (long or doc[i].lower_ in _JOINTS)
        if ends or joint or opened or text in _BREAKS:
            if i > first:
                yield _Part(first, i, joined, apart)
                joined, apart = False, False
            joined, apart = joined or joint, apart or text in _BREAKS
            first = i + (3 if long else 1)
            if ends:
                return
        i += 3 if long else 1


def _opens(doc: Doc, i: int, end: int) -> bool:
    """Tell whether a word opens or goes on opening a list within the list ("such as", "like", "including")."""
    if i >= end:
        return False
    such = doc[i].lower_ == "such" and doc[i + 1 : i + 2].text.lower() == "as"
    return such or (doc[i].lower_ == "as" and doc[i - 1].lower_ == "such") or doc[i].lower_ in ("including", "like", "e.g.", "e.g")


def _of_others(doc: Doc, i: int) -> bool:
    """Tell whether examples that open before a thing are of somebody ("your posts on services | like social media")."""
    opened = _opens(doc, i, i + 1)
    before = next((t for t in reversed(doc[max(0, i - 3) : i]) if t.pos_ in ("NOUN", "PROPN")), None)
    return opened and before is not None and is_somebody(before)


def _closing(doc: Doc, opening: int) -> int | None:
    return next((t.i for t in doc[opening:] if t.text == ")"), None)


def _ends_there(doc: Doc, start: int, last: int) -> bool:
    """Tell whether a thing ends with its name, a bracket, or a clause that is complete by itself ("at which you can be reached")."""
    tail = [t for t in doc[start:last] if not t.is_punct]
    if not tail or doc[start].text in ("(", ")"):
        return True
    if tail[0].lower_ in _OF and tail[1:2] and tail[1].tag_ in ("WRB", "WP"):
        return True  # "details about how you use the shop, | your IP address"
    clause = any(t.tag_ in ("WDT", "WP", "WRB", "PRP") for t in tail[:2]) and tail[0].lower_ not in _CASES
    return clause and tail[-1].pos_ in ("VERB", "AUX", "ADV", "PRON", "ADP")


def _thing(doc: Doc, part: _Part, ontology: Ontology, receivers: frozenset[int], *, within: bool) -> Phrase | None:
    """Return the name that a part of a list begins with; None where it is no name, or names who gets data.

    ``within``: between two things of the list, where a party that no other word tells apart is what is known of it ("internet provider").
    """
    first = part.first
    while first < part.last and (doc[first].lower_ in LEADING or doc[first].is_punct):
        first += 1
    stop = next((i for i in range(first, part.last) if _ends(doc, i, first, tagged=within and not part.joined)), part.last)
    while stop > first and (doc[stop - 1].lower_ in _OF or doc[stop - 1].is_punct):
        stop -= 1
    heads = [i for i in range(first, _core(doc, first, stop)) if doc[i].pos_ in ("NOUN", "PROPN") or doc[i].tag_[:2] == "NN"]
    if not heads or stop - first > _LONGEST or set(range(first, part.last)) & receivers:
        return None
    head, item = doc[heads[-1]], Phrase(doc, first, stop, heads[-1])
    known = identify(item, ontology.data) is not None
    if head.lower_ in reading_words().no_members or doc[stop - 1].tag_ == "POS" or head.text.isdigit():
        return None
    deed = doc[first].tag_ in ("VB", "VBG") and stop > first + 1
    if deed and not within:
        return item if ontology.data.match(item.text) is not None else None  # "browsing history"
    party = not within and (is_somebody(head) or is_person(head) or ontology.recipients.match(item.text) is not None)
    return item if known or not (party or head.tag_ in ("NNP", "NNPS")) else None


def _ends(doc: Doc, i: int, first: int, *, tagged: bool) -> bool:
    """Tell whether the name of a thing ends before a token; ``tagged``: its first word may be a noun taken for a verb ("display name")."""
    token = doc[i]
    if i == first and tagged and token.tag_ in ("VB", "VBP") and i + 1 < len(doc) and doc[i + 1].tag_[:2] == "NN":
        return False
    if token.tag_ in _VERBS or token.text == "(" or doc[i : i + 2].text.lower() == "such as":
        return True
    if token.tag_ in ("VBN", "VBG") and i > first and doc[i + 1 : i + 2].text and doc[i + 1].pos_ == "ADP":
        return True  # "issues | related to a trip"
    if token.tag_ in ("PRP$", "DT") and i > first and doc[i - 1].pos_ in ("NOUN", "PROPN"):
        return True  # "the password | your bank gave you"
    qualifies = token.tag_ in ("VBN", "VBG", "POS", "HYPH", "DT", "PRP$", "CC") or token.pos_ in _NAMES
    return not qualifies and not (token.lower_ in _OF and i > first)


def _core(doc: Doc, first: int, stop: int) -> int:
    return next((i for i in range(first + 1, stop) if doc[i].lower_ in _OF), stop)


def _is_listed(last: Phrase, found: list[Phrase]) -> bool:
    """Tell whether the last thing found stands right behind another, parted by a comma."""
    doc, before = last.doc, last.start - 1
    while before > 0 and (doc[before].lower_ in LEADING or doc[before].text in _BREAKS or doc[before].lower_ in _JOINTS):
        before -= 1
    parted = any(t.text in _BREAKS for t in doc[before + 1 : last.start])
    return parted and any(p.start <= before < p.end for p in found if p != last)
