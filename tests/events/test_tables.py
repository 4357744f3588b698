"""Verdicts are written as a table that says what the lines say."""

import json
from pathlib import Path

import duckdb
import pytest

from checker.events.tables import write_parquet

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


def test_a_table_has_every_line_in_order_and_guesses_no_types(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.parquet"
    write_parquet(path, (json.dumps(line) + "\n" for line in LINES))
    relation = duckdb.connect().read_parquet(str(path))
    assert [dict(zip(relation.columns, row, strict=True)) for row in relation.fetchall()] == LINES


def test_no_events_make_an_empty_table(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.parquet"
    write_parquet(path, [])
    relation = duckdb.connect().read_parquet(str(path))
    assert (relation.columns, relation.fetchall()) == (list(LINES[0]), [])


def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r".+"):
        write_parquet(tmp_path / "none" / "verdicts.parquet", [])
