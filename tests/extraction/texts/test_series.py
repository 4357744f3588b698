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
            "We share your notes with: the sister, where she is asked; our pharmacy; and porters who move you.",
            ("We share your notes with the sister, where she is asked.", "We share your notes with our pharmacy.",
             "We share your notes with porters who move you."),
        ),
        (
            "We disclose it to the following recipients: insurers; and the bank that is paid.",
            ("We disclose it to insurers.", "We disclose it to the bank that is paid."),
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
        "We share your notes only with: our pharmacy; and the ward.",
        "We may share your notes as needed to: pay staff; and settle claims.",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "## What we collect\n\nName and phone number; where and when a dog was walked; photos.",
            ["first_party collect permit: name, phone number", "first_party collect permit: photos"],
            id="what is no data stands by itself",
        ),
        pytest.param(
            "## What do we collect?\n\nYour name; what you ordered and how you paid; photos.",
            [
                "first_party collect permit: name",
                "first_party collect permit: what you ordered and how you paid",
                "first_party collect permit: photos",
            ],
            id="below a question",
        ),
        pytest.param(
            "## Who sees it\n\nPrinters under contract; insurers; and, if you agree, breeders.",
            [
                "first_party share permit: information; to printers; if contract",
                "first_party share permit: information; to insurers",
                "first_party share permit: information; to breeders; if consent",
            ],
            id="each with its own case",
        ),
        pytest.param(
            "## Sharing\n\nCoaches under confidentiality terms; parents.",
            [
                "first_party share permit: information; to coaches; if contract",
                "first_party share permit: information; to parents",
            ],
            id="a bare title",
        ),
        pytest.param(
            "## What we collect\n\nWe collect your name; we do not collect photos.",
            ["first_party collect permit: name", "first_party collect deny: photos"],
            id="sentences",
        ),
        pytest.param("## Opening hours\n\nMonday; Tuesday; photos.", [], id="no such heading"),
    ],
)
def test_lists_are_read_item_by_item(commitments: Read, text: str, expected: list[str]) -> None:
    assert briefs(commitments(text)) == expected
