"""Occasions of law told by "where" behind somebody who gets data."""

from tests.extraction.conftest import Read, both_ways

READ = {
    "We share records with auditors where the law demands it.": ["legal: where the law demands it"],
    "We may disclose your name to a regulator where there is a legal duty.": ["legal: where there is a legal duty"],
    "Your file goes to the ombudsman where the court so orders.": ["legal: where the court so orders"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We give your address to the council where you live.": [],
    "We share records with auditors who know the law.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_it_is_a_condition_and_no_place(commitments: Read, sentence: str, expected: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [f"{each.kind}: {each.text}" for each in found.conditions] == expected
