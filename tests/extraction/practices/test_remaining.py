"""Data that remain with some, in contrast to others."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "While we share totals with the council, individual answers stay private.": [
        "first_party share permit: totals; to council",
        "first_party share deny: individual answers",
    ],
    "Records of our Norwegian clients never travel beyond the EEA.": [
        "first_party share deny: Records of our Norwegian clients; if region"
    ],
    "Swiss account files remain in Switzerland.": ["first_party retain permit: Swiss account files; if region"],
    "Indoor readings stay between you and us.": ["first_party share deny: Indoor readings"],
    "Your photos stay on your phone.": ["first_party share deny: photos"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "Your messages remain private.": [],
    "The ferry never travels beyond the EEA.": [],
    "Our offices remain in Switzerland.": [],
    "The contract stays between you and the garage.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
