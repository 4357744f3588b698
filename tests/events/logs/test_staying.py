from pathlib import Path

import duckdb
import pytest

from checker.events.cells.engine import Engine
from checker.events.layouts.layout import Layout
from checker.events.logs.sources import find_sources
from checker.events.logs.staying import standing


@pytest.fixture
def files(tmp_path: Path) -> Path:
    with duckdb.connect() as connection:
        for number, more in enumerate(("", "", ", 'x' AS shop")):
            row = f"SELECT 'e{number}' AS event_id, TIMESTAMP '2020-01-01' AS occurred_at, ['email'] AS data{more}"
            connection.execute(f"COPY ({row}) TO '{tmp_path / f'{number}.parquet'}' (FORMAT parquet)")
    (tmp_path / "3.jsonl").write_text("{}\n")
    return tmp_path


def test_neighbours_with_the_same_columns_stay_together(files: Path) -> None:
    found = standing(find_sources(["*"], None, files), Layout(), Engine(large=1))
    assert [(each.first, len(each.files), each.rows) for each in found] == [(0, 2, 2), (2, 1, 1)]


def test_small_logs_are_taken_in(files: Path) -> None:
    assert standing(find_sources(["*"], None, files), Layout(), Engine(large=4)) == ()
