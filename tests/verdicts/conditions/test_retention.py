"""How old data were, by the clock that the text starts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checker.model import Action, Commitment, ConditionKind, DataState, Flow, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.conditions.retention import outlived
from checker.verdicts.terms.truth import Truth
from tests.verdicts.plain import ago, did, fits
from tests.verdicts.sample import clause, flow, policy, setting, when
from tests.verdicts.test_from_text import told

MET, NOT_MET, UNKNOWN = Truth
KEPT = flow(("photo",), None, Action.RETAIN)
OLD, YOUNG = datetime(2014, 8, 1, 12, tzinfo=UTC), datetime(2014, 9, 1, 12, tzinfo=UTC)


def keeps(since: str | None = None, days: int | None = 30) -> Commitment:
    return clause(Kind.PERMIT, Action.RETAIN, conditions=(when(ConditionKind.TIME, "for 30 days", days=days, since=since),))


ERASED = clause(Kind.REQUIRE, Action.DELETE, conditions=(when(ConditionKind.TIME, "within 30 days of a request", days=30),))


@pytest.mark.parametrize(
    ("made", "event", "expected"),
    [
        pytest.param(keeps(), replace(KEPT, collected_at=OLD), MET, id="45 days old"),
        pytest.param(keeps(), replace(KEPT, collected_at=YOUNG), NOT_MET, id="14 days old"),
        pytest.param(keeps(), KEPT, UNKNOWN, id="not known"),
        pytest.param(keeps(days=None), replace(KEPT, collected_at=OLD), NOT_MET, id="no number of days"),
        pytest.param(keeps(), replace(KEPT, action=Action.COLLECT, collected_at=OLD), NOT_MET, id="collecting is not keeping"),
        pytest.param(keeps("account closure"), replace(KEPT, collected_at=OLD), UNKNOWN, id="the clock starts at something not logged"),
        pytest.param(keeps("they were taken"), replace(KEPT, collected_at=OLD), MET, id="when they were taken they were collected"),
        pytest.param(keeps("they were paid"), replace(KEPT, collected_at=OLD), UNKNOWN, id="when they were paid is another day"),
        pytest.param(keeps("account closure"), replace(KEPT, collected_at=YOUNG), NOT_MET, id="young by any clock"),
        pytest.param(
            keeps("account closure"), replace(KEPT, extra=(("closure_date", "2014-08-01"),)), MET, id="a field of the log starts the clock"
        ),
        pytest.param(ERASED, replace(KEPT, deletion_requested_at=OLD), MET, id="asked 45 days before"),
        pytest.param(ERASED, replace(KEPT, deletion_requested_at=YOUNG), NOT_MET, id="asked 14 days before"),
    ],
)
def test_outlived(made: Commitment, event: Flow, expected: Truth) -> None:
    assert outlived(rule_of(made, policy(made), 0, lambda _: False), setting(event)).truth is expected


@pytest.mark.parametrize(("text", "expected"), [("Then we delete it within 30 days.", UNKNOWN), ("We delete it within 30 days.", MET)])
def test_a_clock_that_the_sentence_before_starts_is_not_known(text: str, expected: Truth) -> None:
    made = clause(Kind.REQUIRE, Action.DELETE, conditions=(when(ConditionKind.TIME, "within 30 days", days=30),)).model_copy(
        update={"text": text}
    )
    found = setting(replace(KEPT, collected_at=OLD))
    assert outlived(rule_of(made, policy(made), 0, lambda _: False), found).truth is expected


DELETED = clause(Kind.REQUIRE, Action.DELETE, conditions=(when(ConditionKind.TIME, "within 2 days", days=2, since="payment"),))
QUIT = clause(Kind.REQUIRE, Action.DELETE, conditions=(when(ConditionKind.TIME, "within 30 days", days=30, since="deactivation"),))


@pytest.mark.parametrize(
    ("made", "extra", "expected"),
    [
        pytest.param(DELETED, (("eraser_paid_at", "2014-09-01T00:00:00Z"),), MET, id="paid is when the payment was"),
        pytest.param(DELETED, (("eraser_paid_at", "2014-09-14T00:00:00Z"),), NOT_MET, id="paid the day before"),
        pytest.param(DELETED, (("eraser_bought", "yes"),), UNKNOWN, id="no moment"),
        pytest.param(QUIT, (("account_status", "deactivated 2014-08-01"),), MET, id="a day within a value"),
        pytest.param(QUIT, (("account_status", "opened 2014-08-01"),), UNKNOWN, id="of something else"),
    ],
)
def test_fields_that_start_the_clock(made: Commitment, extra: tuple[tuple[str, str], ...], expected: Truth) -> None:
    found = setting(replace(KEPT, extra=extra))
    assert outlived(rule_of(made, policy(made), 0, lambda _: False), found).truth is expected


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("From the day you leave the school, your tests are kept another six months.", "nocontr"),
        ("When you leave, we keep your tests for a further six months.", "nocontr"),
        ("Your tests are kept for six months.", "contr"),
        ("Your tests are usually kept for six months.", "nocontr"),
    ],
)
def test_a_further_period_runs_from_what_ends_before_it(text: str, accepted: str) -> None:
    assert fits(told(text, did(Action.RETAIN, "test", collected_at=ago(400))).value, accepted)


@pytest.mark.parametrize(
    ("verb", "state", "expected"),
    [
        pytest.param("anonymise", DataState.DEIDENTIFIED, NOT_MET, id="it already is"),
        pytest.param("anonymise", DataState.AGGREGATED, NOT_MET, id="totals are nobody's"),
        pytest.param("anonymise", DataState.PSEUDONYMOUS, MET, id="a key is a name"),
        pytest.param("delete", DataState.DEIDENTIFIED, MET, id="a duty to delete is another"),
    ],
)
def test_what_is_to_be_made_anonymous_may_be_kept_so(verb: str, state: DataState, expected: Truth) -> None:
    duty = clause(Kind.REQUIRE, Action.DELETE, conditions=(when(ConditionKind.TIME, "after 30 days", days=30),))
    rule = rule_of(duty.model_copy(update={"rule": f"delete:{verb}"}), policy(duty), 0, lambda _: False)
    known = setting(replace(flow(("postcode",), None, Action.RETAIN), data_state=state, collected_at=OLD))
    assert outlived(rule, known).truth is expected
