from dataclasses import replace
from pathlib import Path

import pytest

from checker.audit import audit
from checker.findings.clauses import held_contracts
from checker.model import (
    Action,
    Actor,
    ClauseMark,
    Commitment,
    Evidence,
    EvidenceRole,
    Flow,
    Kind,
    Reason,
    Statement,
    StatementKind,
    Term,
    Verdict,
    VerdictKind,
)
from checker.project import load_project
from checker.report.clause import HeldClause, HeldContract, Standing
from tests.rendering.sample_case import case, judged

TEXT = "Quill shall not sell it. Quill may audit."
MARKS = (ClauseMark(start=0, end=24, number="1"), ClauseMark(start=25, end=41, number="2", topic="audit and records"))
SAMPLE = judged()[0][0]


def ban(kind: Kind = Kind.DENY) -> Commitment:
    return Commitment(
        statement="dpa.md",
        start=0,
        end=24,
        text=TEXT[:24],
        actor=Actor.THIRD_PARTY,
        subject=Term(text="Quill"),
        action=Action.SELL,
        kind=kind,
    )


def event(action: Action = Action.SHARE) -> Flow:
    return replace(SAMPLE, action=action, actor="Quill", events=3)


def said(kind: VerdictKind, role: EvidenceRole | None) -> Verdict:
    cited = (Evidence(statement="dpa.md", start=0, end=24, text=TEXT[:24], role=role),) if role else ()
    return Verdict(verdict=kind, reason=Reason.CONTRACT, summary="said", evidence=cited)


def first(*members: tuple[Flow, Verdict], kind: Kind = Kind.DENY) -> HeldClause:
    contract = Statement(path="dpa.md", kind=StatementKind.CONTRACT, party="Quill", text=TEXT, outline=MARKS, commitments=(ban(kind),))
    (held,) = held_contracts(replace(case(), judged=members, statements=(contract,)), ())
    return held.clauses[0]


@pytest.mark.parametrize(
    ("verdict", "role", "standing"),
    [
        (VerdictKind.CONTRADICTED, EvidenceRole.DENIAL, Standing.BROKEN),
        (VerdictKind.UNDETERMINED, EvidenceRole.DENIAL, Standing.OPEN),
        (VerdictKind.CONSISTENT, EvidenceRole.PERMISSION, Standing.KEPT),
        (VerdictKind.CONTRADICTED, EvidenceRole.NEAREST, Standing.KEPT),  # only near: another clause was broken
        (VerdictKind.CONSISTENT, EvidenceRole.OVERRULED, Standing.OVERRULED),  # another text allows it, and prevails
        (VerdictKind.CONTRADICTED, EvidenceRole.OVERRULED, Standing.OVERRULED),  # or forbids what this one allows
    ],
)
def test_a_clause_stands_as_the_events_that_quote_it(verdict: VerdictKind, role: EvidenceRole, standing: Standing) -> None:
    assert first((event(), said(verdict, role))).standing is standing


def test_a_ban_is_kept_only_by_somebody_who_did_something_like_it() -> None:
    unrelated = said(VerdictKind.CONSISTENT, None)
    assert first((event(Action.SHARE), unrelated)).standing is Standing.KEPT
    assert first((event(Action.USE), unrelated)).standing is Standing.NOT_EXERCISED
    assert first((replace(event(), actor=None), unrelated)).standing is Standing.NOT_EXERCISED
    assert first((event(), unrelated), kind=Kind.PERMIT).standing is Standing.NOT_EXERCISED
    assert first((event(), unrelated)).why == "such acts are logged, and none goes against it"


def test_a_duty_is_not_kept_by_what_was_done_with_other_data(contract: HeldContract) -> None:
    assert first((event(), said(VerdictKind.CONSISTENT, None)), kind=Kind.REQUIRE).standing is Standing.NOT_EXERCISED
    backups = next(clause for clause in contract.clauses if clause.number == "4.2")  # only other data are kept or deleted in the log
    assert (backups.standing, backups.events) == (Standing.NOT_EXERCISED, 0)


def test_the_worst_counts_and_events_are_counted() -> None:
    held = first(
        (event(), said(VerdictKind.CONSISTENT, EvidenceRole.PERMISSION)), (event(), said(VerdictKind.CONTRADICTED, EvidenceRole.DENIAL))
    )
    assert (held.standing, held.events, held.parties) == (Standing.BROKEN, 6, ("Quill",))


def test_only_contracts_are_held_clause_by_clause() -> None:
    notice = Statement(path="notice.md", kind=StatementKind.NOTICE, outline=MARKS)
    assert held_contracts(replace(case(), statements=(notice,)), ()) == ()


@pytest.fixture(scope="module")
def contract() -> HeldContract:
    found = audit(load_project(Path(__file__).resolve().parents[2] / "corpora" / "vendor-contract")).report
    (held,) = found.contracts
    return held


def test_every_clause_of_a_contract_has_its_standing(contract: HeldContract) -> None:
    by_number = {clause.number: clause for clause in contract.clauses}
    assert {number: by_number[number].standing for number in ("2.1", "2.3", "5.2", "6.3")} == {
        "2.1": Standing.KEPT,
        "2.3": Standing.BROKEN,
        "5.2": Standing.BROKEN,
        "6.3": Standing.NOT_JUDGED,
    }
    assert (by_number["6.2"].why, by_number["5.2"].parties) == ("breach notice", ("Larkfield Libraries Trust",))
    assert all(clause.findings for clause in contract.clauses if clause.standing is Standing.BROKEN)
    assert sum(contract.count(standing) for standing in Standing) == len(contract.clauses)
