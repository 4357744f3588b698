import gzip
import json
from pathlib import Path

import pytest

from checker.events.layouts.layout import known_layouts
from checker.events.layouts.recognition import first_record, recognised

SEGMENT = json.dumps(known_layouts()["segment"].sample)


@pytest.mark.parametrize(
    ("name", "content", "container", "layout"),
    [
        ("a.jsonl", f"\n \n{SEGMENT}\n", "jsonl", "segment"),
        ("a.json", f"[{SEGMENT}]", "json", "segment"),
        ("a.json", '{"Records": [{"eventVersion": 1, "eventSource": "x", "eventName": "x", "eventID": 1}]}', "json", "cloudtrail"),
        ("a.csv", "purpose of processing,RECIPIENTS,personal data,x\n", "csv", "processing-record"),
        ("a.har", "", "har", "har"),
        ("a.jsonl", '{"event_id": "a", "occurred_at": "2024", "data": []}', "jsonl", None),
        ("a.jsonl", "{", "jsonl", None),
        ("a.jsonl", "", "jsonl", None),
        ("a.csv", "", "csv", None),
        ("a.json", '{"Records": [', "json", None),
        ("a.parquet", "PAR1", "parquet", None),
    ],
)
def test_a_file_is_recognised_by_its_first_record(tmp_path: Path, name: str, content: str, container: str, layout: str | None) -> None:
    (tmp_path / name).write_text(content)
    found = recognised(tmp_path / name, name, container, known_layouts())

    assert (found.name if found else None) == layout


def test_a_damaged_file_is_left_to_whoever_reads_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(SEGMENT.encode())[:20])

    assert first_record(path, "a", "jsonl") is None
    assert first_record(tmp_path / "gone.jsonl", "gone", "jsonl") is None
    assert first_record(tmp_path / "gone.json", "gone", "json") is None
