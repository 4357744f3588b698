"""One clause to its commitments: kind, coordination, contrast, confidence."""

import pytest

from checker.model import Kind
from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We share your photos with advertisers.", Kind.PERMIT, id="does"),
        pytest.param("We may share your photos with advertisers.", Kind.PERMIT, id="may"),
        pytest.param("We do not share your photos with advertisers.", Kind.DENY, id="does not"),
        pytest.param("We never share your photos with advertisers.", Kind.DENY, id="never"),
        pytest.param("We share your photos only with advertisers.", Kind.LIMIT, id="only"),
        pytest.param("We do not share your photos without your consent.", Kind.LIMIT, id="denied with a way out"),
        pytest.param("We require our vendors to delete your photos.", Kind.REQUIRE, id="a duty of others"),
        pytest.param("We must delete your photos.", Kind.REQUIRE, id="a duty to delete"),
        pytest.param("If you consent, we share your photos.", Kind.PERMIT, id="a permission with a condition"),
    ],
)
def test_the_kind_of_a_commitment(commitments: Read, sentence: str, expected: Kind) -> None:
    assert [c.kind for c in commitments(sentence)] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We do not share or disclose your photos.", ["first_party share deny: photos"], id="synonyms of one action are one"),
        pytest.param("We do not sell or rent your photos.", ["first_party sell deny: photos"], id="sell or rent is one"),
        pytest.param(
            "We do not sell or share your photos.", ["first_party sell deny: photos", "first_party share deny: photos"], id="two actions"
        ),
        pytest.param(
            "We collect, use and share your photos.",
            ["first_party collect permit: photos", "first_party use permit: photos", "first_party share permit: photos"],
            id="three actions on one object",
        ),
        pytest.param(
            "We share your photos with advertisers, but we do not sell your location.",
            ["first_party share permit: photos; to advertisers", "first_party sell deny: location"],
            id="a permission and a denial",
        ),
        pytest.param(
            "We share your email address with our service providers but not with advertisers.",
            ["first_party share permit: email address; to service providers", "first_party share deny: email address; to advertisers"],
            id="with some but not with others",
        ),
        pytest.param("Do we sell your data?", [], id="a question"),
        pytest.param("This policy explains how we share your photos.", [], id="what a text explains"),
        pytest.param("You have the right to ask that we delete your photos.", [], id="a right"),
        pytest.param("We share your concern about privacy.", [], id="no data"),
    ],
)
def test_a_clause_gives_one_commitment_an_action_and_kind(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_confidence_falls_with_each_guess(commitments: Read) -> None:
    sure, noun, reference, moved = (
        commitments(sentence)[0]
        for sentence in (
            "We share your photos with advertisers.",
            "There is no sale of photos.",
            "We share it with advertisers.",
            "Your photos go to advertisers.",
        )
    )
    assert [each.trace and each.trace.score for each in (sure, noun, reference, moved)] == [0.97, 0.87, 0.55, 0.72]
    assert sure.confidence > noun.confidence > moved.confidence > reference.confidence


def test_the_rule_names_frame_and_verb(commitments: Read) -> None:
    assert [c.rule for c in commitments("We do not rent your photos.")] == ["sell:rent"]


def test_recipients_that_the_text_describes_elsewhere_are_no_wider_than_described(commitments: Read) -> None:
    (found,) = commitments(
        "You understand that your photos may be transferred to those with whom we share them as described in this policy."
    )
    assert [c.kind.value for c in found.conditions] == ["as_described"]


def test_what_binds_a_recipient_is_no_condition_of_sharing(commitments: Read) -> None:
    (found,) = commitments("We disclose your income to agencies that may be subject to other laws.")
    assert (found.kind.value, found.conditions) == ("permit", ())
