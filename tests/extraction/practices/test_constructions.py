"""Who gets data, whatever the verb."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Your name goes to our partners.", "first_party share permit: name; to partners", id="data go"),
        pytest.param("Your card details go to Stripe.", "first_party share permit: card details; to Stripe", id="to a name"),
        pytest.param("Your photos go straight to Kodak.", "first_party share permit: photos; to Kodak", id="straight to a name"),
        pytest.param("Your photos may reach our partners.", "first_party share permit: photos; to partners", id="data reach"),
        pytest.param("Your photos never leave our servers.", "first_party share deny: photos", id="data never leave"),
        pytest.param("Your messages remain on our servers.", "first_party retain permit: messages", id="data stay"),
        pytest.param("Advertisers are not given your email address.", "first_party share deny: email address; to Advertisers", id="given"),
        pytest.param(
            "Insurers are furnished with your health records.", "first_party share permit: health records; to Insurers", id="with"
        ),
        pytest.param("Advertisers do not get your photos.", "first_party share deny: photos; to Advertisers", id="get"),
    ],
)
def test_what_stands_where_tells_who_gets_the_data(commitments: Read, sentence: str, expected: str) -> None:
    assert briefs(commitments(sentence)) == [expected]


@pytest.mark.parametrize(
    "sentence",
    ["Our members go to the beach.", "The train leaves the station.", "Our staff remain on our servers.", "Members are given a badge."],
    ids=["a place", "no data", "people stay", "a thing that is no data"],
)
def test_the_same_verbs_about_other_things_say_nothing(commitments: Read, sentence: str) -> None:
    assert briefs(commitments(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Leftover samples may go to university laboratories, with your age band and blood group, unless you have opted out.",
            ["first_party share permit: Leftover samples, age band, blood group; to university laboratories; if opt_out"],
        ),
        ("Your name goes to the club, with your address.", ["first_party share permit: name, address; to club"]),
        ("Your story goes to the press, with your consent.", ["first_party share permit: story; to press; if consent"]),
        ("Your name goes to the club with your doctor.", ["first_party share permit: name; to club, doctor"]),
    ],
)
def test_what_goes_along_is_nobody(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
