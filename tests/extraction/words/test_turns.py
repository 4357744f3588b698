"""The patterns of sentences turned round, each both ways."""

import re

import pytest

from checker.extraction.words.turns import turn_words

WORDS = turn_words()
CASES = [
    (WORDS.aside, "We may, from time to time, share it.", "We may share it from time to time."),
    (WORDS.name_in_passing, "Acme (the “Company”) shares it.", "We share it (the “Usage Data”)."),
    (WORDS.only_then, "Only with your consent do we share it.", "Only to help you do we share it."),
    (WORDS.beyond_whom, "Beyond the lab, nobody sees it.", "Beyond the lab, partners see it."),
    (WORDS.fronted, "Shared with advertisers are your age and town.", "Paid to advertisers are your fees."),
    (WORDS.nobody_but, "Nobody but your doctor sees it.", "Nobody but your doctor cares."),
    (WORDS.what_is_needed, "We share what is strictly necessary.", "We share what is interesting."),
    (WORDS.you_alone, "Nobody but you can view it.", "Nobody but you can sell it."),
    (WORDS.seen_by_you, "It can be viewed by you alone.", "It can be sold by you alone."),
    (WORDS.made_up, "Data, comprising names, available to vendors, stay.", "Data, naming names, available to vendors, stay."),
    (WORDS.figure, "Within sixty (60) days.", "Within section (60) days."),
    (WORDS.inversion(("sell",)), "At no time do we sell it.", "At noon do we sell it."),
    (WORDS.inversion(("sell",)), "Never will we let them see it.", "Never will we cook it."),
]


@pytest.mark.parametrize(("pattern", "turned", "plain"), CASES, ids=[turned for _, turned, _ in CASES])
def test_a_turn_is_found_and_a_near_miss_is_not(pattern: re.Pattern[str], turned: str, plain: str) -> None:
    assert pattern.search(turned)
    assert not pattern.search(plain)


@pytest.mark.parametrize(
    ("sentence", "adds"),
    [
        ("What a vendor receives is limited to your name.", "only "),
        ("What we keep is your name.", ""),
        ("All we keep is your name.", "only "),
        ("Your name is all we keep.", "only "),
        ("What we do is set out below.", None),
        ("All data are safe.", None),
    ],
)
def test_a_cleft_says_whether_it_is_all(sentence: str, adds: str | None) -> None:
    assert next((adds for pattern, adds in WORDS.clefts if pattern.match(sentence)), None) == adds
