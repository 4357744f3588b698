"""Vendors' own logs (`[[vendor_events]]`): each is held against that vendor's contracts alone, counted with the others, and exported."""

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest

from checker.project import load_project
from tests.conftest import checker, log

CONTRACT = """# Agreement

This agreement is made between Larkfield Libraries (“the Customer”) and {name} (“the Processor”).

1. “Reader Data” means the names and email addresses of readers.

2. The Processor {may} use Reader Data to train machine learning models.

3. The Processor may use Reader Data to send due-date reminders.
"""
POLICY = "# Privacy at Larkfield\n\nWe never use your name or email address to train machine learning models.\n"
ENTRY = '[[statements]]\npath = "{path}"\nkind = "contract"\nparty = "{name}"\nref = "{ref}"\neffective_from = 2024-01-01\n'
REGISTER = "recipients:\n" + "".join(f"  - {{name: {name}, role: service_provider}}\n" for name in ("Brightloft", "Pigeonpost"))


def event(name: str, purpose: str = "training a recommendation model", day: str = "2024-06-01", **more: Any) -> dict[str, Any]:
    facts = {"action": "use", "data": ["name", "email address"], "data_state": "identified", "purpose": purpose}
    return {"event_id": name, "occurred_at": f"{day}T00:00:00Z", **facts, **more}


OWN = event("own-1", "sending due-date reminders")
BROKEN, KEPT, EARLY = event("b-1"), event("b-2", "sending due-date reminders"), event("b-3", day="2023-06-01")


def project(folder: Path, tables: str, **files: str) -> Path:
    """Write a project with one contract that forbids (Brightloft, B-1) and one that allows (Pigeonpost, P-1) training on the data."""
    statements = '[[statements]]\npath = "policy.md"\n' + "".join(
        ENTRY.format(path=f"{name}.md", name=name, ref=ref) for name, ref in (("Brightloft", "B-1"), ("Pigeonpost", "P-1"))
    )
    head = f'[organisation]\nname = "Larkfield Libraries"\n{statements}'
    texts = {
        "checker.toml": f'{head}{tables}\n[recipients]\npath = "recipients.yaml"\n',
        "policy.md": POLICY,
        "Brightloft.md": CONTRACT.format(name="Brightloft", may="shall not"),
        "Pigeonpost.md": CONTRACT.format(name="Pigeonpost", may="may"),
        "recipients.yaml": REGISTER,
        "own.jsonl": log(OWN),
    } | {name.replace("__", "."): text for name, text in files.items()}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


OWN_LOG = '[events]\npaths = ["own.jsonl"]\n'
BRIGHTLOFT = '[[vendor_events]]\npaths = ["bright*.jsonl"]\nvendor = "Brightloft"\n'
PIGEONPOST = '[[vendor_events]]\npaths = ["pigeon.jsonl"]\ncontract = "P-1"\n'


def verdicts(folder: Path) -> dict[str, tuple[str, str | None]]:
    result = checker("check", folder, "--verdicts", folder / "out.jsonl", "--fail-on", "none")
    assert result.exit_code in (0, 3), result.output
    rows = map(json.loads, (folder / "out.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["event_id"]: (row["verdict"], row["statement"]) for row in rows}


def test_each_vendor_is_held_against_its_own_contract_alone(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT + PIGEONPOST, bright__jsonl=log(BROKEN, KEPT), pigeon__jsonl=log(event("p-1")))
    assert verdicts(folder) == {
        "own-1": ("undisclosed", "policy.md"),
        "b-1": ("contradicted", "Brightloft.md"),
        "b-2": ("consistent", "Brightloft.md"),
        "p-1": ("consistent", "Pigeonpost.md"),  # neither the other contract nor the organisation's own policy binds this vendor
    }


def test_the_organisation_is_not_held_against_what_a_vendor_promised(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + PIGEONPOST, own__jsonl=log(event("own-1")), pigeon__jsonl=log(event("p-1")))
    assert verdicts(folder) == {"own-1": ("contradicted", "policy.md"), "p-1": ("consistent", "Pigeonpost.md")}


def test_a_contract_binds_from_its_first_day(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT, bright__jsonl=log(BROKEN, EARLY))
    found = verdicts(folder)
    assert found["b-1"] == ("contradicted", "Brightloft.md")
    assert found["b-3"] == ("undetermined", None)


def test_several_files_and_foreign_names_are_read_as_any_log_is(tmp_path: Path) -> None:
    tables = OWN_LOG + BRIGHTLOFT + '[[vendor_events]]\npaths = ["p.csv"]\nvendor = "Pigeonpost"\nmapping = "mapping.yaml"\n'
    folder = project(
        tmp_path,
        tables,
        bright1__jsonl=log(BROKEN),
        bright2__jsonl=log(KEPT),
        p__csv="nr,when,what,why,act\np-1,2024-06-01,name;email address,training a recommendation model,use\n",
        mapping__yaml="fields: {event_id: nr, occurred_at: when, data: what, purpose: why, action: act}\n",
    )
    assert {name: verdict for name, (verdict, _) in verdicts(folder).items()} == {
        "own-1": "undisclosed",
        "b-1": "contradicted",
        "b-2": "consistent",
        "p-1": "consistent",
    }


def test_all_logs_add_up_and_a_bad_row_of_a_vendor_is_set_aside(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT, bright__jsonl=log(KEPT) + "{\n")
    result = checker("check", folder, "--format", "json", "--fail-on", "none")
    summary = json.loads(result.stdout)["summary"]
    assert (summary["events_read"], summary["events_judged"], summary["events_quarantined"]) == (3, 2, 1)
    assert result.exit_code == 3


@pytest.mark.parametrize(("vendor", "code"), [(log(BROKEN), 1), (log(KEPT), 0)], ids=["broken", "kept"])
def test_what_a_vendor_broke_fails_the_check(tmp_path: Path, vendor: str, code: int) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT, bright__jsonl=vendor)
    result = checker("check", folder)
    assert result.exit_code == code
    assert ("Brightloft" in result.stdout and "The Processor shall not use Reader Data" in result.stdout) is (code == 1)


def test_a_vendors_event_is_explained_by_its_contract(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT, bright__jsonl=log(BROKEN))
    assert "Brightloft.md governed this" in checker("explain", folder, "b-1").stdout
    assert "policy.md governed this" in checker("explain", folder, "own-1").stdout


def test_a_vendor_without_a_contract_in_the_project_is_wrong_usage(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + '[[vendor_events]]\npaths = ["own.jsonl"]\nvendor = "Owlery"\n')
    result = checker("check", folder)
    assert (result.exit_code, "no contract with it is among the statements" in result.stderr) == (2, True)


def test_a_vendors_log_that_is_not_there_is_told_with_the_others(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT + PIGEONPOST)
    result = checker("check", folder)
    assert result.exit_code in (2, 3)
    assert "bright*.jsonl" in result.stderr


# ---------------------------------------------------------------- --violations


def exported(path: Path) -> list[tuple[str, str, str]]:
    with duckdb.connect() as connection:
        return connection.execute(f"SELECT event_id, verdict, statement FROM '{path}' ORDER BY event_id").fetchall()


def test_violations_of_each_contract_are_exported_beside_the_organisations_own(tmp_path: Path) -> None:
    folder = project(
        tmp_path,
        OWN_LOG + BRIGHTLOFT + PIGEONPOST,
        own__jsonl=log(OWN, event("own-2")),
        bright__jsonl=log(BROKEN, KEPT, event("b-4")),
        pigeon__jsonl=log(event("p-1")),
    )
    target = folder / "out" / "violations.parquet"
    result = checker("check", folder, "--violations", target, "--format", "json")
    assert exported(target) == [("own-2", "contradicted", "policy.md")]
    assert exported(target.with_name("violations-vendor-1.parquet")) == [
        ("b-1", "contradicted", "Brightloft.md"),
        ("b-4", "contradicted", "Brightloft.md"),
    ]
    assert exported(target.with_name("violations-vendor-2.parquet")) == []
    assert json.loads(result.stdout)["summary"]["verdicts"]["contradicted"] == 3


@pytest.mark.parametrize(("fail_on", "ids"), [("contradicted", ["b-1"]), ("none", ["b-1"]), ("undetermined", ["b-1", "b-3"])])
def test_the_rows_are_those_at_or_above_what_fails(tmp_path: Path, fail_on: str, ids: list[str]) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT, bright__jsonl=log(BROKEN, KEPT, EARLY))
    checker("check", folder, "--violations", folder / "v.parquet", "--fail-on", fail_on)
    assert [row[0] for row in exported(folder / "v-vendor-1.parquet")] == ids


def test_violations_are_parquet_and_nothing_else(tmp_path: Path) -> None:
    folder = project(tmp_path, OWN_LOG + BRIGHTLOFT, bright__jsonl=log(BROKEN))
    result = checker("check", folder, "--violations", folder / "v.csv")
    assert (result.exit_code, "end its name in .parquet" in result.stderr) == (2, True)
    assert not list(folder.glob("v*"))


def test_a_project_may_have_no_log_but_a_vendors(tmp_path: Path) -> None:
    folder = project(tmp_path, BRIGHTLOFT, bright__jsonl=log(BROKEN, KEPT))
    assert load_project(folder).events.paths == ()
    assert verdicts(folder) == {"b-1": ("contradicted", "Brightloft.md"), "b-2": ("consistent", "Brightloft.md")}
    checker("check", folder, "--violations", folder / "v.parquet", "--report", folder / "report.html")
    assert (exported(folder / "v.parquet"), len(exported(folder / "v-vendor-1.parquet"))) == ([], 1)
    assert "Contracts, clause by clause" in (folder / "report.html").read_text(encoding="utf-8")


def test_a_project_without_any_log_is_wrong_usage(tmp_path: Path) -> None:
    result = checker("check", project(tmp_path, ""))
    assert (result.exit_code, "no log of events is named" in result.stderr) == (2, True)
