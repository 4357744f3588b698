"""Training the span component: repeatable, and it learns which phrases fill which slot."""

import numpy as np

from checker.extraction.parses.language import parse
from checker.rulebook import rulebook
from checker.teaching.marks import labels, unmarked
from checker.teaching.spots import Marked, fitted, rows

THINGS, WHO = ("poem", "map", "letter", "diary", "sketch"), ("glazier", "cooper", "baker", "tanner")
SENTENCES = [f"Your D[{thing}] ends up with the R[{who}]." for thing in THINGS for who in WHO]


def told(sentences: list[str]) -> list[Marked]:
    pairs = [unmarked(sentence) for sentence in sentences]
    docs = parse(text for text, _ in pairs)
    return [(doc, labels(doc, marks), 1.0) for doc, (_, marks) in zip(docs, pairs, strict=True) if doc is not None]


def test_it_learns_the_slots_of_phrases_and_knows_them_by_their_place() -> None:
    ontology = rulebook().ontology
    spotter = fitted(list(rows(told(SENTENCES), ontology)))
    (doc,) = parse(["Your poster ends up with the miller."])
    assert doc is not None
    assert [(spot.slot, spot.phrase.text) for spot in spotter.spots(doc, ontology)] == [("data", "poster"), ("recipients", "miller")]


def test_every_candidate_is_a_row_with_its_slot() -> None:
    found = [slot for _, _, slot, _ in rows(told(SENTENCES[:1]), rulebook().ontology)]
    assert found == [1, 2]


def test_the_same_sentences_give_the_same_weights() -> None:
    taught = list(rows(told(SENTENCES[:6]), rulebook().ontology))
    one, other = fitted(taught), fitted(taught)
    assert np.array_equal(one.counted, other.counted)
    assert np.array_equal(one.vector, other.vector)
