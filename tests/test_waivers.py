from datetime import date
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.report import Waiver, WaiverState
from checker.waivers import Placed, load_waivers, named, reviewed, waive, warning
from tests.rendering.sample_case import sample_report

GOOD = '- id: "0123456789abcdef"\n  who: A. Person\n  why: agreed\n  until: 2030-01-01\n'


def write(folder: Path, text: str) -> Path:
    path = folder / "waivers.yaml"
    path.write_text(text)
    return path


def test_a_file_is_read_with_the_line_of_each_waiver(tmp_path: Path) -> None:
    (found,) = load_waivers(write(tmp_path, "# accepted\nwaivers:\n" + GOOD))
    assert found == Placed(Waiver(id="0123456789abcdef", who="A. Person", why="agreed", until=date(2030, 1, 1)), "waivers.yaml:3")


@pytest.mark.parametrize("text", ["", "waivers: []\n", "# nothing\n"])
def test_a_file_without_waivers_waives_nothing(tmp_path: Path, text: str) -> None:
    assert load_waivers(write(tmp_path, text)) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(GOOD.replace("  until: 2030-01-01\n", ""), "'until' is missing", id="no expiry"),
        pytest.param(GOOD.replace("  why: agreed\n", ""), "'why' is missing", id="no reason"),
        pytest.param(GOOD.replace("  who: A. Person\n", ""), "'who' is missing", id="nobody accepts it"),
        pytest.param(GOOD.replace("agreed", '" "'), "why", id="an empty reason"),
        pytest.param(GOOD.replace("0123456789abcdef", "*"), "id", id="a wildcard"),
        pytest.param(GOOD.replace("2030-01-01", "never"), "until", id="no end"),
        pytest.param(GOOD + "  reason: x\n", "unknown key 'reason'", id="an unknown key"),
        pytest.param(GOOD + GOOD, "is waived a second time (first at waivers.yaml:2)", id="twice"),
    ],
)
def test_a_waiver_without_reason_person_or_end_is_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        load_waivers(write(tmp_path, "waivers:\n" + text))
    assert told in str(raised.value)
    assert "waivers.yaml:" in str(raised.value)


def placed(name: str, until: date) -> Placed:
    return Placed(Waiver(id=name, who="A. Person", why="agreed", until=until), "waivers.yaml:2")


@pytest.mark.parametrize(
    ("name", "until", "state"),
    [
        pytest.param(None, date(2020, 1, 2), WaiverState.APPLIES, id="its last day"),
        pytest.param(None, date(2020, 1, 1), WaiverState.EXPIRED, id="the day after"),
        pytest.param("0" * 16, date(2020, 1, 2), WaiverState.UNUSED, id="another finding's"),
        pytest.param("0" * 16, date(2020, 1, 1), WaiverState.EXPIRED, id="another's, and over"),
    ],
)
def test_what_comes_of_a_waiver(name: str | None, until: date, state: WaiverState) -> None:
    findings = sample_report().findings
    waived, (use,) = waive(findings, [placed(name or findings[0].fingerprint, until)], date(2020, 1, 2))
    assert use.state is state
    assert (waived[0].waiver is not None) == (state is WaiverState.APPLIES)
    assert [one.waiver for one in waived[1:]] == [None] * (len(findings) - 1)
    assert (warning(use) is None) == (state is WaiverState.APPLIES)


def test_without_findings_no_waiver_is_called_unused() -> None:
    (use,) = reviewed([placed("0" * 16, date(2030, 1, 1))], None, date(2020, 1, 1))
    assert use.state is WaiverState.APPLIES
    (use,) = reviewed([placed("0" * 16, date(2030, 1, 1))], [], date(2020, 1, 1))
    assert use.state is WaiverState.UNUSED


def test_a_finding_has_two_names() -> None:
    report = sample_report()
    assert named(report, report.findings[1].fingerprint) == named(report, "F-0002") == report.findings[1]
    with pytest.raises(UsageError, match="did you mean"):
        named(report, "F-0099")
