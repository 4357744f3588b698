"""What the parser is given: a list item continues its lead-in, an answer its question."""

import pytest

from checker.extraction.texts.joining import Joined, joined
from checker.model import Document
from checker.reading import read_text


def read(text: str) -> Document:
    return read_text(text, "policy.md", ".md")


def last(text: str) -> Joined:
    document = read(text)
    return joined(document, len(document.clauses) - 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "1. Cameras cover the door.\n   - Footage is wiped weekly.\n",
            "Footage is wiped weekly.",
            id="a lead-in that is a sentence of its own",
        ),
        pytest.param("We share your photos with:\n\n- advertisers\n", "We share your photos with advertisers", id="a lead-in that dangles"),
        pytest.param(
            "We share your photos with the following parties:\n\n- advertisers\n",
            "We share your photos with advertisers",
            id="the following",
        ),
        pytest.param(
            "We use your photos for the following purposes:\n\n- to show your profile\n",
            "We use your photos to show your profile",
            id="purposes",
        ),
        pytest.param("We do not:\n\n- sell your photos;\n", "We do not sell your photos;", id="a denial reaches its items"),
        pytest.param(
            "We share your photos with:\n\n- We never sell your photos.\n",
            "We never sell your photos.",
            id="an item that is a sentence stands alone",
        ),
        pytest.param(
            "If you pay for the app:\n\n- We never sell your photos.\n",
            "If you pay for the app, we never sell your photos.",
            id="the case over a sentence holds for it",
        ),
        pytest.param(
            "Without your consent:\n\n- we do not sell your photos;\n",
            "Without your consent, we do not sell your photos;",
            id="a case without a verb too",
        ),
        pytest.param(
            "In short:\n\n- We never sell your photos.\n", "We never sell your photos.", id="what only leads the reader on is no case"
        ),
        pytest.param(
            "We share your photos in these cases:\n\n- Should the club merge with another, your photos move with it.\n",
            "Should the club merge with another, your photos move with it.",
            id="an item that opens with its condition stands alone",
        ),
        pytest.param("We share your photos.", "We share your photos.", id="no list"),
    ],
)
def test_an_item_continues_its_lead_in(text: str, expected: str) -> None:
    assert last(text).text == expected


def test_the_lead_in_used_is_named() -> None:
    document = read("We share your photos with:\n\n- advertisers\n- insurers\n")
    assert [joined(document, n) for n in range(3)] == [
        Joined("We share your photos with:", 0),
        Joined("We share your photos with advertisers", 1, 0),
        Joined("We share your photos with insurers", 2, 0),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("## Do you sell my photos?\n\nNo.\n", "We do not sell your photos.", id="no"),
        pytest.param("## Do you sell my photos?\n\nYes.\n", "We may sell your photos.", id="yes"),
        pytest.param("## Our photos\n\nNo.\n", "No.", id="no question"),
        pytest.param("## Do you sell my photos?\n\nPhotos are pretty.\n", "Photos are pretty.", id="no answer"),
    ],
)
def test_an_answered_question_is_a_statement(text: str, expected: str) -> None:
    assert last(text).text == expected
