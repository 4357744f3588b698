"""Two verbs joined by "and": what is said of the one is not said of the other."""

import pytest

from checker.model import Doubt
from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We do not sell your data and only use it for billing.": [
        "first_party sell deny: data",
        "first_party use limit: it; for billing; only purpose",
    ],
    "We never lend your photos and show them only to your friends.": [
        "first_party sell deny: photos",
        "first_party share limit: them; to friends; only recipient",
    ],
    "Your address is not sold and is only used for delivery.": [
        "first_party sell deny: address",
        "first_party use limit: address; for delivery; only purpose",
    ],
    "We do not share your name and will only disclose it if the law requires it.": [
        "first_party share deny: name",
        "first_party share limit: it; if legal; only condition",
    ],
    "We share your photos with clubs and share your name with banks for lending.": [
        "first_party share permit: photos; to clubs",
        "first_party share permit: name; to banks; for lending",
    ],
    "We share your name with couriers and use your photos for advertising.": [
        "first_party share permit: name; to couriers",
        "first_party use permit: photos; for advertising",
    ],
    "We may share your name and only share it to greet you.": [
        "first_party share limit: name; for greet you; only purpose",
        "first_party share limit: it; for greet you; only purpose",
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We do not sell or share your data.": ["first_party sell deny: data", "first_party share deny: data"],
    "We collect and use your name for advertising.": [
        "first_party collect permit: name; for advertising",
        "first_party use permit: name; for advertising",
    ],
    "We do not sell your photos or use them for advertising.": [
        "first_party sell deny: photos; for advertising",
        "first_party use deny: them; for advertising",
    ],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


DOUBTED = (
    "We do not store your voice and delete it at once.",
    "We do not keep your card number and pass it straight to our bank.",
)


@pytest.mark.parametrize("sentence", DOUBTED)
def test_a_not_that_may_not_reach_the_second_verb_accuses_nobody(commitments: Read, sentence: str) -> None:
    first, second = commitments(sentence)
    assert first.confidence >= 0.6
    assert second.confidence < 0.6
    assert second.trace is not None
    assert Doubt.NEGATION_SHARED in second.trace.doubts


def test_or_carries_the_not_on(commitments: Read) -> None:
    assert all(c.confidence >= 0.6 for c in commitments("We do not store your voice or pass it to our bank."))
