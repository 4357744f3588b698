"""Lists of those who get data, each with what is told of them: "with couriers who bring parcels, the bank that holds our account, and ...".

To a parser each explanation hides who comes next. A comma and somebody with an explanation of their own lead back to the list; people
without one may belong to the explanation before ("insurers who cover our members, guides and drivers"), and are left out.
"""

from collections.abc import Iterator

from checker.extraction.nouns.list_members import LEADING
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc
from checker.ontology import Ontology

_OPENING = frozenset({"who", "whom", "whose", "that", "which", "so", "if", "where", "when", "for", "of", "(", "with"})
_JOINTS = frozenset({"and", "or"})
_NAMES = frozenset({"NOUN", "PROPN", "ADJ"})
_LONGEST = 5  # words of a name
_MOST = 25  # members


def explained(found: list[Phrase], ontology: Ontology) -> list[Phrase]:
    """Return the receivers with those whom a list goes on to name, each with an explanation; without what a name swallowed of the next."""
    first = next((p for p in sorted(found, key=lambda p: p.start) if _is_explained(p.doc, p.head + 1)), None)
    if first is None:
        return found
    taken = {i for p in found for i in range(p.start, p.head + 1)}
    more = [p for p in _members(first, ontology) if not taken & set(range(p.start, p.end))]
    return [*(_cut(p, more) for p in found), *more] if more else found


def _members(first: Phrase, ontology: Ontology) -> Iterator[Phrase]:
    doc, depth = first.doc, 0
    for count, comma in enumerate(doc[first.head + 1 :]):
        depth += (comma.text == "(") - (comma.text == ")")
        if comma.text in (";", ":", ".") or depth < 0 or count > _MOST * _LONGEST:
            return
        if comma.text != "," or depth:
            continue
        begin = comma.i + 1
        while begin < len(doc) and (doc[begin].lower_ in _JOINTS or doc[begin].lower_ in LEADING):
            begin += 1
        end = next((i for i in range(begin, min(begin + _LONGEST, len(doc))) if doc[i].pos_ not in _NAMES and doc[i].tag_ != "VBG"), begin)
        if end == begin or doc[end - 1].pos_ not in ("NOUN", "PROPN") or not _is_explained(doc, end):
            if begin < len(doc) and doc[begin].tag_ == "PRP" and doc[begin - 1].lower_ in _JOINTS:
                return  # ", and we ..."
            continue
        item = Phrase(doc, begin, end, end - 1)
        if is_somebody(doc[end - 1]) and (identify(item, ontology.recipients) is not None or doc[end - 1].tag_ == "NNS"):
            yield item


def _is_explained(doc: Doc, i: int) -> bool:
    """Tell whether what is told of somebody begins at a token, behind a comma at most."""
    i += i < len(doc) and doc[i].text == ","
    return i + 2 < len(doc) and doc[i].lower_ in _OPENING and doc[i + 1].text != ","


def _cut(item: Phrase, more: list[Phrase]) -> Phrase:
    inside = min((p.start for p in more if item.head < p.start < item.end), default=None)
    comma = next((i for i in range(item.head + 1, inside) if item.doc[i].text == ","), None) if inside is not None else None
    return item if comma is None else Phrase(item.doc, item.start, comma, item.head)
