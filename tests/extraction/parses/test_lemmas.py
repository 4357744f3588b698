"""Lemmas are those that the pipeline's own lemmatizer gives."""

import pytest

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
