import json
from pathlib import Path

import duckdb
import pytest

from checker.errors import InputError, UsageError
from checker.events.layouts.layout import known_layouts
from checker.events.logs.inspection import inspect


def test_a_foreign_table_is_shown_with_a_mapping_that_works(tmp_path: Path) -> None:
    log, mapping = tmp_path / "log.csv", tmp_path / "m.yaml"
    log.write_text("ref,date,vendor,fields,agreed,colour\n1,2024-01-01,Acme,email;name,Y,red\n2,2024-13-01,Acme,email,N,red\n")
    found = inspect(str(log))

    assert [each.problem for each in found.obstacles] == [f"column {name!r} is missing" for name in ("event_id", "occurred_at", "data")]
    assert {each.name: each.field for each in found.columns} == {
        "ref": "event_id",
        "date": "occurred_at",
        "vendor": "recipient",
        "fields": "data",
        "agreed": "consent",
        "colour": None,
    }
    mapping.write_text(found.mapping)
    mapped = inspect(str(log), mapping=mapping)
    assert (mapped.rows, mapped.judged, sum(mapped.quarantined.values()), dict(mapped.recipients)) == (2, 1, 1, {"Acme": 1})
    assert all(each.certain for each in mapped.columns if each.field)


def test_nested_records_get_a_mapping_with_their_paths(tmp_path: Path) -> None:
    log, mapping = tmp_path / "log.jsonl", tmp_path / "m.yaml"
    log.write_text(json.dumps({"id": "1", "meta": {"when": "2024-01-01"}, "sent": {"vendor": "Acme", "fields": ["email"]}}))
    found = inspect(str(log))

    mapping.write_text(found.mapping)
    assert inspect(str(log), mapping=mapping).judged == 1


def test_traffic_is_shown_with_hosts_and_keys(tmp_path: Path) -> None:
    (tmp_path / "c.har").write_text(json.dumps({"log": {"entries": [known_layouts()["har"].sample]}}))
    found = inspect(str(tmp_path / "c.har"))

    assert (found.layout, found.rows, dict(found.unknown_hosts)) == ("har", 1, {"collect.unknown-tracker.example": 1})
    assert dict(found.data) == dict.fromkeys(("email address", "gps coordinates", "ip address", "user agent"), 1)
    assert dict(found.unexplained) == {}
    assert "layout: har" in found.mapping


def test_parquet_columns_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    with duckdb.connect() as connection:
        connection.query("SELECT 1 AS id, 'Acme' AS vendor").write_parquet(str(path))
    found = inspect(str(path))

    assert [(each.name, each.field) for each in found.columns] == [("id", "event_id"), ("vendor", "recipient")]


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"a": 1}')
    with pytest.raises(InputError, match="cut off"):
        inspect(str(tmp_path / "a.json"))
    with pytest.raises(InputError, match="no such file"):
        inspect(str(tmp_path / "gone.csv"))
    with pytest.raises(UsageError, match="no known format"):
        inspect(str(tmp_path / "a.json"), format="xml")
