"""Lists with semicolons, each thing a sentence of its own."""

import pytest

from checker.extraction.texts.series import in_series
from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We collect your name, if you join; what you eat; and the model of your phone.",
            ("We collect your name, if you join.", "We collect what you eat.", "We collect the model of your phone."),
        ),
        (
            "In the app, we may also record your route; the time at which you set off; as well as your speed.",
            ("In the app, we may also record your route.", "In the app, we may also record the time at which you set off.",
             "In the app, we may also record your speed."),
        ),
        ("The club keeps your address; your boat's name.", ("The club keeps your address.", "The club keeps your boat's name.")),
        (
            "We share your name with the club; your age with sponsors, with your consent.",
            ("We share your name with the club, with your consent.", "We share your age with sponsors, with your consent."),
        ),
        (
            "We share your name, if you join; your age with sponsors, with your consent.",
            ("We share your name, if you join.", "We share your age with sponsors, with your consent."),
        ),
    ],
)  # fmt: skip
def test_each_thing_of_a_sentence_is_told_alone(text: str, expected: tuple[str, ...]) -> None:
    assert in_series(text, listed=False) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We share your name with the club; we do not share your address.",
        "We store your photos; they are deleted after a year.",
        "We collect only your name; your town; and your age.",
        "We hold a file that contains your grades; remarks of the teachers; and medals.",
        "We collect your name; if you pay by card, its number.",
        "We may share your data: with banks; with shops.",
        "Name; address; age.",
        "We collect your name and your age.",
    ],
)
def test_other_sentences_stay_whole(text: str) -> None:
    assert in_series(text, listed=False) == (text,)


def test_under_a_heading_things_need_no_verb_and_keep_their_label() -> None:
    assert in_series("Name and phone; what was eaten and when; activity.", listed=True) == (
        "Name and phone.",
        "What was eaten and when.",
        "Activity.",
    )
    assert in_series("What you tell us: your email, when you join; your messages.", listed=True) == (
        "What you tell us: your email, when you join.",
        "What you tell us: your messages.",
    )


def test_a_condition_stays_with_its_thing(commitments: Read) -> None:
    found = commitments(
        "## What do you collect?\n\nYour email address, if you register; your diary; and, automatically, your IP address.\n"
    )
    assert briefs(found) == [
        "first_party collect permit: email address; if other",
        "first_party collect permit: diary",
        "first_party collect permit: IP address",
    ]
