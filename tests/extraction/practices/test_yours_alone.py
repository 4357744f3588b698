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


GIVEN_ONLY: dict[str, list[str]] = {
    "We only share your data with advertisers.": ["first_party share limit: data; to advertisers; only recipient"],
    "We exclusively pass your address to our couriers.": ["first_party share limit: address; to couriers; only recipient"],
    "Our staff only disclose your file where a court orders it.": ["first_party share limit: file; if legal; only condition"],
    "We only hand out your number if you agree.": ["first_party share limit: number; if consent; only condition"],
}
OURS_ONLY: dict[str, list[str]] = {
    "Your data are seen by us only.": ["first_party share limit: data; to us; only recipient"],
    "We alone have access to your card number.": ["first_party share limit: card number; to We; only recipient"],
    "Our billing team only has access to your card number.": ["first_party share limit: card number; to billing team; only recipient"],
    "Only we see your data.": ["first_party share limit: data; to we; only recipient"],
    "Your data are shown to us only, and to nobody else.": ["first_party share limit: data; to us; only recipient"],
    "Your location is sent to us only while the app is open.": ["first_party collect limit: location; if other; only condition"],
    "Photos are passed to us only if you tick the box.": ["first_party collect limit: Photos; if consent; only condition"],
}


@both_ways(GIVEN_ONLY, OURS_ONLY)
def test_only_behind_who_gives_speaks_of_whom_or_when(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
