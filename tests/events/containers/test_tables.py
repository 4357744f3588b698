"""Verdicts are written as a table that says what the lines say."""

import json
from pathlib import Path

import duckdb
import pytest

from checker.events.containers.tables import write_parquet

LINES: list[dict[str, object]] = [
    {
        "event_id": "42",
        "verdict": "contradicted",
        "clarity": None,
        "reason": "denial",
        "statement": "policy.md",
        "missing": ["2020-01-01", "who received it"],
        "summary": "A denial covers it; “never” is never.",
        "evidence": [{"statement": "policy.md", "start": 3, "end": 9, "text": "no\nway", "role": "denial"}],
    },
    {
        "event_id": "2020-01-01",
        "verdict": "undetermined",
        "clarity": None,
        "reason": "no_statement",
        "statement": None,
        "missing": [],
        "summary": "",
        "evidence": [],
    },
]


def table(path: Path) -> tuple[list[str], list[tuple[object, ...]]]:
    with duckdb.connect() as connection:
        relation = connection.read_parquet(str(path))
        return relation.columns, relation.fetchall()


def test_a_table_has_every_line_in_order_and_guesses_no_types(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.parquet"
    write_parquet(path, (json.dumps(line) + "\n" for line in LINES))
    assert table(path) == (list(LINES[0]), [tuple(line.values()) for line in LINES])


def test_no_events_make_an_empty_table(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.parquet"
    write_parquet(path, [])
    assert table(path) == (list(LINES[0]), [])


def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r".+"):
        write_parquet(tmp_path / "none" / "verdicts.parquet", [])
