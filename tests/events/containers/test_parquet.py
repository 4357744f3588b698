from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from checker.errors import InputError
from checker.events import Engine, EventLog, open_log
from checker.model import Action, Flow

Opened = Callable[..., EventLog]


def written(path: Path, select: str) -> str:
    """Write a query's rows as Parquet."""
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'America/New_York'")
        connection.execute(f"COPY ({select}) TO '{path}' (FORMAT parquet)")
    return path.name


def test_typed_columns_are_taken_as_they_are(tmp_path: Path) -> None:
    name = written(
        tmp_path / "log.parquet",
        "SELECT 17 AS event_id, TIMESTAMPTZ '2014-09-15 12:00:00+02' AS occurred_at, ['photo', 'age', 'photo'] AS data, true AS opted_out,"
        " DATE '2013-01-02' AS collected_at, 3.0::DOUBLE AS count, 'none' AS consent, 4 AS shard, {'a': 1} AS nested, NULL AS gone",
    )

    assert open_log([name], folder=tmp_path).flows() == (
        Flow(
            action=Action.SHARE,
            data=("age", "photo"),
            consent="none",
            opted_out=True,
            collected_at=datetime(2013, 1, 2, tzinfo=UTC),
            extra=(("nested", '{"a":1}'), ("shard", "4")),
            first=datetime(2014, 9, 15, 10, tzinfo=UTC),
            last=datetime(2014, 9, 15, 10, tzinfo=UTC),
            records=3,
            samples=("17",),
        ),
    )


def test_a_time_without_zone_is_utc(tmp_path: Path) -> None:
    name = written(tmp_path / "log.parquet", "SELECT 'a' AS event_id, TIMESTAMP '2014-09-15 12:00:00' AS occurred_at, ['x'] AS data")

    assert [flow.first for flow in open_log([name], folder=tmp_path).flows()] == [datetime(2014, 9, 15, 12, tzinfo=UTC)]


def test_text_columns_are_read_like_cells(tmp_path: Path) -> None:
    select = "SELECT 'a' AS event_id, '2014-09-15T12:00:00+02:00' AS occurred_at, 'photo;age' AS data, 'yes' AS opted_out, '2' AS count"
    name = written(tmp_path / "log.parquet", select)

    (flow,) = open_log([name], folder=tmp_path).flows()
    assert (flow.data, flow.opted_out, flow.records, flow.first.hour) == (("age", "photo"), True, 2, 10)


def test_bad_rows_are_set_aside_with_their_number(tmp_path: Path) -> None:
    name = written(
        tmp_path / "log.parquet",
        "SELECT * FROM (VALUES ('a', TIMESTAMP '2014-09-15 12:00:00', ['x'], 'share', 1.0), ('b', NULL, ['x'], 'share', NULL),"
        " ('c', TIMESTAMP '2014-09-15 12:00:00', [], 'share', NULL), ('d', TIMESTAMP '2014-09-15 12:00:00', ['x', NULL], 'share', NULL),"
        " ('e', TIMESTAMP '2014-09-15 12:00:00', ['x'], 'shared', NULL), ('f', TIMESTAMP '2014-09-15 12:00:00', ['x'], 'share', 1.5),"
        " ('g', TIMESTAMP '20140-09-15 12:00:00', ['x'], 'share', NULL), ('h', TIMESTAMP 'infinity', ['x'], 'share', NULL))"
        " t(event_id, occurred_at, data, action, count)",
    )
    log = open_log([name], folder=tmp_path)

    assert [(row.line, row.event_id, row.reason.split(";")[0]) for row in log.quarantined] == [
        (2, "b", "occurred_at is missing"),
        (3, "c", "data is an empty list"),
        (4, "d", 'data is ["x",null]'),
        (5, "e", 'action is "shared"'),
        (6, "f", 'count is "1.5"'),
        (7, "g", 'occurred_at is "20140-09-15 12:00:00"'),
        (8, "h", 'occurred_at is "infinity"'),
    ]
    assert log.quarantined[3].excerpt.startswith('{"event_id":"e","occurred_at":"2014-09-15 12:00:00","data":["x"],"action":"shared"')
    assert (log.rows_read, list(log.assignments())) == (8, [("a", 0)])


def test_a_column_of_epochs_is_set_aside_with_a_hint(tmp_path: Path) -> None:
    name = written(tmp_path / "log.parquet", "SELECT 'a' AS event_id, 1410782400000 AS occurred_at, ['x'] AS data")
    (row,) = open_log([name], folder=tmp_path).quarantined

    assert "counted in milliseconds since 1970 it would be 2014-09-15T12:00:00Z" in row.reason


def test_missing_columns_are_named_together(tmp_path: Path) -> None:
    name = written(tmp_path / "log.parquet", "SELECT 'a' AS event_id, 'x' AS datas")
    with pytest.raises(InputError) as caught:
        open_log([name], folder=tmp_path)

    assert [(mistake.place, mistake.problem) for mistake in caught.value.mistakes] == [
        (name, "column 'occurred_at' is missing"),
        (name, "column 'data' is missing"),
    ]
    assert "did you mean 'datas'?" in caught.value.mistakes[1].hint


def test_a_file_that_is_no_parquet_is_refused(opened: Opened) -> None:
    with pytest.raises(InputError, match=r"log.parquet: cannot be read as Parquet"):
        opened("PAR1 and nothing else", "log.parquet")


def test_a_file_name_is_no_pattern(tmp_path: Path) -> None:
    select = "SELECT 'a' AS event_id, DATE '2014-09-15' AS occurred_at, ['x'] AS data"
    name = written(tmp_path / "log[1]'s.parquet".replace("'", ""), select)

    assert open_log([name], folder=tmp_path).rows_read == 1


@pytest.mark.parametrize("large", [1, 10**9], ids=["where it is", "taken in"])
@pytest.mark.parametrize("pattern", ["logs", "logs/**/*.parquet"])
def test_columns_in_the_names_of_folders_are_columns(tmp_path: Path, pattern: str, large: int) -> None:
    rows = (
        "SELECT 'e' || i AS event_id, TIMESTAMP '2021-01-01' AS occurred_at, ['email'] AS data, ['A', 'B'][1 + i % 2] AS recipient,"
        " 2021 + i % 2 AS year FROM range(10) t(i)"
    )
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({rows}) TO '{tmp_path / 'logs'}' (FORMAT parquet, PARTITION_BY (recipient, year))")
    log = open_log([pattern], folder=tmp_path, engine=Engine(large=large))

    assert [(flow.recipient, flow.extra, flow.events) for flow in log.flows()] == [
        ("A", (("year", "2021"),), 5),
        ("B", (("year", "2022"),), 5),
    ]
    assert (log.rows_read, log.quarantined) == (10, ())
