"""Exported rows are exactly those that the flows count, whether the log was taken in or left where it is."""

from pathlib import Path

import duckdb
import pytest

from checker.events import Engine, open_log

ROWS = """SELECT 'e' || i AS event_id, TIMESTAMP '2020-01-01' + to_hours((i % 90)::INT) AS occurred_at, ['email'] AS data,
 ['A', 'B', 'C'][1 + i % 3] AS recipient FROM range(300) t(i)"""


@pytest.mark.parametrize("large", [1, 10**9])
def test_the_rows_are_the_counted_ones(tmp_path: Path, large: int) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({ROWS}) TO '{tmp_path / 'log.parquet'}' (FORMAT parquet)")
        log = open_log(["log.parquet"], folder=tmp_path, engine=Engine(large=large))
        chosen = {index: ("contradicted", "denial", "policy.md") for index, flow in enumerate(log.flows()) if flow.recipient != "B"}
        log.export(tmp_path / "out.parquet", chosen)
        found = connection.execute(
            f"SELECT event_id, verdict, file, line, recipient FROM '{tmp_path / 'out.parquet'}' ORDER BY line"
        ).fetchall()
    assert len(found) == 200 == sum(log.flows()[index].events for index in chosen)
    assert found[:3] == [
        ("e0", "contradicted", "log.parquet", 1, "A"),
        ("e2", "contradicted", "log.parquet", 3, "C"),
        ("e3", "contradicted", "log.parquet", 4, "A"),
    ]


def test_where_it_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "e.jsonl").write_text('{"event_id": "a", "occurred_at": "2020-01-01", "data": ["email"]}\n')
    log = open_log(["e.jsonl"], folder=tmp_path)
    log.flows()
    with pytest.raises(OSError, match="out"):
        log.export(tmp_path / "missing" / "out.parquet", {0: ("contradicted", "denial", "")})
