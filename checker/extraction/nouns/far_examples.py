"""Examples that stand behind somebody: "certain personal information with us (such as your name)".

They are of the data, since a name is no example of those who get it; what a text puts so under a general term is known wherever it
uses that term.
"""

from itertools import pairwise

from checker.extraction.nouns.exemplified import ANYTHING
from checker.extraction.nouns.phrases import TELLING_OF_EXAMPLES, items
from checker.extraction.nouns.runs import examples_anywhere
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.ontology import Ontology

_WITHIN = 10  # tokens between a general term and its examples
_LINKS = frozenset({"to", "with", "from"})


def far_examples(doc: Doc, ontology: Ontology) -> list[tuple[str, tuple[str, ...]]]:
    """Return general terms of a sentence, each with the ids of the examples that stand behind a receiver of theirs; open."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for noun, behind in () if doc.heard.isdisjoint(TELLING_OF_EXAMPLES) else pairwise(doc.tokens):
        if noun.pos_ not in ("NOUN", "PROPN") or behind.lower_ not in _LINKS or noun.relation in ("compound", "flat"):
            continue
        named = next(iter(items([noun])), None)
        if named is None or ontology.data.match(named.text) != ANYTHING:
            continue
        listed = examples_anywhere(doc, noun.i + 1, ontology)
        between = doc[noun.i + 1 : listed[0].start] if listed else doc[:0]
        plain = 0 < len(between) <= _WITHIN and not any(t.pos_ in ("VERB", "AUX") or rel.lemma(t) == "by" for t in between)
        ids = tuple(dict.fromkeys(i for p in listed if (i := ontology.data.match(p.text)) is not None and i != ANYTHING))
        found += [(named.text, ids)] if plain and ids else []
    return found
