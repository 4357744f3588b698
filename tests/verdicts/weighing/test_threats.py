"""What each kind of rule has against an item."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checker.model import Action, Actor, Commitment, ConditionKind, Dimension, Flow, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.reach.reach import standing
from checker.verdicts.weighing.threats import overstayed, threats
from tests.verdicts.sample import clause, flow, policy, recipient, setting, when

K = ConditionKind
TO = flow(("photo",), "Adsworth", purpose="advertising")
ONLY_INSURERS = clause(Kind.LIMIT, to=("insurer",), closes=(Dimension.RECIPIENT,))
ONLY_RESEARCH = clause(Kind.LIMIT, purposes=("research",), closes=(Dimension.PURPOSE,))
AGREED = clause(Kind.PERMIT, conditions=(when(K.CONSENT, "if you agree"),))
TOLD = clause(Kind.REQUIRE, conditions=(when(K.NOTICE, "we tell you first"),))
MAY_OBJECT = clause(Kind.PERMIT, actor=Actor.USER, purposes=("advertising:marketing.advertising",), text="You may opt out.")


@pytest.mark.parametrize(
    ("made", "event", "expected"),
    [
        pytest.param(clause(Kind.DENY), TO, [("denial", "met")], id="a denial"),
        pytest.param(clause(Kind.DENY, data=("user.contact.email",)), TO, [("denial", "not met")], id="a denial of other data"),
        pytest.param(ONLY_INSURERS, TO, [("closed_list", "met")], id="outside a list of recipients"),
        pytest.param(ONLY_RESEARCH, TO, [("purpose_limit", "met")], id="outside a list of purposes"),
        pytest.param(ONLY_RESEARCH, replace(TO, purpose="research"), [("purpose_limit", "not met")], id="inside it"),
        pytest.param(AGREED, replace(TO, consent="none"), [("condition_unmet", "met")], id="a safeguard that was missing"),
        pytest.param(AGREED, replace(TO, consent="granted"), [], id="a safeguard that was there"),
        pytest.param(AGREED, TO, [], id="a safeguard not known of accuses nobody"),
        pytest.param(TOLD, replace(TO, notice_given=False), [("condition_unmet", "met")], id="a duty that was not done"),
        pytest.param(TOLD, replace(TO, notice_given=True), [("condition_unmet", "not met")], id="a duty that was done"),
        pytest.param(clause(Kind.PERMIT), TO, [], id="a permission has nothing against it"),
    ],
)
def test_threats(made: Commitment, event: Flow, expected: list[tuple[str, str]]) -> None:
    found = setting(event, recipient("Adsworth", "advertising"))
    stands = standing(rule_of(made, policy(made), 0, lambda _: False), found)
    assert stands is not None
    raised = threats(stands, found, found.practice.items[0])
    assert [(threat.reason.value, threat.bites.truth.value) for threat in raised] == expected


@pytest.mark.parametrize(
    ("opted_out", "expected"), [(True, ["met"]), (False, ["not met"]), (None, ["not met"])], ids=["used", "not used", "not known"]
)
def test_a_right_counts_once_it_was_used(opted_out: bool | None, expected: list[str]) -> None:  # noqa: FBT001
    found = setting(replace(TO, opted_out=opted_out), recipient("Adsworth", "advertising"))
    stands = standing(rule_of(MAY_OBJECT, policy(MAY_OBJECT), 0, lambda _: False), found)
    assert stands is not None
    assert [threat.bites.truth.value for threat in threats(stands, found, found.practice.items[0])] == expected


@pytest.mark.parametrize(("month", "expected"), [(1, "retention"), (9, None)], ids=["too old", "young"])
def test_limits_of_time(month: int, expected: str | None) -> None:
    made = clause(Kind.PERMIT, Action.RETAIN, conditions=(when(K.TIME, "for 30 days", days=30),))
    event = flow(("photo",), None, Action.RETAIN, collected_at=datetime(2014, month, 1, tzinfo=UTC))
    found = setting(event)
    threat = overstayed(rule_of(made, policy(made), 0, lambda _: False), found, found.practice.items[0])
    assert (threat.reason.value if threat else None) == expected


FOR_VALUE = clause(Kind.DENY, conditions=(when(K.OTHER, "in return for something of value"),))
ONLY_LOCATION = clause(Kind.LIMIT, data=("precise position:user.location.precise",), closes=(Dimension.DATA,))
ONLY_GAZETTE = clause(Kind.LIMIT, purposes=("print the almanac:",), closes=(Dimension.PURPOSE,))


@pytest.mark.parametrize(
    ("made", "event", "expected"),
    [
        pytest.param(FOR_VALUE, TO, "not met", id="nothing known to have come back"),
        pytest.param(FOR_VALUE, replace(TO, consideration="money"), "met", id="money came back"),
        pytest.param(FOR_VALUE, replace(TO, consideration="none"), "not met", id="nothing came back"),
        pytest.param(ONLY_LOCATION, replace(TO, data=("location pings",)), "not known", id="outside of a list by words alone"),
        pytest.param(ONLY_LOCATION, TO, "met", id="outside of a list by kind"),
        pytest.param(ONLY_GAZETTE, replace(TO, purpose="gazette"), "not known", id="two purposes that no taxonomy knows"),
    ],
)
def test_what_is_not_known_to_bite(made: Commitment, event: Flow, expected: str) -> None:
    found = setting(event, recipient("Adsworth", "advertising"))
    stands = standing(rule_of(made, policy(made), 0, lambda _: False), found)
    assert stands is not None
    assert [threat.bites.truth.value for threat in threats(stands, found, found.practice.items[0])] == [expected]


@pytest.mark.parametrize(
    ("extra", "expected"),
    [((), "not known"), ((("sharing_feature", "off"),), "met"), ((("sharing_feature", "on"),), "not met")],
    ids=["not known", "it was off", "it was on"],
)
def test_a_denial_from_an_occasion_on_bites_once_the_log_shows_it(extra: tuple[tuple[str, str], ...], expected: str) -> None:
    made = clause(Kind.DENY, conditions=(when(K.TIME, "after you turn off the sharing feature"),))
    found = setting(replace(TO, extra=extra), recipient("Adsworth", "advertising"))
    stands = standing(rule_of(made, policy(made), 0, lambda _: False), found)
    assert stands is not None
    assert [threat.bites.truth.value for threat in threats(stands, found, found.practice.items[0])] == [expected]


@pytest.mark.parametrize(("role", "expected"), [("service_provider", ["not met"]), (None, ["not known"]), ("manufacturer", ["met"])])
def test_a_limit_for_a_class_leaves_out_who_is_none_of_it(role: str | None, expected: list[str]) -> None:
    made = clause(Kind.LIMIT, to=("manufacturer",), conditions=(when(K.CONSENT, "if you agree"),))
    found = setting(replace(TO, purpose="hosting", consent="none"), recipient("Adsworth", role))
    stands = standing(rule_of(made, policy(made), 0, lambda _: False), found)
    assert stands is not None
    assert [threat.bites.truth.value for threat in threats(stands, found, found.practice.items[0])] == expected


def test_a_denial_with_a_time_is_a_limit_of_time() -> None:
    made = clause(Kind.DENY, Action.RETAIN, conditions=(when(K.TIME, "after 30 days", days=30),))
    event = flow(("photo",), None, Action.RETAIN, collected_at=datetime(2014, 9, 1, tzinfo=UTC))
    found = setting(event)
    rule = rule_of(made, policy(made), 0, lambda _: False)
    stands = standing(rule, found)
    assert stands is not None
    assert list(threats(stands, found, found.practice.items[0])) == []
    late = setting(replace(event, collected_at=datetime(2014, 1, 1, tzinfo=UTC)))
    raised = overstayed(rule, late, late.practice.items[0])
    assert raised is not None
    assert (raised.reason.value, raised.bites.truth.value) == ("retention", "met")
