"""Lists of those who get data, each with what is told of them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share your badge with the caterer, who feeds you, the porter who opens doors, and the bank that pays your stipend.": [
        "first_party share permit: badge; to caterer, porter, bank"
    ],
    "We share your badge with companies that host our servers, insurers for your trips, and lawyers who advise us.": [
        "first_party share permit: badge; to companies that host our servers, insurers, lawyers"
    ],
}
NOT_READ = {
    "We share your badge with insurers who cover our members, guides and drivers.": ["first_party share permit: badge; to insurers"],
    "We share your badge with couriers who bring parcels, letters and cards, and we keep a copy.": [
        "first_party share permit: badge; to couriers"
    ],
}


@both_ways(READ, NOT_READ)
def test_whoever_has_an_explanation_of_their_own_goes_on_the_list(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
