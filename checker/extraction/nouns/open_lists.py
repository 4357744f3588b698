"""Lists of examples of data, read on to their end: what such a list names is data, known to the taxonomy or not.

"device details, including build, battery level and radio type", "Details such as your stage name, your setlists, and your tour dates may
be shown". Parses of long lists break; commas do not. What names people, or is done, ends a list.
"""

from checker.extraction.nouns.asked_members import asked_examples
from checker.extraction.nouns.list_members import LEADING, named_members
from checker.extraction.nouns.phrases import EXAMPLE_OPENERS, Phrase, phrase
from checker.extraction.nouns.runs import of_means
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.ontology import Ontology

_OPENERS = [opener.split() for opener in EXAMPLE_OPENERS]
_FAR = 60  # tokens before a noun within which the list opens that it ends


def open_examples(found: list[Phrase], ontology: Ontology) -> list[Phrase]:
    """Return the members of the list of examples that opens right behind one of the data found; none are recipients or people."""
    more: list[Phrase] = []
    for item in found:
        start = _behind_opener(item.doc, item.end)
        if start is not None and item.doc[start - 1].text in (":", "(") and not _is_general(item.doc[item.head], ontology):
            continue  # "generative AI (programs that make images, ...)": only what is data itself is told apart without "such as"
        if start is not None and not of_means(item.doc, item.end) and not _of_others(item.doc, item.end, ontology):
            more += list(named_members(item.doc, start, _closing(item), ontology))
        elif start is None:
            more += _behind_clause(item, ontology)
    asked = asked_examples(found)
    inside = {i for p in asked for i in range(p.start, p.end)}
    return [*(p for p in more if not inside & set(range(p.start, p.end))), *asked]


def _behind_clause(item: Phrase, ontology: Ontology) -> list[Phrase]:
    """Return the examples behind a clause about data ("the logs that tell of a caller, such as the address and the browser")."""
    doc = item.doc
    clauses = [c for c in rel.relative_clauses(doc[item.head]) if c.i > item.head]
    reach = range(clauses[0].i, min(clauses[0].i + _WITHIN_CLAUSE, len(doc) - 1)) if clauses else ()
    at = next((i for i in reach if doc[i].text in (",", ";", ":", "(")), None)
    start = _behind_opener(doc, at) if at is not None and doc[at].text == "," else None
    if at is None or start is None or _of_others(doc, at, ontology):
        return []
    named = list(named_members(doc, start, _closing(Phrase(doc, item.start, at, item.head)), ontology))
    known = [p for p in named if ontology.data.match(p.text) is not None]
    return named if len(named) >= _FEW and 2 * len(known) >= len(named) else []


_WITHIN_CLAUSE = 18  # tokens of a clause about data, behind which their examples may open


def _of_others(doc: Doc, i: int, ontology: Ontology) -> bool:
    """Tell whether a list is of those whom data come from or go to ("information from social networks (such as ...)")."""
    before = next((t for t in reversed(doc[max(0, i - 1) : i + 1]) if t.pos_ in ("NOUN", "PROPN")), doc[i - 1])
    return rel.preposition(before) in ("from", "with", "to", "by") or ontology.recipients.match(phrase(before).text) is not None


def contained(heads: list[Token], ontology: Ontology) -> list[Phrase]:
    """Return what things are said to hold ("a form that contains your name; your answers to the nurse; and the date of birth")."""
    told = (c for head in heads for c in rel.relative_clauses(head) if c.i > head.i and rel.lemma(c) in HOLDING and not rel.negations(c))
    clauses = (c for c in told if c.tag_ == "VBG" or any(t.tag_ == "WDT" for t in c.lefts))
    return [m for c in clauses for m in named_members(c.doc, c.i + 1, len(c.doc), ontology)]


def apart(item: Phrase, ontology: Ontology) -> list[Phrase]:
    """Return the members of a list that the parse took for one name ("version of the software, radio type, and battery level")."""
    cut = next((t.i for t in item.doc[item.head + 1 : item.end] if t.text == "("), None)
    if cut is not None and ")" not in item.doc[cut : item.end].text:
        return [Phrase(item.doc, item.start, cut, item.head)]  # "data of your visits (IP address, pages": half of a bracket
    comma = next((t.i for t in item.doc[item.head + 1 : item.end] if t.text == ","), None)
    rest = list(named_members(item.doc, comma + 1, item.end, ontology)) if comma is not None else []
    whole = len(rest) > 1 and rest[-1].end == item.end and rel.lemma(item.doc[item.head]) not in lexicon().people.reference_nouns
    return [Phrase(item.doc, item.start, comma, item.head), *rest] if comma is not None and whole else [item]


_FEW = 2  # data that make a list
HOLDING = word_classes().verbs.containing


def led_list(item: Phrase, ontology: Ontology) -> list[Phrase]:
    """Return a general term and its examples, where the parse left only the last of them to the verb.

    "Details such as your stage name, setlists, and your tour dates may be shown": ``item`` is "tour dates".
    """
    doc = item.doc
    joined = next((t for t in reversed(doc[max(0, item.start - 3) : item.start]) if t.lower_ not in LEADING and not t.is_punct), None)
    if joined is None or joined.lower_ not in ("and", "or"):
        return []
    for i in range(item.start - 1, max(0, item.start - _FAR), -1):
        if doc[i].tag_ in ("MD", "VBZ", "VBP", "VBD") or doc[i].text in (";", ":"):
            return []
        general = doc[i - 1] if doc[i - 1].text != "," else doc[i - 2]
        opens = _behind_opener(doc, i) if general.pos_ in ("NOUN", "PROPN") else None
        if opens is not None and _is_general(general, ontology) and _begins(general):
            whole = Phrase(doc, general.i, general.i + 1, general.i)
            return [whole, *(m for m in named_members(doc, opens, item.start, ontology) if m.end <= item.start)]
    return []


def _is_general(noun: Token, ontology: Ontology) -> bool:
    return rel.lemma(noun) in lexicon().people.reference_nouns or ontology.data.match(noun.text) is not None


def _begins(noun: Token) -> bool:
    """Tell whether nothing but determiners stands before a noun in its sentence."""
    return all(t.is_punct or t.lower_ in LEADING or t.pos_ == "ADJ" or t.tag_ == "ADD" for t in noun.doc[noun.sent_start : noun.i])


def _behind_opener(doc: Doc, start: int) -> int | None:
    """Return where the members of a list begin whose opening words stand at a token, behind a comma or bracket at most."""
    if start + 1 < len(doc) and doc[start].text in (":", "(") and _lists_much(doc, start):
        return start + 1
    i = start + (start < len(doc) and doc[start].text in (",", "("))
    lower = [t.lower_ for t in doc[i : i + 3]]
    opener = next((words for words in _OPENERS if lower[: len(words)] == words), None)
    return i + len(opener) if opener is not None and i + len(opener) < len(doc) else None


def _lists_much(doc: Doc, start: int) -> bool:
    """Tell whether a colon or bracket opens three things at least, and no clause: "(IP address, pages viewed, browser type)"."""
    closing = next((t.i for t in doc[start:] if t.text in (")", ".", ";")), len(doc))
    parts = doc[start + 1 : closing].text.split(",")
    verbs = any(t.tag_ in ("MD", "VBZ", "VBP", "VBD", "TO") for t in doc[start + 1 : closing])
    return len(parts) > _FEW and not verbs and doc[start + 1].lower_ not in ("see", "for", "e.g.", "i.e.", "such", "including")


def _closing(item: Phrase) -> int:
    """Return the token before which a list ends: the bracket it stands in, or the end of its clause."""
    doc, inside = item.doc, item.doc[item.end : item.end + 1].text == "("
    return next((t.i for t in doc[item.end + 1 :] if t.text in (";", ":") or (inside and t.text == ")")), len(doc))
