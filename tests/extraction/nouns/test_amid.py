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
    "In addition to your name, we collect your licence number.": ["first_party collect permit: name, licence number"],
    "Besides your name and address, we collect your licence number.": ["first_party collect permit: name, address, licence number"],
    "The insurer is sent your licence number in addition to your name.": ["first_party share permit: licence number, name; to insurer"],
}
NEAR = {
    "We share personal information with some partners (such as banks, couriers and insurers).": [
        "first_party share permit: personal information; to partners, banks, couriers, insurers",
    ],
    "We share personal information with social networks such as Meta and Snap.": [
        "first_party share permit: personal information; to social networks, Meta, Snap",
    ],
    "We use your photo together with our partners.": ["first_party use permit: photo"],
    "In addition to the above, we collect your licence number.": ["first_party collect permit: licence number"],
    "In addition to our partners, the insurer sees your licence number.": ["first_party share permit: licence number; to insurer"],
    "We do not collect your licence number in addition to your name.": ["first_party collect deny: licence number"],
    "We collect nothing besides your name.": ["first_party collect limit: name; only data"],
}


@both_ways(READ, NEAR)
def test_data_beside_others_are_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
