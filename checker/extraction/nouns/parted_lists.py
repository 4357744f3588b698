"""Lists of data whose members are parted by semicolons or numbers: "..., such as: details of your visits; IP address; pages viewed".

What is told of one member ends with it, so that the list goes on where a list parted by commas would be over.
"""

from collections.abc import Iterator
from itertools import pairwise

from checker.extraction.nouns.list_members import named_members
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc
from checker.extraction.words.lexicon import lexicon
from checker.ontology import Ontology

_FEW = 3  # members that make a list
_WITHIN = 40  # tokens between the first of the data found and the opening of the list
_MARK = 3  # letters of the longest number of a member ("iii")
_PARTING = frozenset({";", "("})
_DEEDS = frozenset({"VB", "VBP", "VBZ", "MD", "TO"})


def parted(found: list[Phrase], ontology: Ontology) -> list[Phrase]:
    """Return what a list parted by semicolons or numbers names beside the data found; nothing where its members are deeds or parties."""
    doc, first = found[0].doc, min(p.start for p in found)
    opening = next((o for o in _openings(doc, first) if len(_cuts(doc, o)) >= _FEW), None) if _PARTING & doc.heard else None
    if opening is None or not _are_data([p for p in found if p.start < opening], ontology):
        return []
    cuts = _cuts(doc, opening)
    parts = [list(named_members(doc, a + 1, b, ontology)) for a, b in pairwise([*cuts, _end(doc, opening)])]
    begun = [doc[a + 1] for a in cuts if a + 1 < len(doc)]
    deeds = any(t.tag_ in _DEEDS for t in begun)
    empty = sum(not part for part in parts)
    named = [member for part in parts for member in part]
    others = any(is_somebody(doc[m.head]) or ontology.recipients.match(m.text) is not None for m in (p[0] for p in parts if p))
    if deeds or others or empty * 2 > len(parts):
        return []
    taken = {i for p in found for i in range(p.start, p.end)}
    bare = lexicon().people.reference_nouns  # "information you provide when you join; ..." names none by itself
    return [m for m in named if not taken & set(range(m.start, m.end)) and m.text.lower() not in bare]


def _are_data(found: list[Phrase], ontology: Ontology) -> bool:
    """Tell whether what was found before the list is data, so that what the list names is too."""
    heads = (p.doc[p.head] for p in found)
    return any(rel.lemma(head) in lexicon().people.reference_nouns for head in heads) or any(
        identify(p, ontology.data) is not None for p in found
    )


def _openings(doc: Doc, first: int) -> Iterator[int]:
    """Yield the tokens behind which a list may begin: a colon, "such as", "including", or the first number."""
    for i in range(first, min(len(doc) - 1, first + _WITHIN)):
        such = doc[i].lower_ == "as" and doc[i - 1].lower_ == "such"
        if doc[i].text == ":" or doc[i].lower_ == "including" or (such and doc[i + 1].text != ":"):
            yield i


def _cuts(doc: Doc, opening: int) -> list[int]:
    """Return the token before each member: the opening and each semicolon; where members are numbered, the bracket behind each number."""
    end = _end(doc, opening)
    marks = [i + 2 for i in range(opening + 1, end - 2) if _is_mark(doc, i)]
    if len(marks) > 1:
        return marks
    return [opening, *(t.i + (doc[t.i + 1 : t.i + 2].text.lower() in ("and", "or")) for t in doc[opening:end] if t.text == ";")]


def _is_mark(doc: Doc, i: int) -> bool:
    """Tell whether the number of a member stands at a token ("(2)", "(iii)")."""
    return doc[i].text == "(" and doc[i + 2].text == ")" and len(doc[i + 1]) <= _MARK


def _end(doc: Doc, opening: int) -> int:
    return next((t.i for t in doc[opening:] if t.text in (".", "?", "!")), len(doc))
