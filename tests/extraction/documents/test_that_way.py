"""Denials that point to how something was just passed on."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We rent our list of names to garden shops. Phone numbers are not passed on in this way.": [
        "first_party sell permit: list of names; to garden shops",
        "first_party share deny: Phone numbers; to garden shops",
    ],
    "We send your name to sponsors. Phone numbers are never shared like this.": [
        "first_party share permit: name; to sponsors",
        "first_party share deny: Phone numbers; to sponsors",
    ],
}
NOT_READ = {
    "We send your name to sponsors. Phone numbers are never shared.": [
        "first_party share permit: name; to sponsors",
        "first_party share deny: Phone numbers",
    ],
    "We send your name to sponsors. Phone numbers are not shared with banks in this way.": [
        "first_party share permit: name; to sponsors",
        "first_party share deny: Phone numbers; to banks",
    ],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [line.rstrip("; ") for line in briefs(commitments(sentence))] == expected


@pytest.mark.parametrize("before", ["We collect your name.", "The weather is fine."])
def test_a_way_that_was_not_understood_leaves_the_denial_in_doubt(commitments: Read, before: str) -> None:
    denial = commitments(f"{before} Phone numbers are not shared in this way.")[-1]
    assert denial.kind == "deny"
    assert denial.confidence < 0.6
