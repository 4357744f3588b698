"""Questions among examples of data: "such as how many files you open and how long you read them", each of which is recorded."""

from checker.extraction.nouns.phrases import EXAMPLE_OPENERS, FIRST_OF_EXAMPLES, Phrase
from checker.extraction.parses.tree import Doc

_OPENERS = [opener.split() for opener in EXAMPLE_OPENERS]
_ASKING = frozenset({"what", "which", "how", "whether"})
_LATER = _ASKING | {"when", "where"}  # alone they open a case ("such as when you call us")
_BEGINNING = frozenset({"the", "your", "any", "a", "an", "other", "their", "our"})
_JOINTS = frozenset({",", "and", "or"})
_WITHIN = 22  # tokens behind the data within which their examples open
_LONGEST = 16  # words of one member


def asked_examples(found: list[Phrase]) -> list[Phrase]:
    """Return the questions in the list of examples that opens behind the first of the data found."""
    if not found or found[0].doc.heard.isdisjoint(FIRST_OF_EXAMPLES):
        return []
    first = min(found, key=lambda p: p.start)
    doc = first.doc
    end = next((t.i for t in doc[first.end :] if t.text in (";", ".")), len(doc))
    behind = next((b for i in range(first.head + 1, min(first.head + _WITHIN, end)) if (b := _opened(doc, i)) is not None), None)
    return list(_asked(doc, behind, end)) if behind is not None else []


def _opened(doc: Doc, i: int) -> int | None:
    if doc[i].lower_ not in FIRST_OF_EXAMPLES:
        return None
    opener = next((words for words in _OPENERS if [t.lower_ for t in doc[i : i + len(words)]] == words), None)
    return i + len(opener) if opener is not None and i + len(opener) < len(doc) else None


def _asked(doc: Doc, start: int, end: int) -> list[Phrase]:
    if doc[start - 2].text == "(" or doc[start - 3].text == "(":
        end = next((t.i for t in doc[start:end] if t.text == ")"), end)
    if doc[start].lower_ in _LATER - _ASKING:
        return []
    told, i = list[Phrase](), start
    while i < end:
        opens = doc[i].lower_ in (_LATER if told or i > start else _ASKING) and (i == start or doc[i - 1].lower_ in _JOINTS)
        if not opens:
            i += 1
            continue
        if doc[i].lower_ == "when" and i > start and doc[i - 1].text == ",":
            break  # "..., such as your name and your size, | when you rent skis": a case, and no example
        close = next((k for k in range(i + 2, end) if _closes(doc, k)), end)
        if close - i <= _LONGEST and any(t.pos_ in ("VERB", "AUX") for t in doc[i:close]):
            told.append(Phrase(doc, i, close, i))
        i = close
    return told


def _closes(doc: Doc, k: int) -> bool:
    """Tell whether a member ends at a token: at a comma, or an "and" before the next question or the next thing."""
    following = doc[k + 1].lower_ if k + 1 < len(doc) else ""
    return doc[k].text in (",", "(", ")") or (doc[k].lower_ in ("and", "or") and following in _LATER | _BEGINNING) or doc[k].tag_ == "TO"
