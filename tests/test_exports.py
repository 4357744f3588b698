"""Every event gets one line, in the promised words and order."""

import functools
import json
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.exports import page_files, quarantine_lines, verdict_lines, write_verdicts
from checker.model import Clarity, Evidence, EvidenceRole, Quarantined, Reason, Verdict, VerdictKind
from checker.rendering.island import island
from tests.rendering.sample_case import sample_report

FINE = Verdict(verdict=VerdictKind.CONSISTENT, clarity=Clarity.CLEAR, reason=Reason.PERMITTED, summary="“Fine”, it says.")
WRONG = Verdict(
    verdict=VerdictKind.CONTRADICTED,
    reason=Reason.DENIAL,
    statement="policy.md",
    missing=("who received it",),
    summary="A denial covers it.",
    evidence=(Evidence(statement="policy.md", start=3, end=9, text="no\nway", role=EvidenceRole.DENIAL),),
    notes=("not part of the line",),
)
EVENTS = [("e1", 1), ('"; \n\u2028', 0), ("", 1)]


def test_a_line_has_the_promised_fields_in_their_order() -> None:
    line = next(iter(verdict_lines(EVENTS, [FINE, WRONG])))
    assert line == (
        '{"event_id": "e1", "verdict": "contradicted", "clarity": null, "reason": "denial", "statement": "policy.md", '
        '"missing": ["who received it"], "summary": "A denial covers it.", '
        '"evidence": [{"statement": "policy.md", "start": 3, "end": 9, "text": "no\\nway", "role": "denial"}]}\n'
    )


def test_every_event_has_a_line_in_the_order_of_the_log(tmp_path: Path) -> None:
    path = tmp_path / "new" / "verdicts.jsonl"
    write_verdicts(path, EVENTS, [FINE, WRONG])
    lines = [json.loads(line) for line in path.read_bytes().decode().rstrip("\n").split("\n")]
    assert [(line["event_id"], line["verdict"]) for line in lines] == [
        ("e1", "contradicted"),
        ('"; \n\u2028', "consistent"),
        ("", "contradicted"),
    ]


@pytest.mark.parametrize(
    "name", ["", "folder/verdicts.jsonl", "folder/verdicts.parquet"], ids=["a folder", "below a file", "a table below a file"]
)
def test_a_place_that_cannot_be_written_is_a_usage_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").write_text("a file")
    with pytest.raises(UsageError, match="cannot be written"):
        write_verdicts(tmp_path / name, EVENTS, [FINE, WRONG])


def test_a_name_that_ends_in_parquet_makes_a_table(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.parquet"
    write_verdicts(path, EVENTS, [FINE, WRONG])
    assert path.read_bytes()[:4] == path.read_bytes()[-4:] == b"PAR1"


def test_a_row_that_was_set_aside_says_where_it_stood_and_why() -> None:
    row = Quarantined(file="events.jsonl", line=3, reason="no occurred_at", event_id="e3", excerpt='{"event_id": "e3"}')
    assert [json.loads(line) for line in quarantine_lines([row])] == [
        {"file": "events.jsonl", "line": 3, "reason": "no occurred_at", "event_id": "e3", "excerpt": '{"event_id": "e3"}'}
    ]


def test_findings_without_room_go_beside_the_page_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = sample_report()
    many = tuple(report.findings[0].model_copy(update={"id": f"F-{number:04}"}) for number in range(1, 701))
    report = report.model_copy(update={"findings": many})
    assert list(page_files(tmp_path / "r.html", report)) == [tmp_path / "r.html"]
    monkeypatch.setattr("checker.rendering.page.island", functools.partial(island, room=0))
    files = page_files(tmp_path / "r.html", report)
    assert list(files) == [tmp_path / "r.html", tmp_path / "r.rest.jsonl"]
    lines = [json.loads(line) for line in files[tmp_path / "r.rest.jsonl"].splitlines()]
    assert [line["id"] for line in lines] == [one.id for one in many[50:]]
    assert lines[0] == many[50].model_dump(mode="json")
