"""Switches that a text calls "it", both ways."""

import pytest

from checker.verdicts.conditions.switched import asks_switch, by_switch
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow

ON, OFF = (("setting_improve_my_phone", "on"),), (("setting_improve_my_phone", "off"),)


@pytest.mark.parametrize(
    ("text", "log", "expected"),
    [
        ("where the owner has switched it on", ON, Truth.MET),
        ("where the owner has switched it on", OFF, Truth.NOT_MET),
        ("if you turned this off", OFF, Truth.MET),
        ("from a phone on which it is switched on", (("ios_setting", "Limit Ad Tracking = off"),), Truth.NOT_MET),
        ("while the setting is on", OFF, Truth.NOT_MET),
        ("unless you have not turned it on", ON, Truth.NOT_MET),
    ],
)
def test_the_one_setting_of_the_log_decides(text: str, log: tuple[tuple[str, str], ...], expected: Truth) -> None:
    found = by_switch(text, flow(extra=log))
    assert found is not None
    assert found.truth is expected
    assert asks_switch(text, log[0][0])


@pytest.mark.parametrize(
    ("text", "log"),
    [
        ("where the owner has switched it on", ()),
        ("where the owner has switched it on", (*ON, ("ads_switch", "off"))),
        ("where the owner has switched it on", (("setting_improve_my_phone", "standard"),)),
        ("where the owner has switched it on", (("improve_my_phone", "on"),)),
        ("if you move on", ON),
    ],
)
def test_other_logs_and_conditions_stay_open(text: str, log: tuple[tuple[str, str], ...]) -> None:
    assert by_switch(text, flow(extra=log)) is None
