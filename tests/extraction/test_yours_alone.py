"""Data that nobody but the person gets to see."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "Your messages are visible to you alone.": ["first_party share deny: messages"],
    "Only you can see your messages.": ["first_party share deny: messages"],
    "Unless you publish them, your photos can be seen only by you.": ["first_party share limit: photos; unless user_direction"],
    "Nobody but you can read your messages.": ["first_party share deny: messages"],
}
NOT_READ: dict[str, list[str]] = {
    "Only you and your friends can see your messages.": [
        "first_party share limit: messages; to friends; only recipient",
        "user share limit: messages; to friends; only recipient",
    ],
    "You can see your messages.": [],
    "Only you can cancel your order.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
