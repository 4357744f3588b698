"""Lists of data read whole: gaps between what was found, and what goes on behind it."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We store your handle, display picture, tutor code, and town.": [
        "first_party retain permit: handle, display picture, tutor code, town"
    ],
    "We store your email, the numbers at which you can be reached, photos, and voice notes.": [
        "first_party retain permit: email, numbers, photos, voice notes"
    ],
    "We record details such as your device type, internet service provider, and IP address.": [
        "first_party collect permit: details, device type, internet service provider, IP address"
    ],
}
NOT_READ = {
    "We store your email when you visit our pools, saunas and cafes.": ["first_party retain permit: email; if other"],
    "We store your name, your age, and our partners count visits.": ["first_party retain permit: name, age"],
    "We store your name and age for billing, marketing and research.": [
        "first_party retain permit: name, age; for billing, marketing, research"
    ],
    "We share your name and town with clubs, printers, and bakers.": ["first_party share permit: name, town; to clubs, printers, bakers"],
}


@both_ways(READ, NOT_READ)
def test_lists_are_read_to_their_end_and_no_further(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
