"""Deeds that are told as what data are used for."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We do not use your number for calling about donations or passing it to sponsors.": [
        "first_party use deny: number; for calling about donations or passing it to sponsors",
        "first_party share deny: it; to sponsors",
    ],
    "We do not use your name for mailing or publishing it.": [
        "first_party use deny: name; for mailing, publishing it",
        "first_party share deny: it; for mailing, publishing it",
    ],
    "Your voice is not used for training or selling it to laboratories.": [
        "first_party use deny: voice; for training, selling it to laboratories",
        "first_party sell deny: it; for training, selling it to laboratories",
    ],
}
NEAR_MISSES = {
    "We do not use cookies for counting visits but we share totals with sponsors.": [
        "first_party use deny: cookies; for counting visits",
        "first_party share permit: totals; to sponsors",
    ],
    "We do not use your address for billing, but share it with the courier.": [
        "first_party use deny: address; for billing",
        "first_party share permit: it; to courier",
    ],
    "We use your name for printing the badge and giving it to the porter.": [
        "first_party use permit: name; for printing the badge, giving it to the porter",
    ],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_denied_with_the_use_and_only_with_it(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
