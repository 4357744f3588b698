"""A flow in the taxonomy's terms: items, companions, figures, and the state that the items show."""

import pytest

from checker.model import DataState
from checker.verdicts.flows.practice import practice_of
from tests.verdicts.sample import flow, ontology


@pytest.mark.parametrize(
    ("data", "claimed", "expected"),
    [
        pytest.param(("age",), None, None, id="nothing known"),
        pytest.param(("age",), DataState.DEIDENTIFIED, DataState.DEIDENTIFIED, id="a claim that nothing speaks against"),
        pytest.param(("age", "advertising_id"), DataState.DEIDENTIFIED, DataState.PSEUDONYMOUS, id="an identifier overrides it"),
        pytest.param(("age", "email_sha256"), DataState.AGGREGATED, DataState.PSEUDONYMOUS, id="a hash is an identifier"),
        pytest.param(("user-level records",), DataState.AGGREGATED, DataState.PSEUDONYMOUS, id="row-level records override it"),
        pytest.param(("number of users by city",), None, DataState.AGGREGATED, id="totals by their words"),
        pytest.param(
            ("number of email addresses by city",), DataState.AGGREGATED, DataState.AGGREGATED, id="a count of addresses is no address"
        ),
        pytest.param(("user photos",), None, DataState.IDENTIFIED, id="a photo shows the person"),
        pytest.param(("fingerprint",), None, DataState.IDENTIFIED, id="so does a fingerprint"),
        pytest.param(("sleep data",), None, None, id="a night's sleep shows nobody"),
        pytest.param(("age", "gps_lat"), DataState.PSEUDONYMOUS, DataState.PSEUDONYMOUS, id="keyed by device"),
    ],
)
def test_the_state_that_the_items_show(data: tuple[str, ...], claimed: DataState | None, expected: DataState | None) -> None:
    assert practice_of(flow(data, data_state=claimed), ontology()).state == expected


def test_an_override_is_noted() -> None:
    (note,) = practice_of(flow(("advertising_id",), data_state=DataState.AGGREGATED), ontology()).notes
    assert "advertising_id" in note


def test_companions_do_not_decide_unless_nothing_else_went() -> None:
    known = ontology()
    assert [item.text for item in practice_of(flow(("photo", "timestamp")), known).principal] == ["photo"]
    assert [item.text for item in practice_of(flow(("timestamp",)), known).principal] == ["timestamp"]


def test_an_event_name_that_tells_of_health_is_health() -> None:
    found = practice_of(flow(("event_name=log_period_start",)), ontology()).principal
    assert any((item.id or "").startswith("user.health") for item in found)


def test_one_thing_named_twice_is_one_item() -> None:
    assert len(practice_of(flow(("photo", "photo")), ontology()).items) == 1


def test_an_unknown_name_stays_visible() -> None:
    (item,) = practice_of(flow(("zorblax",)), ontology()).items
    assert (item.text, item.id) == ("zorblax", None)


def test_a_purpose_keeps_its_words_and_gets_its_id() -> None:
    purpose = practice_of(flow(purpose="hosting"), ontology()).purpose
    assert purpose is not None
    assert (purpose.text, purpose.id) == ("hosting", "essential.service.operations.hosting")
    assert practice_of(flow(purpose=" "), ontology()).purpose is None


def test_a_count_beside_an_identifier_is_a_counter_of_that_person() -> None:
    known = ontology()
    beside = practice_of(flow(("cookie_id", "number of clicks")), known)
    assert [item.text for item in beside.principal] == ["cookie_id"]
    alone = practice_of(flow(("number of clicks by city", "average age by city")), known)
    assert [item.text for item in alone.principal] == ["number of clicks by city", "average age by city"]


@pytest.mark.parametrize(
    ("name", "claimed", "expected"),
    [
        pytest.param("fare_total", DataState.IDENTIFIED, False, id="what a person paid"),
        pytest.param("trip count", DataState.IDENTIFIED, False, id="of one rider"),
        pytest.param("number of users", DataState.IDENTIFIED, True, id="of many by its words"),
        pytest.param("fare_total", None, True, id="the log says nothing"),
        pytest.param("visits per hour", DataState.AGGREGATED, True, id="the log says so"),
    ],
)
def test_a_total_of_identified_data_is_the_persons(name: str, claimed: DataState | None, *, expected: bool) -> None:
    assert practice_of(flow((name,), data_state=claimed), ontology()).items[0].figure is expected
