"""Flows: events that no statement can tell apart, grouped by the engine in one pass and numbered in the order of the log."""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a date)

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import duckdb

from checker.events.fields import FIELDS, Type
from checker.events.sql import name, words
from checker.model import Action, DataState, Flow

SAMPLES = 5
BATCH = 10_000
NOT_KEYS = ("event_id", "occurred_at", "collected_at", "count")
TIMED = (Action.RETAIN.value, Action.DELETE.value)  # judged by how long after something they happened


def group(connection: duckdb.DuckDBPyConnection, boundaries: Sequence[date], extra: Collection[str] | None) -> tuple[Flow, ...]:
    """Return the distinct signatures of the events; ``extra`` names the unknown fields that count in them (None: all)."""
    keys = _keys(boundaries, extra)
    grouped = ", ".join(f"{expression} AS {name(key)}" for key, expression in keys.items())
    connection.execute(f"CREATE OR REPLACE VIEW keyed AS SELECT seq, {', '.join(NOT_KEYS)}, {grouped} FROM events")
    key_names = ", ".join(map(name, keys))
    connection.execute(
        "CREATE OR REPLACE TABLE signatures AS SELECT row_number() OVER (ORDER BY seq) - 1 AS flow, * FROM"
        f" (SELECT {key_names}, min(seq) AS seq, count(*) AS events, sum(count) AS records, min(occurred_at) AS first,"
        f" max(occurred_at) AS last, min(collected_at) AS collected_at, min(event_id, {SAMPLES}) AS samples"
        f" FROM keyed GROUP BY {key_names})"
    )
    asked = [key for key in keys if not key.startswith("?")] + ["collected_at", "first", "last", "events", "records", "samples"]
    cursor = connection.execute(f"SELECT {', '.join(map(name, asked))} FROM signatures ORDER BY flow")
    return tuple(_flow(dict(zip(asked, row, strict=True))) for row in _rows(cursor))


def assign(connection: duckdb.DuckDBPyConnection, boundaries: Sequence[date], extra: Collection[str] | None) -> Iterator[tuple[str, int]]:
    """Yield every event with the number of its flow, in the order of the log; the grouping must be the last one made."""
    same = " AND ".join(f"e.{name(key)} IS NOT DISTINCT FROM s.{name(key)}" for key in _keys(boundaries, extra))
    cursor = connection.cursor()
    cursor.execute("SET TimeZone = 'UTC'")
    yield from _rows(cursor.execute(f"SELECT e.event_id, s.flow FROM keyed e JOIN signatures s ON {same} ORDER BY e.seq"))


def _rows(cursor: duckdb.DuckDBPyConnection) -> Iterator[Any]:
    while batch := cursor.fetchmany(BATCH):
        yield from batch


def _keys(boundaries: Sequence[date], extra: Collection[str] | None) -> Mapping[str, str]:
    """Return the columns of a signature; those that start with ? divide flows and are not shown."""
    plain = {field.name: name(field.name) for field in FIELDS if field.name not in NOT_KEYS}
    kept = "extra" if extra is None else f"list_filter(extra, lambda p: p.name IN ({words(sorted(extra)) or 'NULL'}))"
    exact = f"action IN ({words(TIMED)}) OR consent_at IS NOT NULL OR deletion_requested_at IS NOT NULL"
    return plain | {
        "extra": kept,
        "?occurred": f"CASE WHEN {exact} THEN occurred_at END",
        "?collected": f"CASE WHEN {exact} THEN collected_at END",
        "?period": _period("occurred_at", boundaries),
        "?collected_period": _period("collected_at", boundaries),
    }


def _period(moment: str, boundaries: Sequence[date]) -> str:
    """Return SQL for the number of boundaries up to a moment: a chain of comparisons, as range joins cost twice as much."""
    days = sorted(set(boundaries))
    cases = " ".join(f"WHEN {moment} < TIMESTAMP '{day.isoformat()} 00:00:00' THEN {index}" for index, day in enumerate(days))
    return f"CASE WHEN {moment} IS NULL THEN NULL {cases} ELSE {len(days)} END"


def _flow(row: dict[str, Any]) -> Flow:
    for field in FIELDS:
        if field.name in row and field.type is Type.TIME:
            row[field.name] = _utc(row[field.name])
        elif field.name in row and field.type is Type.WORDS and row[field.name] is not None:
            row[field.name] = tuple(row[field.name])
    return Flow(
        **row
        | {
            "action": Action(row["action"]),
            "data_state": DataState(row["data_state"]) if row["data_state"] else None,
            "extra": tuple((pair["name"], pair["value"]) for pair in row["extra"]),
            "first": _utc(row["first"]),
            "last": _utc(row["last"]),
            "samples": tuple(row["samples"]),
        }
    )


def _utc(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment else None
