"""Second halves that only say who or what is otherwise."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "The hotel sees your name; the airline does not.": [
        "first_party share permit: name; to hotel",
        "first_party share deny: name; to airline",
    ],
    "Your age is shown to other players, but your address is not.": [
        "first_party share permit: age; to other players",
        "first_party share deny: address; to other players",
    ],
    "Drivers get your first name, the restaurant does not.": [
        "first_party share permit: first name; to Drivers",
        "first_party share deny: first name; to restaurant",
    ],
    "We do not see your card number; the bank does.": [
        "first_party collect deny: card number",
        "third_party collect permit: card number; to bank",
    ],
    "We do not collect your location, but some shops do.": [
        "first_party collect deny: location",
        "third_party collect permit: location; to shops",
    ],
    "Totals go to the sponsor; the names do not.": [
        "first_party share permit: Totals; to sponsor",
        "first_party share deny: names; to sponsor",
    ],
    "The clinic reads your answers, but we do not.": ["first_party share permit: answers; to clinic", "first_party collect deny: answers"],
}
NOT_READ = {
    "We share your name with shops. Advertisers do not.": ["first_party share permit: name; to shops"],
    "Members like it; some do not.": [],
    "The coach receives your times if you agree; the club does not.": [],
    "We share your name with shops; you do not.": ["first_party share permit: name; to shops"],
    "The gym sees your name, but it does not open on Sundays.": ["first_party share permit: name; to gym"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected
