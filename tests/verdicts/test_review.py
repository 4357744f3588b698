"""Which clauses that were not understood may turn a verdict."""

import pytest

from checker.model import Unread, UnreadReason
from checker.verdicts.review import may_deny, may_permit
from tests.verdicts.sample import flow, recipient, setting

EVENT = flow(("photo",), "Adsworth", purpose="interest-based advertising")


def unread(text: str, reason: UnreadReason = UnreadReason.POSSIBLE_PERMISSION) -> Unread:
    return Unread(statement="policy.md", start=0, end=len(text), text=text, reason=reason)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(unread("Adsworth gets a look."), True, id="names the recipient"),
        pytest.param(unread("Companies in marketing and advertising get a look."), True, id="names its class"),
        pytest.param(unread("Interest based advertising is our bread."), True, id="names the purpose"),
        pytest.param(unread("Parcels go by post."), False, id="names none of them"),
        pytest.param(unread("Adsworth gets nothing.", UnreadReason.POSSIBLE_DENIAL), False, id="a possible denial permits nothing"),
    ],
)
def test_what_may_permit(clause: Unread, *, expected: bool) -> None:
    assert bool(may_permit((clause,), setting(EVENT, recipient("Adsworth", "advertising")))) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param(unread("Photos are nothing that we would sell.", UnreadReason.POSSIBLE_DENIAL), True, id="data and action"),
        pytest.param(unread("Photos are not for Adsworth.", UnreadReason.POSSIBLE_DENIAL), True, id="data and recipient"),
        pytest.param(unread("Photos are dear to us.", UnreadReason.POSSIBLE_DENIAL), False, id="data alone"),
        pytest.param(unread("Letters are nothing that we would sell.", UnreadReason.POSSIBLE_DENIAL), False, id="other data"),
        pytest.param(unread("Photos are nothing that we would sell."), False, id="not a possible denial"),
    ],
)
def test_what_may_deny(clause: Unread, *, expected: bool) -> None:
    found = setting(EVENT, recipient("Adsworth", "advertising"))
    assert bool(may_deny((clause,), found, found.practice.items)) is expected
