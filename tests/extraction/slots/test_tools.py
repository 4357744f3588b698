"""What somebody's tools gather."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "The list of apps on your phone is read by the SDK of an analytics company.": [
        "third_party collect permit: list of apps on your phone; to analytics company"
    ],
    "Sponsors may place beacons in the lobby that pick up the MAC address of your phone.": [
        "third_party collect permit: MAC address of your phone; to Sponsors"
    ],
    "The embedded map lets its provider obtain your position.": ["third_party collect permit: position; to provider"],
    "We install pixels that record which pages you open.": ["first_party collect permit: pages"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "Sponsors place plants in the lobby that pick up the light.": [],
    "Our map lets you obtain a ticket.": [],
    "The map is read by the guide of a tour company.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
