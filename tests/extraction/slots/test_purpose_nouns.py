"""What "purposes" are."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We use your name for sales, marketing and research purposes.": ["first_party use permit: name; for sales, marketing, research"],
    "We use your name for the purpose of billing you.": ["first_party use permit: name; for billing"],
    "We use your name for business purposes, including cloud services and audits.": [
        "first_party use permit: name; for business, cloud services, audits"
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We use your name for the following purposes.": ["first_party use permit: name; if as_described"],
    "We use your name for illegal purposes.": ["first_party use permit: name"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
