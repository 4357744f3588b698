"""Where condition phrases start and end, and which of them are ways out."""

import pytest

from checker.extraction.practices.predicates import predicates
from checker.extraction.slots.spans import spans
from tests.extraction.conftest import Parse, Read, briefs


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


@pytest.mark.parametrize(
    ("sentence", "exception"),
    [
        ("Without your consent we never share your email.", "Without your consent"),
        ("Without a parent's permission we don't send anything to anybody.", "Without a parent's permission"),
        ("Except for our hosts we give your name to nobody.", "Except for our hosts"),
        ("Unless you agree we do not sell your data.", "Unless you agree"),
    ],
)
def test_a_way_out_in_front_needs_no_comma(commitments: Read, sentence: str, exception: str) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.exceptions] == [exception]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "While we share totals with the council, individual answers are sent to the ministry.",
            ["first_party share permit: totals; to council", "first_party share permit: individual answers; to ministry"],
        ),
        (
            "We may disclose your file to the police without notice to you in order to obey the law or to protect guests.",
            ["first_party share permit: file; to police; for obey the law, protect guests"],
        ),
        (
            "We never disclose your file without your consent in order to please a sponsor.",
            ["first_party share limit: file; for please a sponsor; unless consent"],
        ),
        (
            "We never disclose your file except in order to obey the law.",
            ["first_party share limit: file; unless legal"],
        ),
        ("While you use the app, we share your location with the council.", ["first_party share permit: location; to council; if time"]),
    ],
)
def test_a_contrast_is_no_condition(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert sorted(briefs(commitments(sentence))) == sorted(expected)
