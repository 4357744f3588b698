"""Verdicts on sentences that say whom, from when and in which case they hold."""

from datetime import UTC, datetime

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import Event, share, told

X, N, C, U = VerdictKind.CONTRADICTED, VerdictKind.UNDISCLOSED, VerdictKind.CONSISTENT, VerdictKind.UNDETERMINED
GROUPS = "| Group | Age |\n|---|---|\n| Teens | 13 to 15 |\n| Adults | 16 or older |\n\n"
OLD, NEW = datetime(2012, 6, 1, tzinfo=UTC), datetime(2014, 6, 1, tzinfo=UTC)
DATED = "Photos that we received before 1 May 2013 are not shared with advertisers."
LISTED = "Photos that we received before 1 May 2013 are shared only with the museum."
SWITCH = "If you allow it, our partners use your location to show you ads. You can switch this off in the settings."
CLOCK = (
    "We erase call recordings after 60 days. There is one exception. If a recording is needed for a claim, it stays until that is settled."
)
SEASON = (
    "We pass your viewing figures to our advertisers. You may switch this off for a season; if you do, we pass on nothing in that season."
)
ASKING = (
    "Makers of tools may be given your address. "
    "A gardener who does not care for their letters need only say so, and we will then leave that gardener's address off the lists."
)
WAYS = """Businesses buy location records from us. They may use them in two ways, and in those two ways only:

1. Ads. To show you ads that fit the places you go.
2. Place studies. To learn how many people visit a shop.
"""
ADDRESS = "We do not collect your name or your address."


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(
            GROUPS + "Teens' scores are not shared with advertisers.", share("score", role="advertiser", subject_age=14), {X}, id="teen"
        ),
        pytest.param(
            GROUPS + "Teens' scores are not shared with advertisers.",
            share("score", role="advertiser", subject_age=30),
            {N},
            id="not of teens",
        ),
        pytest.param(
            GROUPS + "Teens' scores are shared only with couriers.",
            share("score", role="advertiser", subject_age=30),
            {N, U},
            id="their list",
        ),
        pytest.param("We do not share children's photos with advertisers.", share("photo", role="advertiser", subject_age=9), {X}, id="9"),
        pytest.param(
            "We do not share children's photos with advertisers.", share("photo", role="advertiser", subject_age=15), {U}, id="15"
        ),
        pytest.param(
            "We do not share children's photos with advertisers.", share("photo", role="advertiser", subject_age=30), {N}, id="30"
        ),
        pytest.param(DATED, share("photo", role="advertiser", collected_at=OLD), {X}, id="received before"),
        pytest.param(DATED, share("photo", role="advertiser", collected_at=NEW), {N}, id="received after"),
        pytest.param(DATED, share("photo", role="advertiser"), {U}, id="not known when"),
        pytest.param(LISTED, share("photo", role="advertiser", collected_at=OLD), {X}, id="a list for what came before"),
        pytest.param(LISTED, share("photo", role="advertiser", collected_at=NEW), {N}, id="is none for what came after"),
        pytest.param(ASKING, share("address", role="maker of tools", opted_out=True, subject_relation="gardener"), {U}, id="said so"),
        pytest.param(SWITCH, share("location", role="partner", purpose="advertising", opted_out=False), {C, N, U}, id="not switched off"),
        pytest.param(
            CLOCK,
            Event(
                ("call recording",),
                None,
                Action.RETAIN,
                more={"collected_at": datetime(2014, 3, 1, tzinfo=UTC), "extra": (("claim", "open"),)},
            ),
            {C, U},
            id="the case of the exception",
        ),
        pytest.param(SEASON, share("viewing figures", role="advertiser", opted_out=True), {U}, id="a no that was not understood"),
        pytest.param(SEASON, share("viewing figures", role="advertiser", opted_out=False), {C}, id="no such no"),
        pytest.param(
            WAYS,
            Event(("location",), "Oak", Action.SELL, role="retailer", more={"purpose": "showing ads near shops"}),
            {C, N, U},
            id="a way listed",
        ),
        pytest.param(ADDRESS, Event(("ip address",), None, Action.COLLECT), {N, U}, id="an address of a device"),
        pytest.param(ADDRESS, Event(("postal address",), None, Action.COLLECT), {X}, id="an address to write to"),
    ],
)
def test_a_sentence_holds_for_whom_and_when_it_says(text: str, event: Event, expected: set[VerdictKind]) -> None:
    assert told(text, event) in expected
