"""Tokens have the names and the meaning of spaCy's own attributes, before a mend and after."""

import pytest

from tests.extraction.parses.twins import twins


@pytest.mark.parametrize("moved", [None, (8, 10), (3, 10), (10, 2)], ids=["as parsed", "within", "into a ring", "up"])
def test_every_token_stands_as_in_spacy(moved: tuple[int, int] | None) -> None:
    parse, doc = twins()
    if moved == (3, 10):
        parse[10].head, doc[10].head = parse[2], doc[2]
    if moved:
        parse[moved[0]].head, doc[moved[0]].head = parse[moved[1]], doc[moved[1]]
    for theirs, ours in zip(parse, doc, strict=True):
        for name in ("i", "idx", "text", "text_with_ws", "lower_", "lemma_", "tag_", "pos_", "dep_", "is_punct"):
            assert getattr(ours, name) == getattr(theirs, name), name
        for name in ("children", "lefts", "subtree", "ancestors"):
            assert [t.i for t in getattr(ours, name)] == [t.i for t in getattr(theirs, name)], name
        for name in ("head", "left_edge", "right_edge"):
            assert getattr(ours, name).i == getattr(theirs, name).i, name
        assert (len(ours), ours.relation) == (len(theirs), theirs.dep_.partition(":")[0])
