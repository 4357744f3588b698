"""From words to verdicts: doubts that no lawyer would have about ordinary practices, each with a near miss that stays in doubt or worse."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, keep, share, told

SENTENCES = "| Category | Description |\n|---|---|\n| Advertisers | Firms. We share your email with them to measure clicks. |\n"
NEEDED = "We only share personal data where necessary to deliver your order, as required by law or to defend our rights."


def public(*data: str) -> Event:
    return Event(data, None, Action.PUBLISH)


def gathered(*data: str, **more: object) -> Event:
    return Event(data, None, Action.COLLECT, more=dict(more))


GROUNDS = "We only disclose your file if you agree, if a court orders it, or where we must protect somebody."
FAMILY = "We hand information to the other Oak companies. What you write in a message is not handed to Umbra or to anybody else."
CASES = [
    pytest.param(FAMILY, share("message text", to="Umbra", role="affiliate"), CONTRADICTED, id="a denial by name of data by kind"),
    pytest.param(
        "We hand information to Umbra. Your e-mail address is not handed to anybody.",
        share("email", to="Umbra", role="affiliate"),
        UNDETERMINED,
        id="a denial that names nobody stands against leave for one",
    ),
    pytest.param(
        "We give your messages to Umbra. Your messages are not given to Umbra for advertising.",
        share("message text", to="Umbra", role="affiliate", purpose="hosting"),
        CONSISTENT,
        id="of another purpose the denial says nothing",
    ),
    pytest.param(GROUNDS, share("file", to="Kent Court", role="court", legal_basis="court_order", consent="none"), CONSISTENT, id="by law"),
    pytest.param(GROUNDS, share("file", to="Nova Labs", role="research", consent="granted"), CONSISTENT, id="by consent"),
    pytest.param(GROUNDS, share("file", to="Nova Labs", role="research", consent="none"), UNDETERMINED, id="somebody may be in danger"),
    pytest.param("Reviews are published in the directory.", public("review text"), CONSISTENT, id="what is published is public"),
    pytest.param("We publish trends about the general use of our services.", public("number of visits"), CONSISTENT, id="totals too"),
    pytest.param("We may share your reviews.", public("review text"), UNDETERMINED, id="what is shared need not be public"),
    pytest.param("We publish your reviews to our members.", public("review text"), UNDISCLOSED, id="a public of some"),
    pytest.param(
        "We collect your e-mail address. We keep your e-mail address until you unsubscribe.",
        gathered("email", purpose="newsletter"),
        CONSISTENT,
        id="the end of keeping says nothing of gathering",
    ),
    pytest.param(
        "We keep your e-mail address until you unsubscribe.", keep("email", opted_out=True), CONTRADICTED, id="but it says of keeping"
    ),
    pytest.param(
        "We only share your email with advertisers.", share("email", to="Adsworth", role="advertiser"), CONSISTENT, id="only with them"
    ),
    pytest.param(
        "We only share your email with advertisers.", share("email", to="Oak", role="insurer"), CONTRADICTED, id="with nobody but them"
    ),
    pytest.param(NEEDED, share("email", to="Van", role="courier", purpose="deliver the order"), CONSISTENT, id="one of the purposes"),
    pytest.param(NEEDED, share("email", to="Law", role="lawyer", purpose="legal claims"), CONSISTENT, id="a purpose told as a condition"),
    pytest.param(
        NEEDED, share("email", to="Adsworth", role="advertising", purpose="targeted advertising"), CONTRADICTED, id="none of the purposes"
    ),
    pytest.param(
        SENTENCES, share("email", to="Adsworth", role="advertiser", purpose="measure clicks"), CONSISTENT, id="sentences in cells count"
    ),
    pytest.param(SENTENCES, share("email", to="Oak", role="insurer", purpose="measure clicks"), UNDISCLOSED, id="for whom they name"),
    pytest.param(
        "We collect your name, your photo (if you have uploaded one), and your age.",
        gathered("age", purpose="greeting"),
        CONSISTENT,
        id="a bracket asks nothing of the others",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CASES)
def test_a_sentence_decides_an_event(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


ASKED = "A nurse will ask you, and unless you say yes your record is not given to researchers. Vendors type our letters."
TOLD_AGAIN = [
    pytest.param(ASKED, share("record", to="Kett", role="research", consent="refused"), CONTRADICTED, id="the word that was asked for"),
    pytest.param(ASKED, share("record", to="Kett", role="research", consent="granted"), CONSISTENT, id="and given"),
    pytest.param(
        "We keep your diary away from advertisers.", share("diary", to="Adsworth", role="advertiser"), CONTRADICTED, id="kept away from"
    ),
    pytest.param("We keep your diary in a safe.", share("diary", to="Adsworth", role="advertiser"), UNDISCLOSED, id="kept somewhere"),
    pytest.param(
        "We keep your phone number for signing you in, and we never use it for ads.",
        Event(("phone number",), None, Action.USE, more={"purpose": "advertising"}),
        CONTRADICTED,
        id="what follows is a denial and no purpose",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), TOLD_AGAIN)
def test_clauses_told_beside_each_other_keep_apart(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
