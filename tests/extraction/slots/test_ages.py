"""Ages of those whose data a practice is about."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Profiles of players younger than 16 are never shown to advertisers, and their chat is not recorded.": [
        "first_party share deny: Profiles of players; to advertisers; if age",
        "first_party collect deny: chat; if age",
    ],
    "We collect voice data from children aged five and over.": [
        "first_party collect permit: voice data from children aged; if age",
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We share photos over 18 pixels wide with the printer.": ["first_party share permit: photos; to printer"],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
