"""Remedies judged again: what `explain` proposes about consent, choice, notice or a contract, put into the event or the register.

A remedy that is followed should make the practice consistent, where it was all that was amiss; it must never make things worse. Those that
change the practice or the text are not tried here: they end the practice, or begin another statement.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.findings.case import Case
from checker.findings.mending import _decisive as decisive
from checker.findings.rules import severity_rules
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
WORST = (VerdictKind.CONSISTENT, VerdictKind.UNDETERMINED, VerdictKind.UNDISCLOSED, VerdictKind.CONTRADICTED)
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


def proposed(case: Case, flow: Flow, verdict: Verdict) -> Iterator[tuple[frozenset[Element], str | None]]:
    """Yield what each remedy about consent or a contract turns on, with the role that it names."""
    rules, failed = remedy_rules(case.rulebook), tuple(decisive(verdict))
    for way in severity_rules(case.rulebook).named(flow, verdict).remedies:
        remedy = rules.chosen(way, flow, verdict, failed) if way in ("consent", "contract") else None
        step = remedy.step(failed) if remedy is not None else None
        if remedy is not None and step is not None:
            named = (case.rulebook.ontology.recipients.match(text) for text in step.named)
            yield frozenset(remedy.elements), next(filter(None, named), None)


def tried(folder: Path) -> Iterator[tuple[str, VerdictKind, VerdictKind]]:
    """Yield every remedy of a case with the verdict before and after it was followed."""
    rules = rulebook()
    inputs = gather(load_project(folder / "checker.toml"), rules, lambda _: None)
    timeline: Timeline = inputs.timeline
    for flow in inputs.flows:
        before = judge(flow, timeline, inputs.register, inputs.organisation, rules.ontology)
        case = Case(inputs.organisation, timeline.statements, ((flow, before),), inputs.register, rules)
        for elements, role in proposed(case, flow, before) if before.verdict is not VerdictKind.CONSISTENT else ():
            mended = followed(flow, elements, inputs.register, role)
            if mended is not None:
                after = judge(mended[0], timeline, mended[1], inputs.organisation, rules.ontology)
                yield f"{folder.name}/{flow.samples[0]}: {'/'.join(sorted(elements))}", before.verdict, after.verdict


@pytest.fixture(scope="module")
def outcomes() -> list[tuple[str, VerdictKind, VerdictKind]]:
    return [found for folder in CASES for found in tried(folder)]


def test_no_remedy_makes_it_worse(outcomes: list[tuple[str, VerdictKind, VerdictKind]]) -> None:
    assert [name for name, before, after in outcomes if WORST.index(after) > WORST.index(before)] == []


def test_most_remedies_hold(outcomes: list[tuple[str, VerdictKind, VerdictKind]]) -> None:
    held = [name for name, _, after in outcomes if after is VerdictKind.CONSISTENT]
    assert outcomes
    assert len(held) * 2 > len(outcomes), f"{len(held)} of {len(outcomes)} hold"
