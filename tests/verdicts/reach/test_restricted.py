"""Which of a class are meant: the words behind a recipient, held against the fields of the log."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, share, told

SOME = "We send your reference to employers that you have named on the form."
CASES = [
    pytest.param(SOME, share("reference", to="Oak", role="employer", extra=(("named_on_form", "yes"),)), CONSISTENT, id="one of them"),
    pytest.param(SOME, share("reference", to="Oak", role="employer", extra=(("named_on_form", "no"),)), UNDISCLOSED, id="none of them"),
    pytest.param(SOME, share("reference", to="Oak", role="employer"), UNDETERMINED, id="whom the person named is not known"),
    pytest.param(
        "We send your photo to employers that help us.", share("photo", to="Oak", role="employer"), CONSISTENT, id="words that ask no fact"
    ),
    pytest.param(
        "We pass your photo to an insurer in our panel.",
        share("photo", to="Oak", role="insurer", extra=(("in_panel", "no"),)),
        UNDISCLOSED,
        id="outside of the panel",
    ),
    pytest.param(
        "We pass your photo to an insurer in our panel.",
        share("photo", to="Oak", role="insurer"),
        CONSISTENT,
        id="a log silent on the panel",
    ),
    pytest.param(
        "We show your name to your friends.",
        share("name", to="Player 5", role="other_user", extra=(("is_friend", "false"),)),
        UNDISCLOSED,
        id="a field says that it is none of them",
    ),
    pytest.param(
        "We show your name to your friends.",
        share("name", to="Player 5", role="other_user", extra=(("is_friend", "true"),)),
        CONSISTENT,
        id="a field says that it is one",
    ),
    pytest.param(
        "Public photos can be seen by anyone.",
        Event(("photo",), None, Action.PUBLISH, more={"extra": (("photo_setting", "private"),)}),
        UNDISCLOSED,
        id="photos set otherwise",
    ),
    pytest.param(
        "Public photos can be seen by anyone.",
        Event(("photo",), None, Action.PUBLISH, more={"extra": (("photo_setting", "public"),)}),
        CONSISTENT,
        id="photos set so",
    ),
    pytest.param(
        "If you opt out, we do not give your address to other companies whose products we think may interest you.",
        share("address", to="Oak", role="retailer", purpose="direct marketing", opted_out=True),
        CONTRADICTED,
        id="who got it to market is one of them",
    ),
    pytest.param(
        "If you opt out, we do not give your address to other companies whose products we think may interest you.",
        share("address", to="Oak", role="retailer", purpose="gift wrapping", opted_out=True),
        UNDETERMINED,
        id="who got it for something else may not be",
    ),
    pytest.param(
        "Couriers receive your address. If you opt out, we do not give it to other companies whose products we think may interest you.",
        share("address", to="Oak", role="courier", hired=("delivery",), purpose="delivery", opted_out=True),
        CONSISTENT,
        id="who works for us is none",
    ),
    pytest.param(
        "We show your score to the coach the customer has chosen.",
        share("score", to="Oak", role="coach"),
        UNDETERMINED,
        id="chosen by somebody who is not called you",
    ),
    pytest.param(
        "We do not send your photo to employers that you have named.",
        share("photo", to="Oak", role="employer"),
        CONTRADICTED,
        id="a denial is taken as it stands",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES)
def test_words_behind_a_recipient(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
