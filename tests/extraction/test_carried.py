"""What a main clause says is done by a clause under it."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "No fee is charged when we send your tax slip to your accountant.": ["first_party share permit: tax slip; to accountant"],
    "By collecting your location, we can show you maps.": ["first_party collect permit: location"],
    "We take steps to delete your photos.": ["first_party delete require: photos"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "A fee is charged if we send your tax slip to your accountant.": [],
    "We take steps to use your photos safely.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
