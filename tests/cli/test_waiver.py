import json
from pathlib import Path

import pytest

from tests.conftest import checker

GIVEN = ["--who", 'A: "Person" # DPO', "--why", "forms\non paper", "--until", "2030-01-01"]


@pytest.fixture
def result(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")  # 2020-09-13
    checker("check", case, "--format", "json", "--output", tmp_path / "result.json")
    return tmp_path / "result.json"


def test_a_new_waiver_pasted_into_the_file_applies(case: Path, result: Path) -> None:
    made = checker("waiver", "new", result, "F-0001", *GIVEN)
    assert made.exit_code == 0
    (case / "waivers.yaml").write_text("waivers:\n" + made.stdout)
    checked = checker("waiver", "check", case / "waivers.yaml", "--against", result)
    assert (checked.exit_code, checked.stdout.splitlines()[-1]) == (0, "1 waiver: 1 applies, 0 expired, 0 unused")
    run = checker("check", case, "--waivers", case / "waivers.yaml")
    assert (run.exit_code, 'waived by A: "Person" # DPO until 2030-01-01' in " ".join(run.stdout.split())) == (0, True)


def test_a_fingerprint_names_a_finding_too(result: Path) -> None:
    name = json.loads(result.read_text(encoding="utf-8"))["findings"][0]["fingerprint"]
    assert checker("waiver", "new", result, name, *GIVEN).stdout == checker("waiver", "new", result, "F-0001", *GIVEN).stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(["F-0002", *GIVEN], "did you mean 'F-0001'?", id="no such finding"),
        pytest.param(["F-0001", *GIVEN[:-1], "2020-09-12"], "2020-09-12 is over", id="over already"),
        pytest.param(["F-0001", "--who", " ", *GIVEN[2:]], "--who: says nothing", id="nobody"),
        pytest.param(["F-0001", *GIVEN[:-1], "soon"], "'soon'", id="no day"),
        pytest.param(["F-0001", *GIVEN[:-2]], "--until", id="no end"),
    ],
)
def test_a_waiver_that_would_not_hold_is_not_made(result: Path, words: list[str], told: str) -> None:
    made = checker("waiver", "new", result, *words)
    assert (made.exit_code, made.stdout) == (2, "")
    assert told in made.stderr


def test_expired_and_unused_waivers_are_told_by_exit_code(case: Path, result: Path) -> None:
    entry = '- id: "{}"\n  who: A\n  why: b\n  until: {}\n'
    (case / "waivers.yaml").write_text("waivers:\n" + entry.format("0" * 16, "2020-01-01") + entry.format("1" * 16, "2030-01-01"))
    alone = checker("waiver", "check", case / "waivers.yaml")
    assert (alone.exit_code, alone.stdout.splitlines()[-1]) == (1, "2 waivers: 1 applies, 1 expired, 0 unused")
    against = checker("waiver", "check", case / "waivers.yaml", "--against", result)
    assert (against.exit_code, against.stdout.splitlines()[-1]) == (1, "2 waivers: 0 applies, 1 expired, 1 unused")
