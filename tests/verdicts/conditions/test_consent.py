"""Consent, opt-out, notice and direction, seen from what they are for."""

from dataclasses import replace

import pytest

from checker.model import ConditionKind, Effect
from checker.verdicts.conditions.consent import Lens, refused, weigh_consent, weigh_direction, weigh_notice, weigh_opt_out, weigh_setting
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, recipient, setting, when

K = ConditionKind
MET, NOT_MET, UNKNOWN = Truth
TO = flow(("email",), "Nova Labs", purpose="advertising")
NOVA = recipient("Nova Labs")


@pytest.mark.parametrize(
    ("state", "allows", "stops"),
    [
        pytest.param("granted", MET, NOT_MET, id="granted"),
        pytest.param("withdrawn", NOT_MET, MET, id="withdrawn"),
        pytest.param("none", NOT_MET, NOT_MET, id="never given: neither yes nor no"),
        pytest.param(None, UNKNOWN, UNKNOWN, id="not known"),
    ],
)
def test_consent_allows_and_its_refusal_stops(state: str | None, allows: Truth, stops: Truth) -> None:
    found = setting(replace(TO, consent=state), NOVA)
    item, condition = found.practice.items[0], when(K.CONSENT, "if you agree")
    assert [weigh_consent(condition, found, item, lens).truth for lens in (Lens.ALLOWS, Lens.STOPS)] == [allows, stops]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        pytest.param(("Nova Labs", "email address"), MET, id="recipient and data fit"),
        pytest.param(("Nova Labs", "phone number"), NOT_MET, id="the recipient fits, the data do not"),
        pytest.param(("phone number", "email address"), MET, id="one of two kinds of data"),
        pytest.param(("research",), NOT_MET, id="another purpose"),
    ],
)
def test_a_scope_of_several_kinds_must_fit_in_each(scope: tuple[str, ...], expected: Truth) -> None:
    found = setting(replace(TO, consent="granted", consent_scope=scope), NOVA)
    assert weigh_consent(when(K.CONSENT, "if you agree"), found, found.practice.items[0], Lens.ALLOWS).truth is expected


@pytest.mark.parametrize(
    ("opted_out", "offered", "expected"),
    [
        pytest.param(None, None, (UNKNOWN, UNKNOWN, MET), id="not known: a bare right gates nothing"),
        pytest.param(True, None, (NOT_MET, MET, NOT_MET), id="opted out"),
        pytest.param(False, None, (MET, NOT_MET, MET), id="not opted out"),
        pytest.param(None, False, (NOT_MET, NOT_MET, NOT_MET), id="no way offered"),
    ],
)
def test_opting_out(opted_out: bool | None, offered: bool | None, expected: tuple[Truth, ...]) -> None:  # noqa: FBT001
    found = setting(replace(TO, opted_out=opted_out, opt_out_offered=offered), NOVA)
    condition = when(K.OPT_OUT, "with a chance to opt out")
    assert tuple(weigh_opt_out(condition, found, lens).truth for lens in (Lens.ALLOWS, Lens.STOPS, Lens.BARE)) == expected


@pytest.mark.parametrize(("told", "expected"), [(True, MET), (False, NOT_MET), (None, UNKNOWN)], ids=["told", "not told", "not known"])
def test_notice(told: bool | None, expected: Truth) -> None:  # noqa: FBT001
    assert weigh_notice(setting(replace(TO, notice_given=told))).truth is expected


@pytest.mark.parametrize(
    ("field", "consent", "expected"),
    [
        pytest.param(("button", "requested by the member"), None, MET, id="a field of the log says so"),
        pytest.param(("button", "blue"), "refused", NOT_MET, id="who refused did not ask"),
        pytest.param(("button", "blue"), None, UNKNOWN, id="nothing says"),
    ],
)
def test_direction(field: tuple[str, str], consent: str | None, expected: Truth) -> None:
    found = setting(replace(TO, extra=(field,), consent=consent), NOVA)
    assert weigh_direction(when(K.USER_DIRECTION, "at your request"), found, found.practice.items[0]).truth is expected


@pytest.mark.parametrize(
    ("opted_out", "consent", "expected"),
    [
        pytest.param(True, None, True, id="opted out"),
        pytest.param(None, "Withdrawn", True, id="withdrawn"),
        pytest.param(None, "none", False, id="never asked"),
        pytest.param(False, "granted", False, id="agreed"),
    ],
)
def test_who_said_no(opted_out: bool | None, consent: str | None, expected: bool) -> None:  # noqa: FBT001
    assert refused(setting(replace(TO, opted_out=opted_out, consent=consent))) is expected


@pytest.mark.parametrize(
    ("extra", "opted_out", "expected"),
    [
        pytest.param((("feed_settings", "changed"),), None, MET, id="a field of the log says that it was changed"),
        pytest.param((), True, MET, id="the person had opted out"),
        pytest.param((), False, NOT_MET, id="the person had not"),
        pytest.param((), None, UNKNOWN, id="nothing known"),
    ],
)
def test_settings_of_the_person(extra: tuple[tuple[str, str], ...], opted_out: bool | None, expected: Truth) -> None:  # noqa: FBT001
    condition = when(ConditionKind.OTHER, "unless you have changed your feed settings", Effect.UNLESS)
    assert weigh_setting(condition, setting(flow(extra=extra, opted_out=opted_out))).truth is expected


def test_an_opt_out_is_no_word_on_what_is_no_setting() -> None:
    condition = when(ConditionKind.OTHER, "received from a partner's app", Effect.TRIGGERS)
    assert weigh_setting(condition, setting(flow(opted_out=True))).truth is UNKNOWN


@pytest.mark.parametrize(
    ("text", "scope", "expected"),
    [
        pytest.param("unless you have switched face grouping on", ("face grouping",), MET, id="the very thing that the text asks for"),
        pytest.param("if you have agreed to class albums", ("class albums",), MET, id="in plain words"),
        pytest.param("unless you say yes", ("face grouping",), UNKNOWN, id="the text does not say to what"),
        pytest.param("unless you have switched face grouping on", ("friends mode",), UNKNOWN, id="another thing"),
    ],
)
def test_consent_to_the_very_thing_asked_for_is_consent(text: str, scope: tuple[str, ...], expected: Truth) -> None:
    found = setting(flow(("photos",), None, purpose="sorting", consent="granted", consent_scope=scope))
    assert weigh_consent(when(K.CONSENT, text), found, found.practice.items[0], Lens.ALLOWS).truth is expected
