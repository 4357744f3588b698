"""Lists of examples of those who get data, read on to their end: "with our suppliers, such as printers, hosts and a call centre".

Whom such a list names gets the data, known to the taxonomy or not. Parses of long lists break; commas do not.
"""

from collections.abc import Iterator

from checker.extraction.nouns.list_members import LEADING
from checker.extraction.nouns.phrases import EXAMPLE_OPENERS, Phrase
from checker.extraction.nouns.runs import members
from checker.extraction.nouns.sorts import identify, names_data
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_person, is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.ontology import Ontology

_OPENERS = [opener.split() for opener in EXAMPLE_OPENERS]
_FINITE = frozenset({"MD", "VBZ", "VBP", "VBD", "TO", "WP", "WDT", "WRB", "PRP", "EX", "VB", "IN", "VBG"})
_FAR = 14  # tokens of a clause about somebody, behind which examples of them may still open
_LONGEST = 7  # words of one member
_MOST = 25  # members
_FEW = 2  # members of which half must be known, where a clause stands between somebody and the examples


def examples_of(party: Phrase, ontology: Ontology) -> list[Phrase]:
    """Return whom the list of examples behind a party names, right behind it or behind a clause about it."""
    doc = party.doc
    near = _opened(doc, _past_aside(doc, party.end))
    if near is not None:
        return _parties(doc, near, ontology)
    clauses = [c for c in rel.relative_clauses(doc[party.head]) if c.i > party.head]
    for i in range(party.head + 1, min(clauses[0].i + _FAR, len(doc)) if clauses else 0):
        behind = _opened(doc, i)
        if doc[i].text in (";", ".", ":") or doc[i].lower_ in ("unless", "except", "if", "when"):
            return []
        if behind is not None and i > clauses[0].i:
            found = _parties(doc, behind, ontology)
            known = len([p for p in found if _is_known(p, ontology)])
            of_data = names_data(_noun_before(doc, i), ontology.data)  # "firms that run trips, including guides and insurers"
            several = len(found) >= _FEW or (doc[i - 1].text == "," and known == len(found) and not of_data)
            return found if several and known * (1 if of_data else 2) >= len(found) else []
    return []


def _past_aside(doc: Doc, start: int) -> int:
    """Return the token behind a bracket that only says what is meant ("affiliates (meaning firms that we own), including ...")."""
    if doc[start : start + 1].text != "(" or _opened(doc, start) is not None:
        return start
    closing = next((t.i for t in doc[start : start + _FAR] if t.text == ")"), None)
    return start if closing is None else closing + 1


def _opened(doc: Doc, start: int) -> int | None:
    """Return where the members of a list begin whose opening words stand at a token, behind a comma or bracket at most."""
    i = start + (start < len(doc) and doc[start].text in (",", "("))
    lower = [t.lower_ for t in doc[i : i + 3]]
    opener = next((words for words in _OPENERS if lower[: len(words)] == words), None)
    return i + len(opener) if opener is not None and i + len(opener) < len(doc) else None


def _noun_before(doc: Doc, i: int) -> Phrase:
    noun = next((t for t in reversed(doc[:i]) if t.pos_ in ("NOUN", "PROPN")), doc[i - 1])
    return Phrase(doc, noun.i, noun.i + 1, noun.i)


def _parties(doc: Doc, start: int, ontology: Ontology) -> list[Phrase]:
    """Return the members of a list of parties, until something is done, or something is named that is data; none where none is known."""
    found = list(_members(doc, start, ontology))
    named = bool(found) and all(t.text[:1].isupper() for t in doc[found[0].start : found[0].end])  # "including Bolt Ltd and its branches"
    return found if named or any(_is_known(p, ontology) for p in found) else []


def _members(doc: Doc, start: int, ontology: Ontology) -> Iterator[Phrase]:
    loose = False  # a clause stood before: the list may be over, unless somebody known goes on
    bracket = start > 1 and "(" in doc[max(0, start - 4) : start].text
    end = next((t.i for t in doc[start:] if t.text == ")"), len(doc)) if bracket else len(doc)
    for count, (begin, last) in enumerate(members(doc, start)):
        first = begin
        while first < last and (doc[first].lower_ in LEADING or doc[first].is_punct or doc[first].lower_ in ("such", "as", "including")):
            first += 1
        stop = next((i for i in range(first, last) if _ends(doc[i], first)), last)
        if begin >= end or count >= _MOST or (stop == first < last and not loose):
            return
        item = Phrase(doc, first, stop, _head(doc, first, stop)) if stop > first else None
        if item is not None and (_is_deed(doc[first], item) or stop - first > _LONGEST or _is_data(item, ontology)):
            return
        if item is not None and (_is_known(item, ontology) or (not loose and _is_party(doc[item.head]))):
            yield item
        elif item is not None and not loose:
            return
        loose = loose or stop < last


def _is_data(item: Phrase, ontology: Ontology) -> bool:
    """Tell whether a member names data, and nobody: "credit agencies" and "dive schools" are not what their words are about."""
    somebody = is_somebody(item.doc[item.head]) or ontology.recipients.match(item.text) is not None
    return names_data(item, ontology.data) and not (somebody and ontology.data.match(item.text) is None)


def _ends(token: Token, first: int) -> bool:
    return (
        token.tag_ in _FINITE and not (token.lower_ in ("of", "-") and token.i > first) and not (token.tag_ == "VBG" and token.i == first)
    )


def _head(doc: Doc, first: int, stop: int) -> int:
    cut = next((i for i in range(first + 1, stop) if doc[i].lower_ == "of"), stop)
    return next((i for i in range(cut - 1, first - 1, -1) if doc[i].pos_ in ("NOUN", "PROPN")), cut - 1)


def _is_deed(first: Token, item: Phrase) -> bool:
    """Tell whether a member is done ("including servicing accounts"); "marketing firms" are somebody."""
    return first.tag_ in ("VB", "VBG") and item.head > first.i and not is_somebody(item.doc[item.head])


def _is_party(head: Token) -> bool:
    """Tell whether a noun can be whoever gets data: several, one with an article, or a name."""
    return head.tag_ in ("NNS", "NNP", "NNPS") or (head.tag_ == "NN" and bool(rel.determiner(head)))


def _is_known(item: Phrase, ontology: Ontology) -> bool:
    head = item.doc[item.head]
    return identify(item, ontology.recipients) is not None or is_somebody(head) or is_person(head)
