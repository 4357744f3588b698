"""An order of precedence changes a verdict where two contracts contradict each other, and nowhere else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.audit import audit
from checker.model import Reason, Verdict, VerdictKind
from checker.project import load_project

HEAD = 'made between Larkfield Libraries ("the Customer") and Brightloft Hosting ("the Processor")'
DEFINED = "“Reader Data” means the names and email addresses of readers."
MAIN = "# Master Hosting Agreement\n\nThis Agreement is {head}.\n\n1. {defined}\n\n2. The Processor {use}.\n\n{order}\n"
DPA = "# Data Processing Addendum\n\nThis Data Processing Addendum (“DPA”) is {head}.\n\n1. {defined}\n\n2. The Processor {use}.\n\n{order}\n"
ALLOWS = "may disclose Reader Data to Adwell for marketing"
FORBIDS = "shall not disclose Reader Data to Adwell for marketing"
DPA_WINS = "3. In case of conflict between this DPA and the Agreement, this DPA prevails."
MAIN_WINS = "3. In case of conflict between this DPA and the Agreement, the Agreement prevails."
PROJECT = """[organisation]
name = "Larkfield Libraries"
{statements}
[events]
paths = ["own.jsonl"]
[vendor_events]
paths = ["vendor.jsonl"]
vendor = "Brightloft Hosting"
[recipients]
path = "recipients.yaml"
"""
ENTRY = '[[statements]]\npath = "{path}"\nkind = "contract"\nparty = "Brightloft Hosting"\n'
REGISTER = "recipients:\n  - {name: Brightloft Hosting, role: service_provider}\n  - {name: Adwell, role: advertising}\n"
EVENT = {
    "event_id": "v-1",
    "occurred_at": "2024-06-01T00:00:00Z",
    "action": "share",
    "data": ["name", "email address"],
    "data_state": "identified",
    "recipient": "Adwell",
    "purpose": "marketing",
}


def judged(folder: Path, main: str, dpa: str, order: str = "", *, said_in: str = "dpa.md", **facts: Any) -> Verdict:
    """Return the verdict on what the vendor did under two contracts, one of which has a clause on their order."""
    texts = {
        "main.md": MAIN.format(head=HEAD, defined=DEFINED, use=main, order=order if said_in == "main.md" else ""),
        "dpa.md": DPA.format(head=HEAD, defined=DEFINED, use=dpa, order=order if said_in == "dpa.md" else ""),
        "own.jsonl": json.dumps(EVENT | {"event_id": "own-1", "action": "collect", "recipient": None}) + "\n",
        "vendor.jsonl": json.dumps(EVENT | facts) + "\n",
        "recipients.yaml": REGISTER,
        "checker.toml": PROJECT.format(statements="".join(ENTRY.format(path=path) for path in ("main.md", "dpa.md"))),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    found = audit(load_project(folder), today=date(2024, 7, 1))
    return next(found.every[number] for event, number in found.assignments() if event == "v-1")


@pytest.mark.parametrize(
    ("main", "dpa", "order", "verdict", "statement"),
    [
        pytest.param(ALLOWS, FORBIDS, DPA_WINS, VerdictKind.CONTRADICTED, "dpa.md", id="the DPA forbids and prevails"),
        pytest.param(ALLOWS, FORBIDS, MAIN_WINS, VerdictKind.CONSISTENT, "main.md", id="the DPA forbids and yields"),
        pytest.param(FORBIDS, ALLOWS, DPA_WINS, VerdictKind.CONSISTENT, "dpa.md", id="the DPA allows and prevails"),
        pytest.param(FORBIDS, ALLOWS, MAIN_WINS, VerdictKind.CONTRADICTED, "main.md", id="the DPA allows and yields"),
        pytest.param(FORBIDS, ALLOWS, "", VerdictKind.CONTRADICTED, "main.md", id="no order: the ban of either counts"),
        pytest.param(ALLOWS, FORBIDS, "", VerdictKind.CONTRADICTED, "dpa.md", id="no order, the other way round"),
        pytest.param(ALLOWS, ALLOWS, DPA_WINS, VerdictKind.CONSISTENT, "dpa.md", id="no conflict"),
        pytest.param(FORBIDS, FORBIDS, DPA_WINS, VerdictKind.CONTRADICTED, "dpa.md", id="no conflict either"),
    ],
)
def test_the_text_that_prevails_decides(
    tmp_path: Path, main: str, dpa: str, order: str, verdict: VerdictKind, statement: str
) -> None:
    found = judged(tmp_path, main, dpa, order)
    assert (found.verdict, found.statement) == (verdict, statement), found.summary
