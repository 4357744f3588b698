"""Things that are divided up, fetched or handled are no data; what is told is."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Your photos may be shared among the members of your club.": ["first_party share permit: photos; to members of your club"],
    "Meter readings may be collected from the grid.": ["first_party collect permit: Meter readings"],
    "Anything you post in the forum is visible to everyone.": ["first_party share permit: Anything you post in the forum; to everyone"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "Certain platters are shared between two guests.": [],
    "Boats are shared between three families.": [],
    "Family tickets may be shared among the members of one household.": [],
    "Parcels may be collected from the depot.": [],
    "Costume sketches may be collected by hand from the stage door on Saturdays.": [],
    "Anything you hang up in the foyer is visible to everyone in the queue.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
