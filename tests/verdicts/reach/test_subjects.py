"""Whose data an item is, and whose a text speaks of."""

from dataclasses import replace

import pytest

from checker.model import Action, Commitment, Kind
from checker.verdicts.clauses.rules import Rule, rule_of
from checker.verdicts.reach.subjects import about_others, terms_about, theirs
from tests.verdicts.sample import answer, clause, flow, policy, setting

LIKES = ("pages you have liked:user.behavior",)
HOME = flow(("page_likes",), None, Action.COLLECT)
FRIENDS = flow(("friends_page_likes",), None, Action.COLLECT)


def rule(*made: Commitment) -> Rule:
    statement = policy(*made)
    return rule_of(statement.commitments[0], statement, 0, lambda _: False)


@pytest.mark.parametrize(
    ("name", "relation", "expected"),
    [
        pytest.param("friends_page_likes", None, True, id="what belongs to friends"),
        pytest.param("page_likes", "contact", True, id="the log says whose they are"),
        pytest.param("page_likes", "user", False, id="the person's own"),
        pytest.param("friends list", None, False, id="the person's own list of friends"),
        pytest.param("friend_count", None, False, id="the person's own number of friends"),
    ],
)
def test_data_of_others(name: str, relation: str | None, *, expected: bool) -> None:
    found = setting(flow((name,), None, Action.COLLECT, subject_relation=relation))
    assert about_others(found.practice.items[0], found) is expected


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(clause(Kind.PERMIT, Action.COLLECT, data=LIKES), True, id="a permission about the reader's own"),
        pytest.param(clause(Kind.PERMIT, Action.COLLECT, data=LIKES, text="what you and your friends like"), False, id="one about friends"),
        pytest.param(clause(Kind.PERMIT, Action.COLLECT, data=("contacts:user.social.contacts",)), False, id="data about acquaintances"),
        pytest.param(clause(Kind.PERMIT, Action.COLLECT), False, id="a text that names no data"),
        pytest.param(clause(Kind.DENY, Action.COLLECT, data=LIKES), False, id="a denial protects everybody"),
    ],
)
def test_a_permission_about_you_does_not_reach_your_friends(made: Commitment, *, expected: bool) -> None:
    found = setting(FRIENDS)
    assert theirs(rule(made), found.practice.items[0], found) is expected


def test_the_verdict_on_data_of_friends() -> None:
    text = policy(clause(Kind.PERMIT, Action.COLLECT, data=LIKES, text="We collect the pages you have liked."))
    assert answer(HOME, text)[0] == "consistent"
    assert answer(FRIENDS, text)[0] == "undisclosed"


PATIENTS = clause(Kind.DENY, data=("Patient Information:user",), to=("advertisers:advertising",))
VISITORS = clause(Kind.PERMIT, data=("Visitor Information:user.device.cookie_id",), to=("advertisers:advertising",))
TO = replace(flow(("cookie_id",), "Adsworth"), recipient_role="advertiser")


@pytest.mark.parametrize(
    ("clauses", "relation", "expected"),
    [
        pytest.param((PATIENTS, VISITORS), "visitor", 0, id="the text tells visitors from patients"),
        pytest.param((PATIENTS, VISITORS), "patient", 1, id="a patient"),
        pytest.param((PATIENTS, VISITORS), None, 1, id="not known who"),
        pytest.param((PATIENTS,), "visitor", 1, id="the text has no other class"),
        pytest.param((PATIENTS, VISITORS), "former visitor", 1, id="who no longer is one may be another now"),
    ],
)
def test_terms_of_another_class_of_people(clauses: tuple[Commitment, ...], relation: str | None, expected: int) -> None:
    assert len(terms_about(rule(*clauses), setting(replace(TO, subject_relation=relation)))) == expected


def test_the_verdict_on_a_visitor_and_on_a_patient() -> None:
    text = policy(PATIENTS, VISITORS)
    assert answer(replace(TO, subject_relation="visitor"), text)[0] == "consistent"
    assert answer(replace(TO, subject_relation="patient"), text)[0] != "consistent"
