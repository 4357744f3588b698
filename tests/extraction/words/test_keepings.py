"""Ways of saying that something is kept from others, each both ways."""

import re

import pytest

from checker.extraction.words.keepings import keepings

WORDS = keepings()
CASES = [
    (WORDS.told_by_records, "Where the log shows that she has left, we stop.", "Where the sea shows that it is deep, we stop."),
    (WORDS.kept_from_others, "Your name is left out of the lists we sell to shops.", "Your name is left out of the lists we print."),
    (WORDS.kept_from_others, "Your age is withheld from what Acme licenses to clients.", "Your age is withheld from your profile."),
    (WORDS.nothing, "We share nothing with shops.", "We share nothing but your age with shops."),
    (WORDS.nothing, "They get nothing about you.", "They get nothing done."),
    (WORDS.nothing, "Nothing is passed to shops.", "Nothing in this text limits it."),
    (WORDS.nothing, "Nothing that you write is passed to shops.", "Nothing that you write is long."),
    (WORDS.nothing, "Nothing we hear in the ward is ever used for adverts.", "Nothing we must do is kept for later."),
    (WORDS.nothing, "The scanner sends Renwick nothing about your scans.", "The scanner costs Renwick nothing."),
    (WORDS.nothing, "Sponsors are given nothing which comes from the wards.", "Sponsors are given nothing to do."),
    (WORDS.nothing, "The box transmits nothing concerning other rooms.", "The box weighs nothing."),
    (WORDS.nothing, "We sell nothing to third parties.", "We sell nothing to children."),
    (WORDS.examples_apart, "We share data with shops, such as your name.", "We share data with shops, such as bakers."),
    (WORDS.examples_apart, "We pass account details to them, including what you bought.", "We pass it to them, including for ads."),
    (WORDS.nothing_includes, "Nothing we pass to shops, in any form, will include your age.", "Nothing we do includes your age."),
    (WORDS.nothing_includes, "No file that we give to shops names you.", "No file that we keep names you."),
    (WORDS.begun, "From then on ads are picked.", "From now on ads are picked."),
]


@pytest.mark.parametrize(("pattern", "said", "plain"), CASES, ids=[said for _, said, _ in CASES])
def test_a_way_of_saying_is_found_and_a_near_miss_is_not(pattern: re.Pattern[str], said: str, plain: str) -> None:
    assert pattern.search(said)
    assert not pattern.search(plain)
