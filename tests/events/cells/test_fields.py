from dataclasses import fields

from checker.events.cells.fields import BY_NAME, DEFAULTS, FIELDS, REQUIRED
from checker.model import Flow


def test_the_table_has_every_fact_of_a_flow_and_no_other() -> None:
    derived = {"actor", "first", "last", "events", "records", "samples", "extra"}

    assert {field.name for field in fields(Flow)} - derived == set(BY_NAME) - {"event_id", "occurred_at", "count"}


def test_only_three_fields_are_required() -> None:
    assert REQUIRED == ("event_id", "occurred_at", "data")


def test_every_field_is_named_once_and_explained() -> None:
    assert len(BY_NAME) == len(FIELDS)
    assert all(field.meaning for field in FIELDS)
    assert all(DEFAULTS[name] in (BY_NAME[name].vocabulary or (1,)) for name in DEFAULTS)
