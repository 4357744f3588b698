import json
from pathlib import Path

from checker.events.layouts.layout import known_layouts
from tests.conftest import checker


def test_a_log_is_inspected_and_a_mapping_written_once(tmp_path: Path) -> None:
    log, mapping = tmp_path / "log.csv", tmp_path / "m.yaml"
    log.write_text("ref,date,vendor,fields\n1,2024-01-01,Acme,email\n")
    first = checker("events", "inspect", log, "--write", mapping)

    assert (first.exit_code, "perhaps recipient" in first.stdout, mapping.exists()) == (0, True, True)
    assert "1 events read = 1 that can be judged + 0 set aside" in checker("events", "inspect", log, "--mapping", mapping).stdout
    again = checker("events", "inspect", log, "--write", mapping)
    assert (again.exit_code, "is there already" in again.stderr) == (2, True)


def test_a_format_may_be_named(tmp_path: Path) -> None:
    log = tmp_path / "calls.txt"
    log.write_text(json.dumps(known_layouts()["segment"].sample))

    assert "layout segment" in checker("events", "inspect", log, "--as", "jsonl").stdout
    wrong = checker("events", "inspect", log, "--as", "segmnt")
    assert (wrong.exit_code, "did you mean 'segment'" in wrong.stderr) == (2, True)


def test_a_file_that_cannot_be_read_exits_with_3(tmp_path: Path) -> None:
    (tmp_path / "c.har").write_text('{"log": {"entries": [')

    assert checker("events", "inspect", tmp_path / "c.har").exit_code == 3


def test_a_check_says_which_records_are_no_sharing(case: Path) -> None:
    sample = known_layouts()["har"].sample
    entries = [sample, {**sample, "_fromCache": "disk"}]
    (case / "c.har").write_text(json.dumps({"log": {"entries": entries}}))
    result = checker("check", case, "--events", case / "c.har", "--format", "json")

    assert "c.har: 1 records are no sharing events: answered from the browser's cache" in result.stderr
    assert json.loads(result.stdout)["summary"]["events_read"] == 1
