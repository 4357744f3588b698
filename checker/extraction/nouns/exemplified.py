"""What a document's examples and lists put under its general terms: "personal information, such as your name"."""

import re

from checker.extraction.nouns.phrases import TELLING_OF_EXAMPLES, gives_examples, items
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.ontology import Ontology
from checker.patterns import either

ANYTHING = "user"  # the taxonomy's root: data of no stated kind
_COUNTED = re.compile(rf"\b{either(reading_words().listing)}\b.*\b(?:following|categories|types|kinds)\b", re.IGNORECASE)


def exemplified(doc: Doc, ontology: Ontology) -> list[tuple[str, tuple[str, ...]]]:
    """Return what a text's own examples put under a general term ("personal information, such as your name"); open, as examples are."""
    found: list[tuple[str, tuple[str, ...]]] = []
    if doc.heard.isdisjoint(TELLING_OF_EXAMPLES) and not any(token.relation == "appos" for token in doc.tokens):
        return found
    for token in doc.tokens:
        noun = token.pos_ in ("NOUN", "PROPN") and token.relation not in ("compound", "flat") and any(c.i > token.i for c in token.children)
        if noun and gives_examples(token):
            named = items([token])
            name, examples = (named[0], named[1:]) if named else (None, [])
            if name is not None and examples and ontology.data.match(name.text) == ANYTHING:
                ids = (ontology.data.match(item.text) for item in examples)
                kept = tuple(dict.fromkeys(i for i in ids if i is not None and i != ANYTHING))
                found += [(name.text, kept)] if kept else []
    return found


def listed(doc: Doc, ontology: Ontology) -> list[tuple[str, tuple[str, ...]]]:
    """Return what a list puts under a general term ("we collect the following categories of personal information: your name")."""
    colon = next((t.i for t in doc.tokens if t.text == ":"), None)
    if colon is None or not _COUNTED.search(doc[:colon].text):
        return []
    terms = (item for t in doc[:colon] if t.pos_ in ("NOUN", "PROPN") for item in items([t])[:1])
    general = [item for item in terms if ontology.data.match(item.text) == ANYTHING]
    ids = ids_between(doc, doc[colon].idx, len(doc.text), ontology)
    return [(general[-1].text, ids)] if general and ids else []


def ids_between(doc: Doc, start: int, end: int, ontology: Ontology) -> tuple[str, ...]:
    """Return the ids of the data that the nouns between two character offsets name, without those of no stated kind."""
    heads = [t for t in doc.tokens if start <= t.idx < end and t.pos_ in ("NOUN", "PROPN") and not _inside_name(t)]
    ids = [ontology.data.match(item.text) for item in items(heads[:60]) if item.text.lower() not in _THINGS]
    return tuple(dict.fromkeys(i for i in ids if i is not None and i != ANYTHING))


_THINGS = word_classes().nouns.devices  # of which data tell: no data


def _inside_name(token: Token) -> bool:
    return token.relation in ("compound", "flat", "amod") or (token.relation == "nmod" and rel.preposition(token) == "of")
