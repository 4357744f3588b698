"""What a tool is used for, and access that somebody is given."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We may use automated means to collect your address.", ["first_party collect permit: address"]),
        (
            "Providers of plug-ins on our site may use automated means to collect data about your clicks.",
            ["third_party collect permit: data about your clicks; to Providers of plug-ins on our site"],
        ),
        ("We use automated means to sort parcels.", []),
        ("We use a list to collect from the poor.", []),
    ],
)
def test_what_a_tool_is_used_for_is_done(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We give auditors limited access to your file.", ["first_party share permit: file; to auditors"]),
        (
            "We give consultants working with us temporary access to information about our donors.",
            ["first_party share permit: information about our donors; to consultants"],
        ),
        ("We do not give auditors any access to your file.", ["first_party share deny: file; to auditors"]),
        ("Auditors ask us for swift access to your file.", []),
    ],
)
def test_access_belongs_to_what_gives_it(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We do not disclose to any business, individual, or other outside entity information about your visits.",
            ["first_party share deny: information about your visits; to business, individual, other outside entity"],
        ),
        (
            "We do not disclose to any outside company information about your visits.",
            ["first_party share deny: information about your visits; to company"],
        ),
        ("We do not refer to any company information.", []),
    ],
)
def test_data_stand_apart_from_whoever_gets_them(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Your file may be shared with, and seen by, our partners.", "first_party share permit: file; to partners"),
        ("Your photos may be sent to, and stored and kept in, the United States.", "first_party retain permit: photos; if region"),
    ],
)
def test_prepositions_before_a_comma_share_the_noun_behind_it(commitments: Read, sentence: str, expected: str) -> None:
    assert expected in briefs(commitments(sentence))
