"""What data are said to make possible."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Your postcode helps us find a dentist near you.": ["first_party use permit: postcode; for find a dentist near you"],
    "Cookies allow us to remember your basket.": ["first_party use permit: Cookies; for remember your basket"],
    "This information enables us to detect fraud.": ["first_party use permit: information; for detect fraud"],
    "With your location we show you nearby offers.": ["first_party use permit: location; for show you nearby offers"],
    "Your number serves only to confirm your booking.": ["first_party use limit: number; for confirm your booking; only purpose"],
}
NOT_READ = {
    "Your help lets us repair the roof.": [],
    "This page helps you find a dentist.": [],
    "Your consent allows us to share your photos with the club.": ["first_party share permit: photos; to club"],
    "With your help we find homes for cats.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
