"""Data named amid those who get them, and beside the object of what is done."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share your data with some advertisers (including hashed emails, device identifiers, and inferences about your habits).": [
        "first_party share permit: data, hashed emails, device identifiers, inferences about your habits; to advertisers",
    ],
    "Some of what you post may be visible to everyone (such as your nickname, your avatar and your reviews).": [
        "first_party share permit: what you post, nickname, avatar, reviews; to everyone",
    ],
    "We use your photo together with your name to print a badge.": ["first_party use permit: photo, name; for print a badge"],
    "We keep your plate number along with your address.": ["first_party retain permit: plate number, address"],
}
NEAR = {
    "We share personal information with some partners (such as banks, couriers and insurers).": [
        "first_party share permit: personal information; to partners, banks, couriers, insurers",
    ],
    "We share personal information with social networks such as Meta and Snap.": [
        "first_party share permit: personal information; to social networks, Meta, Snap",
    ],
    "We use your photo together with our partners.": ["first_party use permit: photo"],
}


@both_ways(READ, NEAR)
def test_data_beside_others_are_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
