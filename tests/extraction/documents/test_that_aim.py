"""Aims that point back to the one just told."""

from tests.extraction.conftest import Read, both_ways

READ = {
    "We ask for your birthday to check your age, and we use your birthday for that purpose alone.": ["check your age"],
    "We collect your phone number to send you codes. It is used for that purpose only.": ["send you codes"],
    "We need your plate number for parking. It goes to the car park operator for that one purpose.": ["parking"],
}
NEAR_MISSES = {
    "We ask for your birthday to check your age and to send you a card. We use it for that purpose alone.": ["purpose"],
    "We give your name to schools for this purpose alone.": ["purpose"],
    "We collect your phone number to send you codes. We use it for billing only.": ["billing"],
}


@both_ways(READ, NEAR_MISSES)
def test_it_is_the_one_aim_that_was_told(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [term.text for term in commitments(sentence)[-1].purposes] == expected


def test_a_limit_to_an_aim_of_the_sentence_before_accuses_nobody(commitments: Read) -> None:
    before = commitments("We collect your phone number to send you codes. It is used for that purpose only.")[-1]
    within = commitments("We ask for your birthday to check your age, and we use your birthday for that purpose alone.")[-1]
    assert before.confidence < 0.6 < within.confidence
