"""Examples given of a purpose, as purposes of their own: "to provide delivery services, | including tracking and insurance"."""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.runs import parsed_examples
from checker.extraction.parses.tree import Doc
from checker.extraction.words.mends import mend_words

_OPENERS = (["such", "as"], ["including"])
_NAMED = 2  # words that a purpose has at least before its examples


def parted(purpose: Phrase) -> list[Phrase]:
    """Return a purpose without its examples, and the examples; the purpose alone where it has none behind a comma."""
    doc = purpose.doc
    at = next((i for i in range(purpose.start + _NAMED, purpose.end) if doc[i].text == "," and _opens(doc, i + 1)), None)
    if at is None:
        return [purpose]
    whole = Phrase(doc, purpose.start, at, min(purpose.head, at - 1))
    said = {t.lower_ for t in doc[purpose.start : at]}
    if said & mend_words().general_data:
        return [whole]  # "to collect data about visits, including your address": examples of the data
    first = at + 1 + _opens(doc, at + 1)
    if doc[first].tag_ == "VBG":
        return [whole, Phrase(doc, first, purpose.end, first)]
    inside = (e for e in parsed_examples(doc, at + 1, purpose.end) if at < e.start and e.end <= purpose.end)
    return [whole, *(e for e in inside if doc[e.head].pos_ != "PRON" and doc[e.head].lower_ not in said)]


def _opens(doc: Doc, i: int) -> int:
    """Return of how many words the opener of examples is that stands at a place; 0 for none, and for ", including on your birthday"."""
    words = next((words for words in _OPENERS if [t.lower_ for t in doc[i : i + len(words)]] == words), [])
    return len(words) if words and i + len(words) < len(doc) and doc[i + len(words)].tag_ not in ("IN", "TO") else 0
