"""Recipients and purposes, each from the predicate's own part of the sentence."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We share your photos with advertisers.", ["advertisers"], id="with"),
        pytest.param("We disclose your photos to our service providers.", ["service providers"], id="to"),
        pytest.param("We share your photos with our partners and affiliates.", ["partners", "affiliates"], id="a list"),
        pytest.param("We share your photos with Google and Facebook.", ["Google", "Facebook"], id="names"),
        pytest.param("We share your photos with the public.", ["public"], id="the public"),
        pytest.param("We share your photos with anyone.", ["anyone"], id="anyone"),
        pytest.param(
            "We share your photos with law enforcement, insurers and advertisers.",
            ["law enforcement", "insurers", "advertisers"],
            id="three",
        ),
        pytest.param("We may share your photos with your consent.", [], id="consent is nobody"),
        pytest.param("We share your photos.", [], id="none named"),
    ],
)
def test_recipients_are_those_who_get_the_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [term.text for term in found.recipients] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We use your photos for marketing.", ["marketing"], id="for"),
        pytest.param("We use your photos for marketing purposes.", ["marketing"], id="purposes are named before the noun"),
        pytest.param("We use your photos for the purpose of fraud prevention.", ["fraud prevention"], id="the purpose of"),
        pytest.param("We use your photos to train our models.", ["train our models"], id="to"),
        pytest.param("We use your photos for marketing and research.", ["marketing", "research"], id="two"),
        pytest.param("We keep your photos for 90 days.", [], id="a time is no purpose"),
        pytest.param("We intend to share your photos.", [], id="what we intend is no purpose"),
        pytest.param("We share your photos with advertisers.", [], id="none named"),
    ],
)
def test_purposes_are_what_it_is_for(commitments: Read, sentence: str, expected: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [term.text for term in found.purposes] == expected


def test_each_sentence_keeps_its_own_slots(commitments: Read) -> None:
    first, second = commitments("We share your photos with advertisers. We share your location with insurers.")
    assert [t.text for t in (*first.data, *first.recipients)] == ["photos", "advertisers"]
    assert [t.text for t in (*second.data, *second.recipients)] == ["location", "insurers"]


@pytest.mark.parametrize(
    ("sentence", "receivers"),
    [
        ("We may share your name with any of our affiliates.", ["affiliates"]),
        ("We share your name with some of our partners and clients.", ["partners", "clients"]),
        (
            "We share data between and among Fenn, and any of our parents, affiliates and other companies.",
            ["Fenn", "parents", "affiliates", "other companies"],
        ),
        ("We may share your name with the recipients described in section 4.", ["recipients"]),
        ("We share your name with any member of the club.", ["member of the club"]),
    ],
)
def test_a_part_of_a_row_of_parties_is_those_parties(commitments: Read, sentence: str, receivers: list[str]) -> None:
    assert [r.text for c in commitments(sentence) for r in c.recipients] == receivers
