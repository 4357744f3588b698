from pathlib import Path

import duckdb

from checker.events import nothing_logged


def test_nothing_logged_has_no_flows_no_events_and_nothing_set_aside(tmp_path: Path) -> None:
    log = nothing_logged()
    assert (log.rows_read, log.files, log.quarantined, log.flows(), list(log.assignments())) == (0, (), (), (), [])
    log.export(tmp_path / "none.parquet", {})
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT count(*) FROM '{tmp_path / 'none.parquet'}'").fetchall() == [(0,)]
