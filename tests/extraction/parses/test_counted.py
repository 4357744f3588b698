"""Periods behind what they are about."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We delete payment details 90 days after the event has ended.": ["first_party delete require: payment details; if time"],
    "We delete payment details ninety days after the event has ended.": ["first_party delete require: payment details; if time"],
    "We delete your data 60 days after you close your account.": ["first_party delete require: data; if time"],
    "We wipe lap times six months after the race.": ["first_party delete require: lap times; if time"],
    "We keep payment details 90 days.": ["first_party retain permit: payment details; if time"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We sell thirty day passes.": [],
    "The fair takes place two weeks after harvest.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_told_from_the_name_before_them(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_the_number_stands_in_the_condition(commitments: Read) -> None:
    (rule,) = commitments("We delete card numbers ninety days after the event has ended.")
    assert [(each.text, each.days) for each in rule.conditions] == [("ninety days after the event has ended", 90)]
