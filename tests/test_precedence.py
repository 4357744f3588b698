"""An order of precedence changes a verdict where two contracts contradict each other, and nowhere else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.audit import audit
from checker.model import Statement, StatementKind, Verdict, VerdictKind
from checker.precedence import with_precedence
from checker.project import load_project
from checker.reading import read_text

HEAD = 'made between Larkfield Libraries ("the Customer") and Brightloft Hosting ("the Processor")'
DEFINED = "“Reader Data” means the names and email addresses of readers."
MAIN = "# Master Hosting Agreement\n\nThis Agreement is {head}.\n\n1. {defined}\n\n2. The Processor {use}.\n\n{order}\n"
DPA = (
    "# Data Processing Addendum\n\nThis Data Processing Addendum (“DPA”) is {head}.\n\n1. {defined}\n\n2. The Processor {use}.\n\n{order}\n"
)
ALLOWS = "may use Reader Data to train machine learning models"
FORBIDS = "shall not use Reader Data to train machine learning models"
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
    "action": "use",
    "data": ["name", "email address"],
    "data_state": "identified",
    "purpose": "training a recommendation model",
}


def judged(folder: Path, main: str, dpa: str, order: str = "", *, said_in: str = "dpa.md", **facts: Any) -> Verdict:
    """Return the verdict on what the vendor did under two contracts, one of which has a clause on their order."""
    texts = {
        "main.md": MAIN.format(head=HEAD, defined=DEFINED, use=main, order=order if said_in == "main.md" else ""),
        "dpa.md": DPA.format(head=HEAD, defined=DEFINED, use=dpa, order=order if said_in == "dpa.md" else ""),
        "own.jsonl": json.dumps(EVENT | {"event_id": "own-1", "action": "collect", "purpose": None}) + "\n",
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
def test_the_text_that_prevails_decides(tmp_path: Path, main: str, dpa: str, order: str, verdict: VerdictKind, statement: str) -> None:
    found = judged(tmp_path, main, dpa, order)
    assert (found.verdict, found.statement) == (verdict, statement), found.summary


def test_the_verdict_says_which_text_prevailed_and_where_that_is_agreed(tmp_path: Path) -> None:
    found = judged(tmp_path, ALLOWS, FORBIDS, MAIN_WINS)
    assert "dpa.md rules this out; main.md prevails over it where the two contradict each other (dpa.md, clause 3)." in found.notes


# ---------------------------------------------------------------- who yields to whom, without the pipeline

TITLES = {"main.md": "Master Hosting Agreement", "dpa.md": "Data Processing Addendum", "annex.md": "Annex 1: Sub-processors"}


def ranked(*statements: Statement, **said: str) -> dict[str, tuple[str, ...]]:
    """Return for each text those that prevail over it; ``said`` are the clauses on precedence of texts by their stems."""
    return {each.path: tuple(yields.to for yields in each.yields) for each in shelved(*statements, **said)}


def shelved(*statements: Statement, **said: str) -> list[Statement]:
    documents = [
        read_text(
            f"# {TITLES.get(each.path, 'Privacy Policy')}\n\n1. We keep it.\n\n2. {said.get(each.path[:-3], 'End.')}\n", each.path, ".md"
        )
        for each in statements
    ]
    return with_precedence(statements, documents)


def contract(path: str, party: str = "Brightloft", ref: str | None = None, series: str = "") -> Statement:
    return Statement(path=path, kind=StatementKind.CONTRACT, series=series or path, party=party, ref=ref)


A, B, C = contract("main.md"), contract("dpa.md"), contract("annex.md")
POLICY = Statement(path="policy.md")


@pytest.mark.parametrize(
    ("said_in", "said", "yields"),
    [
        ("dpa", "If this DPA and the Agreement conflict, this DPA prevails.", {"main.md": ("dpa.md",)}),
        ("dpa", "In case of conflict between this Addendum and the Agreement, the Agreement prevails.", {"dpa.md": ("main.md",)}),
        (
            "main",
            "If the Data Processing Addendum conflicts with this Agreement, the Data Processing Addendum controls.",
            {"main.md": ("dpa.md",)},
        ),
        ("main", "In case of conflict the DPA prevails.", {"main.md": ("dpa.md",), "annex.md": ("dpa.md",)}),
        ("main", "In case of conflict this Agreement prevails.", {"dpa.md": ("main.md",), "annex.md": ("main.md",)}),
        ("main", "If this Agreement and its annexes contradict each other, this Agreement prevails.", {"annex.md": ("main.md",)}),
        ("main", "If this Agreement and its annexes contradict each other, the annexes prevail.", {"main.md": ("annex.md",)}),
        ("main", "If this Agreement contradicts Annex 1, Annex 1 prevails.", {"main.md": ("annex.md",)}),
        (
            "dpa",
            "If they conflict, this order of precedence applies: (1) this DPA, (2) Annex 1, and then (3) the Agreement.",
            {"annex.md": ("dpa.md",), "main.md": ("dpa.md", "annex.md")},
        ),
        ("dpa", "This DPA prevails over any other agreement between the parties.", {"main.md": ("dpa.md",), "annex.md": ("dpa.md",)}),
        ("dpa", "In case of conflict with the Standard Contractual Clauses, the Standard Contractual Clauses prevail.", {}),
        ("dpa", "The law of France governs this agreement.", {}),
    ],
)
def test_who_yields_to_whom(said_in: str, said: str, yields: dict[str, tuple[str, ...]]) -> None:
    assert ranked(A, B, C, POLICY, **{said_in: said}) == {"main.md": (), "dpa.md": (), "annex.md": (), "policy.md": ()} | yields


def test_what_the_public_was_told_yields_to_no_contract_and_may_prevail_over_one() -> None:
    over = ranked(A, POLICY, main="If this Agreement and the privacy policy conflict, this Agreement prevails.")
    under = ranked(A, POLICY, main="If this Agreement and the privacy policy conflict, the privacy policy prevails.")
    assert (over, under) == ({"main.md": (), "policy.md": ()}, {"main.md": ("policy.md",), "policy.md": ()})


def test_contracts_with_others_and_under_other_references_are_other_contracts() -> None:
    said = "In case of conflict this DPA prevails."
    assert ranked(A, contract("dpa.md", "Quill"), dpa=said)["main.md"] == ()
    assert ranked(contract("main.md", ref="C-1"), contract("dpa.md", ref="C-2"), dpa=said)["main.md"] == ()
    assert ranked(contract("main.md", ref="C-1"), contract("dpa.md", ref="C-1"), dpa=said)["main.md"] == ("dpa.md",)
    named = "If this DPA and the Master Hosting Agreement conflict, this DPA prevails."
    assert ranked(contract("main.md", ref="C-1"), contract("dpa.md", ref="C-2"), dpa=named)["main.md"] == ("dpa.md",)


def test_versions_of_one_text_do_not_outrank_each_other() -> None:
    older, newer = contract("dpa.md", series="dpa"), contract("annex.md", series="dpa")
    assert ranked(older, newer, dpa="In case of conflict this DPA prevails.") == {"dpa.md": (), "annex.md": ()}


def test_texts_that_each_claim_to_prevail_are_equals_and_that_is_said() -> None:
    found = shelved(A, B, main="In case of conflict this Agreement prevails.", dpa="In case of conflict this DPA prevails.")
    assert [each.yields for each in found] == [(), ()]
    assert found[0].warnings == ("and dpa.md each say that they prevail over the other, so neither does",)


def test_a_text_that_prevails_and_is_not_there_is_reported() -> None:
    (alone,) = shelved(B, dpa="In case of conflict between this DPA and the Order Form, the Order Form prevails.")
    assert "“the Order Form” prevails over it" in alone.warnings[0]
    assert "(clause 2)" in alone.warnings[0]
    for harmless in ("this DPA prevails.", "the Standard Contractual Clauses prevail.", "Annex 1 prevails."):
        (alone,) = shelved(B, dpa=f"In case of conflict {harmless}")
        assert alone.warnings == ()


@pytest.mark.parametrize(
    ("said", "annexes_yield"),
    [
        ("If this Agreement and its annexes contradict each other, this Agreement prevails.", True),
        ("If this Agreement and its annexes contradict each other, the annexes prevail.", False),
        ("In case of conflict this Agreement prevails.", None),
        ("Nothing else.", None),
    ],
)
def test_annexes_in_the_text_itself_are_ranked_too(said: str, annexes_yield: object) -> None:
    assert shelved(A, main=said)[0].annexes_yield is annexes_yield
