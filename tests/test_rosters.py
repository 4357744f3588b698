import json
from datetime import date
from pathlib import Path

import pytest

from checker.audit import Audit, audit
from checker.model import Reason, Verdict, VerdictKind
from checker.project import load_project
from checker.report import Report

POLICY = "We share your name and email address with service providers.\n"
POINTING = POLICY + "\nThe current list of our subprocessors is on our website.\n"
FIRST = "# Vendors\n\n* Nimbus. Hosting.\n"
SECOND = FIRST + "* Pigeon. Sending mail.\n"
REGISTER = "recipients:\n" + "".join(f"  - {{name: {name}, role: service_provider}}\n" for name in ("Nimbus", "Pigeon", "Owl"))
LISTS = """
[[statements]]
path = "first.md"
kind = "vendor_list"
series = "vendors"
effective_from = 2020-01-01

[[statements]]
path = "second.md"
kind = "vendor_list"
series = "vendors"
effective_from = 2022-01-01
"""


def run(folder: Path, policy: str, lists: str = LISTS) -> Audit:
    for name, text in (("p.md", policy), ("first.md", FIRST), ("second.md", SECOND), ("r.yaml", REGISTER)):
        (folder / name).write_text(text, encoding="utf-8")
    head = '[organisation]\nname = "Acme"\n[[statements]]\npath = "p.md"\n'
    (folder / "checker.toml").write_text(f'{head}{lists}\n[events]\npaths = ["e.jsonl"]\n[recipients]\npath = "r.yaml"\n', encoding="utf-8")
    events = (
        ("listed", "Nimbus", 2021, "hosting"),
        ("early", "Pigeon", 2021, "sending mail"),
        ("later", "Pigeon", 2023, "sending mail"),
        ("never", "Owl", 2023, "hosting"),
    )
    rows = (
        {"event_id": i, "occurred_at": f"{y}-05-01T00:00:00Z", "data": ["name"], "data_state": "identified", "recipient": n, "purpose": p}
        for i, n, y, p in events
    )
    (folder / "e.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return audit(load_project(folder), today=date(2024, 1, 1))


def verdicts(result: Audit) -> dict[str, Verdict]:
    return {event: result.verdicts[index] for event, index in result.assignments()}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verdict]:
    return verdicts(run(tmp_path_factory.mktemp("lists"), POINTING))


def test_a_vendor_is_covered_while_it_is_listed(told: dict[str, Verdict]) -> None:
    assert [told[event].verdict for event in ("listed", "later")] == [VerdictKind.CONSISTENT, VerdictKind.CONSISTENT]


def test_data_received_before_being_listed_are_a_finding_that_says_since_when(told: dict[str, Verdict]) -> None:
    early = told["early"]
    assert (early.verdict, early.reason, early.statement) == (VerdictKind.CONTRADICTED, Reason.CLOSED_LIST, "first.md")
    assert "Pigeon received data before it was listed: it has stood on the list since 2022-01-01 (second.md)." in early.notes


def test_a_vendor_that_is_never_listed_is_a_finding(told: dict[str, Verdict]) -> None:
    assert told["never"].verdict is VerdictKind.CONTRADICTED
    assert "Owl stands on no later version of the list either." in told["never"].notes


def test_a_list_that_nobody_calls_complete_closes_nothing(tmp_path: Path) -> None:
    assert {verdict.verdict for verdict in verdicts(run(tmp_path, POLICY)).values()} == {VerdictKind.CONSISTENT}


def warnings(report: Report) -> list[str]:
    return [warning for statement in report.statements for warning in statement.warnings]


def test_a_list_that_a_text_points_to_and_the_project_lacks_is_reported(tmp_path: Path) -> None:
    (warning,) = warnings(run(tmp_path, POINTING, lists="").report)
    assert "“The current list of our subprocessors is on our website.”" in warning
    assert 'kind = "vendor_list"' in warning


def test_nothing_is_missing_where_the_list_is_there_or_none_is_spoken_of(tmp_path: Path) -> None:
    assert warnings(run(tmp_path, POINTING).report) == []
    assert warnings(run(tmp_path, POLICY, lists="").report) == []
