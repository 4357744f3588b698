"""Second halves without a verb, which is put in again, and sentences that lack none."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We send your address to the courier, your name to the insurer.": [
        "first_party share permit: address; to courier",
        "first_party share permit: name; to insurer",
    ],
    "We share your name with couriers and your photos with insurers.": [
        "first_party share permit: name; to couriers",
        "first_party share permit: photos; to insurers",
    ],
    "We use your photos for research and your location for advertising.": [
        "first_party use permit: photos; for research",
        "first_party use permit: location; for advertising",
    ],
    "We do not share your photos with insurers or your location with banks.": [
        "first_party share deny: photos; to insurers",
        "first_party share deny: location; to banks",
    ],
    "Your name is shared with couriers and your photos with insurers.": [
        "first_party share permit: name; to couriers",
        "first_party share permit: photos; to insurers",
    ],
    "We provide your order to the kitchen and your address to the rider.": [
        "first_party share permit: order; to kitchen",
        "first_party share permit: address; to rider",
    ],
    "We share names with couriers and photos with insurers.": [
        "first_party share permit: names; to couriers",
        "first_party share permit: photos; to insurers",
    ],
    "We share your photos with insurers for research and with banks for marketing.": [
        "first_party share permit: photos; to insurers; for research",
        "first_party share permit: photos; to banks; for marketing",
    ],
    "We share your name only with couriers and your photos only with insurers.": [
        "first_party share limit: name; to couriers; only recipient",
        "first_party share limit: photos; to insurers; only recipient",
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We share your name, your address with the courier.": ["first_party share permit: name, address; to courier"],
    "We pass your photos to the lab, a firm in the city.": ["first_party share permit: photos; to lab"],
    "We share your name with couriers and partners with whom we work.": ["first_party share permit: name; to couriers, partners"],
    "We share your name with our couriers and the partners of our shop to deliver your order.": [
        "first_party share permit: name; to couriers, partners of our shop; for deliver your order"
    ],
    "We use your data for research and development for our partners.": [
        "first_party use permit: data; for research, development, partners"
    ],
    "We share your name and your address with couriers.": ["first_party share permit: name, address; to couriers"],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
