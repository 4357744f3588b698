"""Parquet left where it is gives what taking every row in gives: the same flows, and the same rows set aside with the same words."""
# ruff: noqa: E501 (texts and rows of the tests)

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import duckdb
import pytest

from checker.events import Engine, EventLog, open_log
from checker.events.cells.fields import FIELDS, Type
from checker.events.containers.inplace import can_stay
from checker.events.layouts.layout import Layout
from checker.model import Flow

BOUNDARIES = (date(2020, 6, 1), date(2020, 9, 1))
GOOD = """SELECT 'event-' || i AS event_id, TIMESTAMP '2020-01-01' + to_days((i % 300)::INT) AS occurred_at,
 CASE WHEN i % 3 = 0 THEN ['email'] ELSE ['gps_lat', 'email'] END AS data, ['A', 'B', NULL][1 + i % 3] AS recipient,
 ['granted', NULL][1 + i % 2] AS consent, ['share', 'retain', NULL, 'sell'][1 + i % 4] AS action, ['sdk', 'api', 'pixel'][1 + (i // 7) % 3] AS channel,
 (1 + i % 5)::INT AS count, CASE WHEN i % 2 = 0 THEN TIMESTAMP '2020-05-01' END AS collected_at, 'x' || i % 2 AS shop FROM range(400) t(i)"""
BAD = (
    "NULL, TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "' ', TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'undefined' || chr(9), TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'nul' || chr(0), TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "repeat('i', 10001), TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'late', TIMESTAMP '2300-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'never', NULL, ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'infinite', TIMESTAMP 'infinity', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'word', TIMESTAMP '2020-01-01', ['email'], 'A', 'maybe', NULL, NULL, 1, NULL, 'x'",
    "'act', TIMESTAMP '2020-01-01', ['email'], 'A', NULL, 'lend', NULL, 1, NULL, 'x'",
    "'channel', TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, 'None', 1, NULL, 'x'",
    "'items', TIMESTAMP '2020-01-01', ['email', ''], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'none', TIMESTAMP '2020-01-01', [], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'zero', TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 0, NULL, 'x'",
    "'old', TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, TIMESTAMP '1800-01-01', 'x'",
    "'event-7', TIMESTAMP '2020-01-08', ['email'], 'Other', NULL, NULL, NULL, 1, NULL, 'x'",
    "' padded-good ', TIMESTAMP '2020-01-01', [' email '], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
    "'padded-good', TIMESTAMP '2020-01-01', ['email'], 'A', NULL, NULL, NULL, 1, NULL, 'x'",
)


class Fewer:
    """A folding that leaves a field out and joins values of another, as statements do."""

    unused = frozenset({"channel"})
    folded = ("subject_age",)
    listens = False

    def class_of(self, field: str, value: object) -> object:
        return None if field in self.unused else value

    def matters(self, name: str) -> bool:
        return name == "shop"


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({GOOD}) TO '{folder / '1.parquet'}' (FORMAT parquet)")
        rest = " UNION ALL ".join(f"SELECT {row}" for row in BAD)
        again = GOOD.replace("'event-' ||", "'second-' ||")
        connection.execute(f"COPY ({again} UNION ALL {rest}) TO '{folder / '2.parquet'}' (FORMAT parquet)")
    return folder


def read(folder: Path, **engine: int | bool) -> EventLog:
    return open_log(["*.parquet"], folder=folder, engine=Engine(**engine))  # type: ignore[arg-type]


def counted(flows: tuple[Flow, ...]) -> Counter[Flow]:
    return Counter(replace(flow, samples=()) for flow in flows)


def test_flows_and_rows_set_aside_are_those_of_taking_every_row_in(parts: Path) -> None:
    taken, left = read(parts, large=10**9), read(parts, large=1)
    assert (taken.standing, len(left.standing), len(left.standing[0].files)) == ((), 1, 2)

    assert counted(left.flows(BOUNDARIES)) == counted(taken.flows(BOUNDARIES))
    assert left.quarantined == taken.quarantined
    assert len(left.quarantined) == len(BAD)  # event-7 twice and differing, padded-good twice and alike
    assert left.rows_read == 800 + len(BAD) == sum(flow.events for flow in left.flows(BOUNDARIES)) + len(left.quarantined)


def test_every_event_is_assigned_in_the_order_of_the_log(parts: Path) -> None:
    taken, left = read(parts, large=10**9), read(parts, large=1)
    told = {id(log): log.flows(BOUNDARIES) for log in (taken, left)}

    def shown(log: EventLog) -> list[tuple[str, tuple[str, ...], str | None]]:
        return [(event, told[id(log)][flow].data, told[id(log)][flow].recipient) for event, flow in log.assignments()]

    assert shown(left) == shown(taken)


@pytest.mark.parametrize("few", [0, 1_000], ids=["each row looked at", "each value looked at"])
def test_what_is_folded_still_keeps_bad_cells_out(parts: Path, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr("checker.events.containers.inplace.FEW", few)
    taken, left = read(parts, large=10**9), read(parts, large=1)
    taken.flows(BOUNDARIES)
    flows = left.flows(BOUNDARIES, folding=Fewer())

    assert left.quarantined == taken.quarantined
    assert {flow.channel for flow in flows} == {None}
    assert len(flows) < len(taken.flows(BOUNDARIES))


def test_only_fields_of_few_and_good_values_need_no_look_at_each_row(parts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = read(parts, large=1)
    (files,) = left.standing
    assert files.sound(left.store, Fewer()) == frozenset()  # a channel is called None
    good = replace(files, files=files.files[:1])
    assert good.sound(left.store, Fewer()) == {"channel"}
    monkeypatch.setattr("checker.events.containers.inplace.FEW", 2)
    assert good.sound(left.store, Fewer()) == frozenset()


def test_samples_are_the_first_rows_of_a_flow(parts: Path) -> None:
    flow = next(flow for flow in read(parts, large=1, samples=3).flows() if flow.events > 5)
    assert len(flow.samples) == 3
    assert flow.samples[0].startswith("event-")
    assert {flow.samples for flow in read(parts, large=1, samples=0).flows()} == {()}


def test_ids_are_not_compared_when_they_are_trusted(parts: Path) -> None:
    log = read(parts, large=1, unique_ids=True)
    log.flows()
    assert not any("same id" in row.reason or "repeat" in row.reason for row in log.quarantined)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"event_id": "VARCHAR", "occurred_at": "TIMESTAMP"}, True),
        ({"event_id": "BIGINT", "occurred_at": "TIMESTAMP WITH TIME ZONE", "count": "INTEGER"}, True),
        ({"event_id": "VARCHAR", "occurred_at": "VARCHAR"}, False),
        ({"event_id": "VARCHAR", "occurred_at": "TIMESTAMP", "count": "DOUBLE"}, False),
        ({"event_id": "VARCHAR", "occurred_at": "TIMESTAMP", "collected_at": "VARCHAR"}, False),
        ({"occurred_at": "TIMESTAMP"}, False),
    ],
)
def test_only_typed_files_stay(columns: dict[str, str], expected: object) -> None:
    assert can_stay(columns, Layout()) is expected


def test_fields_looked_at_row_by_row_are_those_that_differ_with_every_row() -> None:
    assert {field.name for field in FIELDS if field.type is Type.NUMBER} == {"count", "subject_age"}


@pytest.mark.parametrize("large", [1, 10**9])
def test_folders_that_are_columns_are_read_as_such(tmp_path: Path, large: int) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({GOOD}) TO '{tmp_path / 'log'}' (FORMAT parquet, PARTITION_BY (recipient, consent))")
    log = open_log(["log"], folder=tmp_path, engine=Engine(large=large))
    flows = log.flows()
    assert {flow.recipient for flow in flows} == {"A", "B", None}
    assert {flow.consent for flow in flows} == {"granted", None}
    assert (log.rows_read, sum(flow.events for flow in flows)) == (400, 400)
