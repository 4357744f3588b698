import json
import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.events import EventLog, open_log
from checker.model import Flow

Opened = Callable[..., EventLog]
BOUNDARIES = (date(2014, 1, 1), date(2015, 1, 1))


def text(*events: dict[str, Any]) -> str:
    base = {"occurred_at": "2014-06-01T00:00:00Z", "data": ["photo"]}
    return "\n".join(json.dumps({"event_id": f"e{index}"} | base | event) for index, event in enumerate(events))


def groups(log: EventLog, boundaries: tuple[date, ...] = BOUNDARIES) -> list[list[str]]:
    """Return the ids of the events of each flow."""
    flows = log.flows(boundaries)
    members: list[list[str]] = [[] for _ in flows]
    for event_id, index in log.assignments():
        members[index].append(event_id)
    assert [len(ids) for ids in members] == [flow.events for flow in flows]
    return members


def test_events_that_nothing_tells_apart_are_one_flow(opened: Opened) -> None:
    log = opened(
        text(
            {"data": ["a", "b"], "count": 5, "occurred_at": "2014-06-02T00:00:00Z"},
            {"data": ["b"]},
            {"data": ["b", "a", "b"], "action": "share", "occurred_at": "2014-06-01T00:00:00Z", "recipient": None},
        )
    )

    assert [(flow.data, flow.events, flow.records, flow.first.day, flow.last.day, flow.samples) for flow in log.flows(BOUNDARIES)] == [
        (("a", "b"), 2, 6, 1, 2, ("e0", "e2")),
        (("b",), 1, 1, 1, 1, ("e1",)),
    ]
    assert list(log.assignments()) == [("e0", 0), ("e1", 1), ("e2", 0)]


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ({"occurred_at": "2013-12-31T23:59:59.999999Z"}, {"occurred_at": "2014-01-01T00:00:00Z"}, False),
        ({"occurred_at": "2014-01-01T00:00:00Z"}, {"occurred_at": "2014-12-31T23:59:59Z"}, True),
        ({"occurred_at": "2014-01-01T01:00:00+02:00"}, {"occurred_at": "2014-01-01T00:00:00Z"}, False),
        ({"occurred_at": "2013-12-31T20:00:00-05:00"}, {"occurred_at": "2014-01-01T00:00:00Z"}, True),
        ({"collected_at": "2013-05-01"}, {"collected_at": "2014-05-01"}, False),
        ({"collected_at": "2013-05-01"}, {"collected_at": "2013-06-01"}, True),
        ({"collected_at": "2013-05-01"}, {}, False),
        ({"collected_at": "2016-05-01"}, {"collected_at": "2015-01-01"}, True),
        ({"action": "retain"}, {"action": "retain", "occurred_at": "2014-06-01T00:00:01Z"}, False),
        ({"action": "delete", "collected_at": "2013-05-01"}, {"action": "delete", "collected_at": "2013-05-02"}, False),
        ({"action": "retain"}, {"action": "retain"}, True),
        ({"consent_at": "2014-05-01"}, {"consent_at": "2014-05-01", "occurred_at": "2014-06-01T00:00:01Z"}, False),
        ({"consent_at": "2014-05-01"}, {"consent_at": "2014-05-02"}, False),
        ({"deletion_requested_at": "2014-05-01"}, {"deletion_requested_at": "2014-05-01", "occurred_at": "2014-07-01"}, False),
        ({"opted_out": False}, {}, False),
        ({"consent": "none"}, {}, False),
        ({"recipient": "a"}, {"recipient": "A"}, False),
        ({"plan": "free"}, {"plan": "paid"}, False),
        ({"plan": "free", "x": 1}, {"x": 1, "plan": "free"}, True),
        ({"data": ["a;b"]}, {"data": ["a", "b"]}, False),
        ({"consent_scope": []}, {}, False),
    ],
)
def test_what_a_verdict_can_turn_on_divides_flows(opened: Opened, first: dict[str, Any], second: dict[str, Any], together: bool) -> None:  # noqa: FBT001
    assert (groups(opened(text(first, second))) == [["e0", "e1"]]) is together


def test_a_flow_has_the_earliest_collection_of_its_events(opened: Opened) -> None:
    (flow,) = opened(text({"collected_at": "2013-06-01"}, {"collected_at": "2013-05-01"})).flows(BOUNDARIES)

    assert flow.collected_at == datetime(2013, 5, 1, tzinfo=UTC)


def test_only_unknown_fields_that_count_divide_flows(opened: Opened) -> None:
    log = opened(text({"plan": "free", "request": "1"}, {"plan": "free", "request": "2"}, {"plan": "paid", "request": "3"}))

    assert [(flow.extra, flow.events) for flow in log.flows(extra=["plan"])] == [((("plan", "free"),), 2), ((("plan", "paid"),), 1)]
    assert list(log.assignments()) == [("e0", 0), ("e1", 0), ("e2", 1)]
    assert [flow.events for flow in log.flows(extra=[])] == [3]
    assert [flow.events for flow in log.flows()] == [1, 1, 1]


def test_samples_are_five_whatever_the_order_of_the_log(opened: Opened) -> None:
    (flow,) = opened(text(*({"event_id": f"id{9 - index}"} for index in range(8)))).flows()

    assert flow.samples == ("id2", "id3", "id4", "id5", "id6")


def event() -> st.SearchStrategy[dict[str, Any]]:
    start = datetime(2013, 11, 1, tzinfo=UTC)
    moments = st.integers(0, 500).map(lambda days: (start + timedelta(days=days)).isoformat())
    optional = {
        "action": st.sampled_from(["share", "retain", "sell"]),
        "recipient": st.sampled_from(["a", "b", None]),
        "consent": st.sampled_from(["none", "granted", None]),
        "opted_out": st.sampled_from([True, False, None]),
        "collected_at": moments,
        "consent_at": moments,
        "count": st.integers(1, 10**6),
        "plan": st.sampled_from(["free", "paid"]),
    }
    data = st.lists(st.sampled_from(["x", "y", "z", "É"]), min_size=1, max_size=4)
    return st.fixed_dictionaries({"occurred_at": moments, "data": data}, optional=optional)


def facts(flows: tuple[Flow, ...]) -> Counter[str]:
    """Return flows as a multiset, without what depends on the order of the log."""
    return Counter(
        repr(
            (
                flow.action,
                flow.data,
                flow.recipient,
                flow.consent,
                flow.opted_out,
                flow.collected_at,
                flow.extra,
                flow.first,
                flow.last,
                flow.events,
                flow.records,
            )
        )
        for flow in flows
    )


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=st.lists(event(), min_size=1, max_size=40), seed=st.integers(0, 9))
def test_grouping_loses_no_event_and_does_not_depend_on_their_order(tmp_path: Path, events: list[dict[str, Any]], seed: int) -> None:
    lines = text(*events).split("\n")
    shuffled = random.Random(seed).sample(lines, len(lines))
    logs = []
    for name, rows in (("plain", lines), ("shuffled", shuffled)):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(rows), encoding="utf-8")
        logs.append(open_log([f"{name}.jsonl"], folder=tmp_path))
    flows = logs[0].flows(BOUNDARIES)

    assert sum(flow.events for flow in flows) == logs[0].rows_read == len(events)
    assert sum(flow.records for flow in flows) == sum(each.get("count", 1) for each in events)
    assert facts(flows) == facts(logs[1].flows(BOUNDARIES))
    assert sorted(name for name, _ in logs[0].assignments()) == sorted(f"e{index}" for index in range(len(events)))
    assert next(index for _, index in logs[0].assignments()) == 0
