"""Examples given of a purpose, as purposes of their own: "to provide delivery services, | including tracking and insurance"."""

from itertools import pairwise

from checker.extraction.nouns.general import PURPOSE_NOUNS
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.runs import parsed_examples
from checker.extraction.parses.things import is_person, is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.mends import mend_words

_OPENERS = (["such", "as"], ["including"], ["e.g."])
_NAMED = 2  # words that a purpose has at least before its examples


def parted(purpose: Phrase) -> list[Phrase]:
    """Return a purpose without its examples, and the examples; the purpose alone where it has none behind a comma."""
    doc = purpose.doc
    at = next((i for i in range(purpose.start + _NAMED, purpose.end) if doc[i].text == "," and _opens(doc, i + 1)), None)
    if at is None:
        return [*_listed(purpose), *doings_behind(purpose)]
    whole = Phrase(doc, purpose.start, at, min(purpose.head, at - 1))
    said = {t.lower_ for t in doc[purpose.start : at]}
    if said & mend_words().general_data:
        return [whole]  # "to collect data about visits, including your address": examples of the data
    first = at + 1 + _opens(doc, at + 1)
    first += doc[first].tag_ == "TO"
    if doc[first].tag_ in ("VBG", "VB"):
        return [whole, Phrase(doc, first, purpose.end, first)]
    inside = [e for e in parsed_examples(doc, at + 1, purpose.end) if at < e.start and e.end <= purpose.end]
    return [whole, *(e for e in inside if doc[e.head].pos_ != "PRON" and doc[e.head].lower_ not in said)]


def _listed(purpose: Phrase) -> list[Phrase]:
    """Return "provide us with services" and what it includes, where a list follows without a comma ("services including A, B and C")."""
    doc = purpose.doc
    at = next((i for i in range(purpose.start + _NAMED, purpose.end - _NAMED) if doc[i].lower_ == "including"), None)
    if at is None or doc[at - 1].pos_ != "NOUN":
        return [purpose]
    whole = Phrase(doc, purpose.start, at, min(purpose.head, at - 1))
    first = at + 1 + (doc[at + 1].tag_ == "TO")
    if doc[first].tag_ == "VB":
        return [whole, Phrase(doc, first, purpose.end, first)]
    if _names_parties(doc[at - 1]) or {t.lower_ for t in doc[purpose.start : at]} & mend_words().general_data:
        return [purpose]
    cuts = [at, *(i for i in range(at + 1, purpose.end) if doc[i].text in (",", ";") and _ends_item(doc, i))]
    last = doc[cuts[-1] : purpose.end]
    joints = [t.i for t in last if t.lower_ in ("and", "or")]
    joints = joints[:1] if joints[:1] == [cuts[-1] + 1] else joints[-1:]
    edges = [*cuts, *joints, purpose.end]
    items = [Phrase(doc, a + 1, b, b - 1) for a, b in pairwise(edges) if b > a + 1]
    return [whole, *items]


def doings_behind(purpose: Phrase) -> list[Phrase]:
    """Return what "purposes" are said to include right behind them ("various purposes, | including to store settings, and fight fraud")."""
    doc = purpose.doc
    noun = next((t for t in doc[purpose.head : min(purpose.end + 1, len(doc))] if t.lower_ in PURPOSE_NOUNS | _INTERESTS), None)
    i = purpose.end + (noun is not None and purpose.end == noun.i)
    i = i if noun is None else _past_quality(noun, i)
    i += i < len(doc) and doc[i].text in (",", "(")
    words = next((words for words in _OPENERS if [t.lower_ for t in doc[i : i + len(words)]] == words), None)
    if noun is None or words is None:
        return []
    first = i + len(words)
    first += 2 * (doc[first : first + 2].text.lower() == "in order")
    first += first < len(doc) and doc[first].tag_ == "TO"
    first += first < len(doc) and doc[first].lower_ in ("better", "further")
    kind = _form(doc[first]) if first < len(doc) else ""
    end = next((t.i for t in doc[first:] if t.text in (";", ":", ".", ")")), len(doc))
    cuts = [first, *(k for k in range(first + 2, end - 1) if kind and _form(doc[k]) == kind and _joins(doc, k)), end]
    told = [Phrase(doc, a, _last(doc, a, b), a) for a, b in pairwise(cuts)] if kind else []
    return [p for p in told if p.end > p.start]


_INTERESTS = frozenset({"interests", "functions", "needs", "objectives"})


def _past_quality(noun: Token, i: int) -> int:
    """Return the place behind what "purposes" are said to be like ("purposes consistent with this policy, | including ...")."""
    behind = [c for c in noun.children if c.i > noun.i and c.relation in ("amod", "acl", "nmod")]
    comma = next((t.i for t in noun.doc[i : i + _QUALITY] if t.text == ","), None)
    told = bool(behind) and behind[0].left_edge.i == i and not any(noun.doc[i].lower_ == words[0] for words in _OPENERS)
    return comma if told and comma is not None else i


_QUALITY = 8  # tokens behind "purposes" within which they are said to be like something


def _form(token: Token) -> str:
    """Return the form of a verb that may open a member of a list of deeds; "" for other words."""
    goes_on = token.doc[token.i + 1 : token.i + 2]
    doing = token.lower_.endswith("ing") and any(t.pos_ in ("DET", "NOUN", "PRON", "ADJ", "PROPN") for t in goes_on)  # "planning routes"
    return "VBG" if token.tag_ == "VBG" or doing else "VB" if token.tag_ in ("VB", "VBP") else ""


def _joins(doc: Doc, k: int) -> bool:
    """Tell whether a member opens at a token, behind a comma or an "and"."""
    return doc[k - 1].lower_ in (",", "and", "or", "to") and any(t.text == "," or t.lower_ in ("and", "or") for t in doc[k - 3 : k])


def _last(doc: Doc, start: int, end: int) -> int:
    while end > start and (doc[end - 1].is_punct or doc[end - 1].lower_ in ("and", "or", "to")):
        end -= 1
    return end


def without_parties(purpose: Phrase, parties: list[Phrase]) -> Phrase:
    """Return a purpose without the examples of those who serve it ("firms that help us run trips, | including guides and insurers")."""
    doc = purpose.doc
    first = min((p.start for p in parties if purpose.start < p.start < purpose.end), default=purpose.start)
    opened = next((i for i in range(purpose.start + _NAMED, first) if _opens(doc, i) and i + _FAR >= first), None)
    if opened is None:
        return purpose
    end = opened - (doc[opened - 1].text in (",", "("))
    return Phrase(doc, purpose.start, end, min(purpose.head, end - 1))


_FAR = 4  # tokens between the opener of examples and the first of them


def _names_parties(noun: Token) -> bool:
    """Tell whether a noun names people or firms ("the rights of third parties including our customers"), and no service."""
    return (is_somebody(noun) or is_person(noun)) and noun.lower_ not in ("service", "services")


def _ends_item(doc: Doc, i: int) -> bool:
    """Tell whether a comma stands between two things of a list, and opens no clause."""
    return i + 1 < len(doc) and doc[i + 1].tag_ not in ("WDT", "WP", "WRB", "TO", "IN", "PRP")


def _opens(doc: Doc, i: int) -> int:
    """Return of how many words the opener of examples is that stands at a place; 0 for none, and for ", including on your birthday"."""
    words = next((words for words in _OPENERS if [t.lower_ for t in doc[i : i + len(words)]] == words), [])
    return len(words) if words and i + len(words) < len(doc) and (doc[i + len(words)].tag_ not in ("IN", "TO") or words == ["e.g."]) else 0
