"""A sentence is cut as spaCy cuts it."""

import pytest

from checker.extraction.parses.tree import Token
from tests.extraction.parses.twins import twins


@pytest.mark.parametrize(("start", "end"), [(0, 4), (3, 3), (5, 2), (-2, 40), (40, 50), (6, 10), (-40, 1)])
def test_a_span_is_bounded_as_in_spacy(start: int, end: int) -> None:
    parse, doc = twins()
    theirs, ours = parse[start:end], doc[start:end]
    assert (ours.start, ours.end, ours.text, len(ours)) == (theirs.start, theirs.end, theirs.text, len(theirs))
    assert [t.i for t in ours] == [t.i for t in theirs]
    assert [t.i for t in reversed(ours)] == [t.i for t in reversed(list(theirs))]
    assert ours[1:].text == theirs[1:].text


@pytest.mark.parametrize(("start", "end"), [(3, 8), (3, 13), (4, 13), (9, 12), (0, 2), (26, 33), (200, 210), (8, 9)])
def test_characters_bound_tokens_as_in_spacy(start: int, end: int) -> None:
    parse, doc = twins()
    strict, wide = doc.char_span(start, end), doc.char_span(start, end, alignment_mode="expand")
    assert (strict.text if strict else None) == getattr(parse.char_span(start, end), "text", None)
    if start + 1 < end < len(doc.text):
        assert (wide.text if wide else None) == getattr(parse.char_span(start, end, alignment_mode="expand"), "text", None)


def test_text_is_what_was_parsed_and_a_token_is_itself_only() -> None:
    parse, doc = twins()
    assert doc.text == parse.text
    assert doc.lowered == parse.text.lower()
    assert doc[3] is doc[-9] is doc[2].children[2]
    assert doc[3] != doc[2]
    with pytest.raises(IndexError):
        doc[12]


def test_several_trees_are_several_sentences() -> None:
    _, doc = twins()
    doc[10].head, doc[4].head = doc[10], doc[10]
    starts = [token.sent_start for token in doc]
    assert starts == [0] * 4 + [4] * 8
    assert isinstance(doc[0], Token)


def test_children_follow_their_head_and_a_list_that_is_gone_through_stays() -> None:
    _, doc = twins()
    told = doc[2].children
    assert [c.i for c in told] == [0, 1, 3, 11]
    for child in told:
        child.head = doc[10]
    assert [c.i for c in told] == [0, 1, 3, 11]
    assert [c.i for c in doc[2].children] == []
    assert [c.i for c in doc[10].children] == [0, 1, 3, 4, 5, 11]
    doc[3].head = doc[3]
    assert [c.i for c in doc[10].children] == [0, 1, 4, 5, 11]


def test_a_sentence_knows_its_words_in_lower_case() -> None:
    _, doc = twins()
    assert doc.heard == {"we", "never", "sell", "photos", "that", "you", "(", "our", "members", ")", "took", "."}


def test_a_sentence_that_is_let_go_holds_nothing() -> None:
    _, doc = twins()
    token = doc[2]
    token.answers["asked"] = doc
    doc.let_go()
    assert (len(doc.tokens), token.children, token.head, token.answers) == (0, [], token, {})


def test_a_tree_that_crosses_itself_is_told_by_its_branches() -> None:
    _, doc = twins()
    assert [t.i for t in doc[3].subtree] == list(range(3, 11))
    doc[1].head = doc[10]  # "never" on "took", over "sell"
    assert next(t.i for t in doc[10].subtree) == 1
    assert [t.i for t in doc[3].subtree] == [3, 1, *range(4, 11)]
