"""Contracts and single clauses of our own (corpora/clauses), with events whose verdicts were written down before anything was run."""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from click.testing import CliRunner

from checker.cli import main

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "clauses"
PARTIES = {  # the organisation, and the vendor whose log it is
    "hospital": ("St. Alban Hospital", "Meddata Ltd"),
    "licence": ("Seabird Atlas", "Gullworks GmbH"),
    "supply": ("Alder Foods plc", "Freshroute Logistics"),
    "tender": ("Port of Wexmouth", "Harbour Systems Ltd"),
    "research": ("Eastmoor University", "Cardiopharm SA"),
    "agency": ("Lumen Toys", "Brightpitch"),
    "payments": ("Corner Books", "Tallypay Inc."),
    "broadcast": ("Northlight Television plc", "Panelwise Research BV"),
    "farming": ("Greenacre Growers", "Fieldsense Ltd"),
    "festival": ("Kestrel Festivals Ltd", "Tidewater Ticketing BV"),
    "resale": ("Marlow Instruments GmbH", "Fernhill Trading Ltd"),
    "single": ("Larkfield Libraries", "Brightloft Ltd"),
}
OPENING = """# Agreement

This agreement is made on 1 February 2023 between Larkfield Libraries (the "{0}") and Brightloft Ltd (the "{1}").

1. "Customer Data" means the names, email addresses and photographs that the {1} receives under this agreement.

2. """
REGISTER = """recipients:
  - {name: %s, role: service_provider, contracts: [{ref: K-1}]}
  - {name: Nimbus Storage, role: service_provider}
  - {name: Adwell, role: advertising}
  - {name: Friendface, role: advertising}
"""
# Not judged as a careful reader does, and why; nobody is accused by any of them.
MISSED = {
    "supply-7": "whether the other party is a competitor of its own is asked",
    "tender-2": "a purpose that no list knows may take in any other",
    "research-6": "a ban on names stands against leave for health records",
    "agency-2": "a purpose that no list knows may take in any other",
    "agency-4": "a list that is not among the statements may name the receiver",
    "payments-4": "that nobody asked for the data back is no answer to whether they were asked for",
    "y9": "the case within a time is not weighed",
    "broadcast-2": "a purpose that no list knows may take in any other",
    "broadcast-3": "a purpose that no list knows may take in any other",
    "broadcast-4": "whether an advertising company is an advertiser is asked",
    "broadcast-11": "to identify somebody is told as linking data, which the log's words are not held to be",
    "broadcast-12": "a ban on a use is weighed against what is handed over for it",
    "farming-3": "a company with another name may be the one that the contract names",
    "farming-8": "data that no list knows are asked about, though they stand in the contract's own definition",
    "festival-3": "leave by purpose for payment records, in which an address may stand, is held against a ban on a class of receivers",
    "resale-4": "a ban on a use is weighed against what is handed over for it",
    "resale-6": "a purpose that no list knows may take in any other",
    "resale-8": "how long the other party has to keep data is weighed against our own keeping",
    "w1": "a purpose that no list knows may take in any other",
}


def rows(name: str) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in map(json.loads, (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines())}


EVENTS, SINGLE = rows("events"), rows("single")


def judged(text: str, events: dict[str, dict[str, Any]], parties: tuple[str, str]) -> dict[str, dict[str, Any]]:
    """Return the verdicts on events of a contract, by their names."""
    organisation, vendor = parties
    with TemporaryDirectory() as folder:
        case = Path(folder)
        (case / "agreement.md").write_text(text, encoding="utf-8")
        (case / "recipients.yaml").write_text(REGISTER % vendor, encoding="utf-8")
        project = f'[organisation]\nname = "{organisation}"\n[recipients]\npath = "recipients.yaml"\n'
        project += f'[[statements]]\npath = "agreement.md"\nkind = "contract"\nparty = "{vendor}"\nref = "K-1"\n'
        for ours, head in (
            (True, '[events]\npaths = ["own.jsonl"]\n'),
            (False, f'[vendor_events]\nvendor = "{vendor}"\npaths = ["vendor.jsonl"]\n'),
        ):
            log = [
                {"event_id": name, "occurred_at": "2024-05-02T00:00:00Z", "data_state": "identified", **row["facts"]}
                for name, row in events.items()
                if row.get("ours", False) is ours
            ]
            project += head if log else ""
            (case / ("own.jsonl" if ours else "vendor.jsonl")).write_text("".join(json.dumps(row) + "\n" for row in log), encoding="utf-8")
        (case / "checker.toml").write_text(project, encoding="utf-8")
        output = case / "verdicts.jsonl"
        result = CliRunner().invoke(main, ["check", str(case), "--verdicts", str(output)], catch_exceptions=False)
        assert result.exit_code in (0, 1), result.output
        return {line["event_id"]: line for line in map(json.loads, output.read_text(encoding="utf-8").splitlines())}


@cache
def by_contract(text: str) -> dict[str, dict[str, Any]]:
    events = {name: row for name, row in EVENTS.items() if row["text"] == text}
    return judged((FOLDER / f"{text}.md").read_text("utf-8"), events, PARTIES[text])


def marked(names: dict[str, dict[str, Any]]) -> list[Any]:
    return [pytest.param(n, marks=pytest.mark.xfail(reason=MISSED[n], strict=True) if n in MISSED else ()) for n in names]


@pytest.mark.parametrize("event", marked(EVENTS))
def test_events_are_judged_by_whole_contracts_as_a_careful_reader_would(event: str) -> None:
    found = by_contract(EVENTS[event]["text"])[event]
    assert found["verdict"] in EVENTS[event]["accept"], f"{found['reason']}: {found['summary']} {found['missing']}"


@pytest.mark.parametrize("clause", marked(SINGLE))
def test_events_are_judged_by_single_clauses_as_a_careful_reader_would(clause: str) -> None:
    row = SINGLE[clause]
    text = OPENING.format(*row["roles"]) + row["clauses"] + "\n"
    found = judged(text, {clause: row}, PARTIES["single"])[clause]
    assert found["verdict"] in row["accept"], f"{found['reason']}: {found['summary']} {found['missing']}"


def test_what_is_missed_accuses_nobody() -> None:
    contracts = {n: by_contract(EVENTS[n]["text"])[n]["verdict"] for n in MISSED if n in EVENTS}
    singles = {
        n: judged(OPENING.format(*SINGLE[n]["roles"]) + SINGLE[n]["clauses"], {n: SINGLE[n]}, PARTIES["single"])[n]["verdict"]
        for n in MISSED
        if n in SINGLE
    }
    accused = {n for n, verdict in {**contracts, **singles}.items() if verdict == "contradicted"}
    assert accused == set()


def test_a_list_that_is_not_there_is_named_as_missing() -> None:
    row = SINGLE["x3"]
    found = judged(OPENING.format(*row["roles"]) + row["clauses"] + "\n", {"x3": row}, PARTIES["single"])["x3"]
    assert found["missing"] == ["whether Nimbus Storage stood on the list of sub-processors in Schedule C (not among the statements)"]
