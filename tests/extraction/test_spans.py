"""Where condition phrases start and end, and which of them are ways out."""

import pytest

from checker.extraction.predicates import predicates
from checker.extraction.spans import spans
from tests.extraction.conftest import Parse


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We share your photos with your consent.", [("with your consent", False)], id="with consent"),
        pytest.param("We do not share your photos without your consent.", [("without your consent", True)], id="without consent"),
        pytest.param(
            "We do not share your photos except as described in this policy.", [("except as described in this policy", True)], id="except"
        ),
        pytest.param("We do not share your photos.", [], id="none"),
    ],
)
def test_condition_phrases_are_found_with_their_ends(parsed: Parse, sentence: str, expected: list[tuple[str, bool]]) -> None:
    doc = parsed(sentence)
    found = next(p for p in predicates(doc) if p.frame.id == "share")
    area = {token.i for token in found.head.subtree}
    assert [(doc[s.start : s.end].text, s.way_out) for s in spans(found, doc, area, set(), set())] == expected
