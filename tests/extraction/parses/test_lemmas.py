"""Lemmas are those that the pipeline's own lemmatizer gives."""

from typing import Any

import pytest

from checker.extraction.parses import lemmas
from checker.extraction.parses.language import pipeline
from checker.extraction.parses.lemmas import lemmatize
from checker.extraction.parses.taking_over import taken_over

_SENTENCES = (
    "Our partners were given the addresses of families who had left, and kept them.",
    "Cookies identify devices, wolves leave traces and geese were counted.",
    "The busiest hospitals analysed our analyses; data shared with them is wiped.",
)


@pytest.mark.parametrize("text", _SENTENCES)
def test_an_inflected_word_has_the_lemma_that_the_pipeline_gives_it(text: str) -> None:
    nlp = pipeline()
    parsed, whole = nlp(text, disable=["lemmatizer"]), nlp(text)
    doc = taken_over(parsed)
    lemmatize(nlp, parsed, doc)
    told = {token.i: token.lemma_.lower() for token in doc.tokens if token.lemma_}
    assert len(told) > 3
    assert told == {i: whole[i].lemma_.lower() for i in told}


def test_a_word_in_its_plain_form_gets_none() -> None:
    nlp = pipeline()
    parsed = nlp("We may share the photo.", disable=["lemmatizer"])
    doc = taken_over(parsed)
    lemmatize(nlp, parsed, doc)
    assert {token.lemma_ for token in doc.tokens} == {""}


def test_a_lemma_does_not_hang_on_the_place_where_a_word_was_read_first() -> None:
    nlp = pipeline()
    parsed: Any = nlp("We keep the records.")
    doc = taken_over(parsed)
    at = next(t.i for t in doc.tokens if t.lower_ == "records")
    doc.tokens[at].tag_, doc.tokens[at].pos_ = "NNS", "NOUN"
    parsed[at].set_morph("Number=Sing")
    lemmas._SEEN.clear()
    lemmatize(nlp, parsed, doc)
    assert doc.tokens[at].lemma_ == "record"
