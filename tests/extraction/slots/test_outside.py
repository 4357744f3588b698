"""A party named for what lies beyond it gets nothing by being named."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We do not share your data with companies outside Fernleaf.", ["first_party share deny: data; to companies; if other"]),
        ("We never pass your details to persons outside our firm.", ["first_party share deny: details; to persons"]),
        ("We share your records with nobody outside the clinic.", ["first_party share deny: records"]),
        ("We may share data with bodies outside our group.", ["first_party share permit: data; to bodies outside our group"]),
    ],
)
def test_outside_says_which_receivers_are_meant(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We do not share your records outside the practice.", ["first_party share limit: records; unless recipient"]),
        ("Your samples are never passed to outside laboratories.", ["first_party share deny: samples; to laboratories"]),
        ("We do not show your file to outside agents.", ["first_party share deny: file; to agents"]),
        ("We do not transfer your file outside the EEA.", ["first_party share deny: file; if region"]),
        ("We do not disclose your file outside our company.", ["first_party share deny: file"]),
    ],
)
def test_a_body_that_data_do_not_leave_is_spared_but_a_place_is_none(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Nothing about your rent account goes to anyone outside this office.",
            ["first_party share deny: Nothing about your rent account; to anyone outside this office"],
        ),
        ("Your rent account goes to nobody outside this office.", ["first_party share deny: rent account"]),
        ("We never use your data outside of this policy.", ["first_party use limit: data; unless as_described"]),
        ("We do not share your data outside these purposes.", ["first_party share limit: data; unless as_described"]),
    ],
)
def test_nobody_outside_means_everybody_else(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
