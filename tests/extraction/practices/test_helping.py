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


VITAL: dict[str, list[str]] = {
    "These cookies are essential to provide you with maps.": ["first_party use permit: cookies; for provide you with maps"],
    "Your location is necessary for routing.": ["first_party use permit: location; for routing"],
}
NOT_VITAL: dict[str, list[str]] = {
    "Your consent is necessary for billing.": [],
    "These cookies are not necessary for billing.": [],
    "Data that are necessary for billing.": [],
    "A bicycle is necessary for the ride.": [],
}


@both_ways(VITAL, NOT_VITAL)
def test_what_data_are_vital_for_is_what_they_are_used_for(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
