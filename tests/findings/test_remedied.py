"""Remedies judged again: what is proposed about consent, choice, notice or a contract, put into the event or the register by this test.

Whatever is proposed must hold. Those that change the practice or the text are not tried: they end the practice, or begin another statement.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from checker.findings.case import Case
from checker.findings.mending import _decisive as decisive
from checker.findings.mending import would_mend
from checker.findings.ways import remedy_rules
from checker.inputs import gather
from checker.model import Element, Flow, Verdict, VerdictKind
from checker.project import load_project
from checker.register import Register, RegisterContract
from checker.rulebook import rulebook
from checker.timeline import Timeline
from checker.verdicts import judge

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
CASES = [CORPORA / "okcupid-2014", *sorted((CORPORA / "benchmark" / "enforcement").iterdir())]
AGREED: dict[str, Any] = {"consent": "granted", "consent_scope": None, "consent_at": None}
ASKED: dict[str, Any] = {"opt_out_offered": True, "opted_out": False}
IN_THE_EVENT: Mapping[Element, dict[str, Any]] = {
    Element.NOTICE: {"notice_given": True, **ASKED},
    Element.OPT_OUT: ASKED,
    Element.CONSENT: AGREED,
    Element.DIRECTION: AGREED,
}


def followed(flow: Flow, elements: frozenset[Element], register: Register, role: str | None) -> tuple[Flow, Register] | None:
    """Return the event and the register with a remedy followed; None for one that asks for something else."""
    facts = {name: value for element in elements & IN_THE_EVENT.keys() for name, value in IN_THE_EVENT[element].items()}
    child = flow.subject_relation == "child" or (flow.subject_age or 99) < 18
    if facts:
        by: dict[str, Any] = {"consent_by": "parent"} if child and "consent" in facts else {}
        return replace(flow, **facts, **by), register
    entry = register.find(flow.recipient) if flow.recipient else None
    if entry is None or not elements & {Element.CONTRACT, Element.ROLE}:
        return None
    bound = RegisterContract(ref="NEW-1", purposes=(flow.purpose or "",))
    role_id = role or entry.role_id
    mended = entry.model_copy(update={"contracts": (bound,), "role": role_id, "role_id": role_id})
    others = tuple(mended if each is entry else each for each in register.recipients)
    return replace(flow, contract="NEW-1"), Register(recipients=others)


def proposed(case: Case, flow: Flow, verdict: Verdict) -> Iterator[tuple[str, frozenset[Element], str | None]]:
    """Yield the way of each remedy about consent or a contract that is proposed, what it turns on, and the role that it names."""
    rules, failed = remedy_rules(case.rulebook), tuple(decisive(verdict))
    for found in would_mend(case, flow, verdict):
        remedy = rules.chosen(found.kind, flow, verdict, failed) if found.kind in ("consent", "contract") else None
        step = remedy.step(failed) if remedy is not None else None
        if remedy is not None and step is not None and Element.CONDITION not in remedy.elements:
            named = (case.rulebook.ontology.recipients.match(text) for text in step.named)
            yield found.kind, frozenset(remedy.elements), next(filter(None, named), None)


@dataclass(frozen=True)
class Tried:
    """What came of remedies followed, by event and way: of those that are proposed, and of those that would be without a trial."""

    proposed: dict[str, VerdictKind]
    untried: dict[str, VerdictKind]


def follow(folder: Path) -> Tried:
    """Follow every remedy of a case that is proposed, or would be."""
    rules, found = rulebook(), Tried({}, {})
    inputs = gather(load_project(folder / "checker.toml"), rules, lambda _: None)
    timeline: Timeline = inputs.timeline

    def again(flow: Flow, register: Register | None) -> Verdict:
        return judge(flow, timeline, register or inputs.register, inputs.organisation, rules.ontology)

    for flow in inputs.flows:
        before = judge(flow, timeline, inputs.register, inputs.organisation, rules.ontology)
        for judging, into in ((again, found.proposed), (None, found.untried)):
            case = Case(inputs.organisation, timeline.statements, ((flow, before),), inputs.register, rules, judging)
            for way, elements, role in proposed(case, flow, before):
                mended = followed(flow, elements, inputs.register, role)
                if mended is not None:
                    into[f"{folder.name}/{flow.samples[0]}: {way}"] = again(*mended).verdict
    return found


@pytest.fixture(scope="module")
def tried() -> list[Tried]:
    return [follow(folder) for folder in CASES]


def test_every_remedy_that_is_proposed_holds(tried: list[Tried]) -> None:
    assert [name for case in tried for name, after in case.proposed.items() if after is not VerdictKind.CONSISTENT] == []


def test_remedies_that_hold_are_proposed(tried: list[Tried]) -> None:
    hold = {name for case in tried for name, after in case.untried.items() if after is VerdictKind.CONSISTENT}
    assert len(hold) > sum(len(case.untried) for case in tried) // 2
    left_out = hold - {name for case in tried for name in case.proposed}
    assert len(left_out) * 10 <= len(hold), sorted(left_out)
