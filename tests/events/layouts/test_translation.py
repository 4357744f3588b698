from typing import Any

import pytest

from checker.events.layouts.shapes import Shape
from checker.events.layouts.translation import NOTHING, Told, translated

FIELDS: dict[str, Any] = {"event_id": "id", "occurred_at": "at", "data": "what"}
RECORD: dict[str, Any] = {"id": "r", "at": "2024-01-01", "what": ["email"]}


def shape(**parts: Any) -> Shape:
    return Shape.model_validate({"fields": FIELDS, **parts})


def told(record: dict[str, Any], *shapes: Shape) -> Told:
    return translated(record, shapes, "log:1")


def test_the_first_shape_that_fits_is_taken_and_the_furthest_failure_is_the_reason() -> None:
    first = shape(when=[{"path": "kind", "among": ["a"], "otherwise": "no a"}, {"path": "ok", "present": True, "otherwise": "not ok"}])
    second = shape(when=[{"path": "kind", "among": ["b"], "otherwise": "no b"}])

    assert told({**RECORD, "kind": "a"}, first, second).passed == "not ok"
    assert told({**RECORD, "kind": "c"}, first, second).passed == "no a"
    assert told({**RECORD, "kind": "b"}, first, second).events == ({"event_id": "r", "occurred_at": "2024-01-01", "data": ["email"]},)


def test_unlike_needs_both_values_to_tell_a_difference() -> None:
    one = shape(when=[{"path": "who", "unlike": "owner", "otherwise": "the owner"}])

    assert told({**RECORD, "who": "1", "owner": "2"}, one).events
    assert told({**RECORD, "who": "1", "owner": "1"}, one).passed == "the owner"
    assert told({**RECORD, "owner": "1"}, one).passed == "the owner"


def test_each_part_is_an_event_with_an_id_of_its_own() -> None:
    one = shape(each={"paths": ["to"], "keys": True, "leave_out": ["All"]}, fields={**FIELDS, "recipient": "$"})
    found = told({**RECORD, "to": {"All": True, "A": True, "B": {"x": 1}, "C": False}}, one)

    assert [(event["event_id"], event["recipient"]) for event in found.events] == [("r#1", "A"), ("r#2", "B")]


def test_without_parts_the_next_shape_is_tried_or_the_reason_told() -> None:
    parts = {"paths": ["to[]"]}
    last = shape(fields={**FIELDS, "recipient": {"text": "somebody"}})

    assert told(RECORD, shape(each=parts, none_left="nobody got it"), last) == Told(passed="nobody got it")
    assert told(RECORD, shape(each=parts), last).events[0]["recipient"] == "somebody"
    assert told(RECORD, shape(each=parts)) == Told(passed=NOTHING)


def test_parts_are_cut_and_split_and_the_owner_left_out() -> None:
    grants = {"paths": ["who[]"], "pattern": "^arn:(\\d+)", "unlike": "owner"}
    one = shape(each=grants, fields={**FIELDS, "recipient": "$"})
    record = {**RECORD, "owner": "1", "who": ["arn:1", "arn:2", "arn:2", {"AWS": "arn:3"}, "*"]}

    assert [event["recipient"] for event in told(record, one).events] == ["2", "*"]
    split = shape(each={"paths": ["who"], "split": True}, fields={**FIELDS, "recipient": "$"})
    assert [event["recipient"] for event in told({**RECORD, "who": "A; B\nC"}, split).events] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("held", "consent"),
    [({"ads": True, "stats": True}, True), ({"ads": True, "stats": False}, None), ({}, None)],
    ids=["agree", "differ", "none"],
)
def test_several_different_values_of_one_field_are_not_known(held: dict[str, bool], *, consent: bool | None) -> None:
    (event,) = told({**RECORD, "consent": held}, shape(fields={**FIELDS, "consent": "consent.*"})).events

    assert event.get("consent") is consent


def test_lists_take_all_sources_and_scalars_the_first() -> None:
    fields = {
        **FIELDS,
        "data": ["what", {"path": "traits", "keys": True}, {"path": "ip", "text": "ip address"}],
        "purpose": ["why", "because"],
    }
    (event,) = told({**RECORD, "what": "email;name", "traits": {"plan": "x"}, "ip": "1", "because": "z"}, shape(fields=fields)).events

    assert (event["data"], event["purpose"]) == (["email", "name", "plan", "ip address"], "z")


def test_a_record_without_id_is_known_by_its_place() -> None:
    (event,) = told({"at": "2024"}, shape(fields={**FIELDS, "event_id": ["id", {"number": True}]})).events

    assert event == {"event_id": "log:1", "occurred_at": "2024"}


def test_a_word_may_stand_for_what_has_a_pattern() -> None:
    sources = [{"path": "to", "pattern": "^(\\*)$", "text": "the public"}, "to"]
    one = shape(fields={**FIELDS, "recipient": sources})

    assert [told({**RECORD, "to": to}, one).events[0]["recipient"] for to in ("*", "Acme")] == ["the public", "Acme"]
