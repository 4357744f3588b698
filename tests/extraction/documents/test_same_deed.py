"""The deed of the sentence before, told again for less."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ: Table = {
    "We show your name and your photo on our site. However, for members under 18 we show only the first name.": [
        "first_party share permit: name, photo",
        "first_party share limit: first name; if age; only data",
    ],
    "We pass your address to couriers. If you live in Spain, we do not pass your phone number.": [
        "first_party share permit: address; to couriers",
        "first_party share deny: phone number; to couriers; if region",
    ],
}
NOT_READ: Table = {
    "We show your photo to visitors. We show films in the hall.": ["first_party share permit: photo; to visitors"],
    "We pass your address to couriers. They pass your phone number to nobody.": [
        "first_party share permit: address; to couriers",
        "third_party share deny: phone number",
    ],
}


@both_ways(READ, NOT_READ)
def test_the_deed_is_the_same(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [text.replace(" on our site", "") for text in briefs(commitments(sentence))] == expected
