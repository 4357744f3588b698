from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest

from checker.model.actions import Action
from checker.model.flows import Flow, Quarantined

WHEN = datetime(2014, 9, 8, tzinfo=UTC)


def test_a_flow_knows_nothing_that_the_log_does_not_say() -> None:
    flow = Flow(Action.SHARE, ("photos",), first=WHEN, last=WHEN)
    assert (flow.recipient, flow.consent, flow.opted_out, flow.notice_given, flow.data_state) == (None,) * 5
    assert (flow.events, flow.records) == (1, 1)
    with pytest.raises(FrozenInstanceError):
        flow.consent = "granted"  # type: ignore[misc]


def test_a_flow_has_a_first_and_a_last_day() -> None:
    with pytest.raises(TypeError, match="first"):
        Flow(Action.SHARE, ("photos",))  # type: ignore[call-arg]


def test_a_row_set_aside_needs_no_id() -> None:
    assert Quarantined("log.jsonl", 3, "no action").event_id is None


def test_a_flow_without_some_facts_keeps_all_others() -> None:
    flow = Flow(Action.SELL, ("photo",), recipient="A", subject_age=7, channel="sdk", extra=(("a", "b"),), first=WHEN, last=WHEN, records=3)

    assert flow.without(("subject_age", "channel")) == replace(flow, subject_age=None, channel=None)
    assert flow.without(()) == flow
