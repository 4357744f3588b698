"""Why a clause gave no commitment: harmless, or possibly not understood."""

import pytest

from checker.extraction.doubts.unread import reason
from checker.model import UnreadReason
from checker.rulebook import rulebook
from tests.extraction.conftest import Extract, Parse


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "Nobody would dream of your photos in the hands of an advertiser.", UnreadReason.POSSIBLE_DENIAL, id="a denial in odd words"
        ),
        pytest.param("Nothing about your photos is for advertisers.", UnreadReason.POSSIBLE_DENIAL, id="a denial with a party"),
        pytest.param("Advertisers may share in the joy of photos.", UnreadReason.POSSIBLE_PERMISSION, id="a permission in odd words"),
        pytest.param("You have the right to see your photos.", None, id="a right"),
        pytest.param(
            "You may switch this off for a week; if you do, we pass on nothing in that week.",
            UnreadReason.POSSIBLE_DENIAL,
            id="a denial behind a right, which names no data",
        ),
        pytest.param("You may find that nothing helps you in that week.", None, id="a nothing that is not ours"),
        pytest.param("Please contact us about your photos.", None, id="contact"),
        pytest.param("Do we share your photos with advertisers?", None, id="a question"),
        pytest.param("We never sleep in the office.", None, id="no data"),
        pytest.param("Never send your photos to advertisers.", None, id="advice to the reader"),
        pytest.param("Photos.", None, id="too short to say anything"),
    ],
)
def test_what_may_matter_stays_visible(parsed: Parse, sentence: str, expected: UnreadReason | None) -> None:
    assert reason(parsed(sentence), rulebook().ontology) == expected


def test_a_text_too_long_to_parse_stays_visible() -> None:
    assert reason(None, rulebook().ontology) is UnreadReason.TOO_LONG


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "These are cases in which the lab may show your photos to partners without asking for your consent.",
            UnreadReason.POSSIBLE_PERMISSION,
        ),
        ("These are things that the lab may not do with your photos for partners without your consent.", UnreadReason.POSSIBLE_DENIAL),
        ("The lab may look into your photos without your permission, but never for advertisers.", UnreadReason.POSSIBLE_DENIAL),
        ("Partners who help with your photos need no such agreement.", UnreadReason.POSSIBLE_PERMISSION),
        ("Should your photos reach the wrong vendor, we will act without delay.", None),
        ("That rule goes for the vendors who handle your photos.", None),
        ("That exception goes for the vendors who share your photos.", UnreadReason.POSSIBLE_PERMISSION),
        ("Examples are vendors that handle your photos.", None),
    ],
)
def test_words_that_deny_or_permit_nothing_after_all(parsed: Parse, sentence: str, expected: UnreadReason | None) -> None:
    assert reason(parsed(sentence), rulebook().ontology) == expected


@pytest.mark.parametrize(
    ("sentence", "stays"),
    [
        ("No system is perfect, and we cannot guarantee that information will never be intercepted.", False),
        ("We cannot promise that hackers will not get your data.", False),
        ("We can not rule out that your records will be stolen by thieves.", False),
        ("We do not promise that your number will not be shared with partners.", True),
        ("We cannot guarantee that the criminal records we pass to the court are not published.", True),
    ],
)
def test_what_nobody_can_promise_is_no_word_on_data(extracted: Extract, sentence: str, *, stays: bool) -> None:
    assert bool(extracted(sentence).unread) is stays
