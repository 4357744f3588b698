"""What the pipeline made of a text is taken over whole."""

from checker.extraction.parses.language import pipeline
from checker.extraction.parses.taking_over import taken_over


def test_heads_before_and_behind_a_token_and_the_numbers_of_the_pipeline_are_taken_over() -> None:
    parse = pipeline()("Our drivers, who never see your notes, get only a street and a number.")
    doc = taken_over(parse)
    assert [token.head.i for token in doc] == [token.head.i for token in parse]
    assert {token.head.i > token.i for token in doc} == {True, False}
    assert [(t.text, t.tag_, t.pos_, t.dep_, t.lemma_) for t in doc] == [(t.text, t.tag_, t.pos_, t.dep_, t.lemma_) for t in parse]
    assert (doc.tensor == parse.tensor).all()


def test_tags_that_are_given_later_stay_out_of_the_parse() -> None:
    parse = pipeline()("We keep your drum.")
    doc = taken_over(parse)
    doc[1].tag_, doc[3].head = "NN", doc[3]
    assert (parse[1].tag_, parse[3].head.i) != ("NN", 3)
