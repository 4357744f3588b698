"""Remedies followed and judged again: what does not make the practice consistent is not proposed.

A remedy about consent, choice, notice or a contract says what to log or to put into the register. That is done here, to the event and to
the register's entry of its recipient, and the event is judged once more. What changes the practice or the text is not tried: it ends the
practice, or begins another statement.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checker.findings.case import Case
from checker.findings.ways import Way
from checker.model import Element, Flow, Reason, Step, VerdictKind
from checker.register import Register, RegisterContract, RegisteredRecipient

CONSENT, CONTRACT = "consent", "contract"  # ways
MOST_TRIED = 3_000  # a report: past them such remedies are not proposed, since nothing shows that they hold
AGREED: Mapping[str, Any] = {"consent": "granted", "consent_at": None}
ASKED: Mapping[str, Any] = {"opt_out_offered": True, "opted_out": False}
IN_THE_EVENT: Mapping[Element, Mapping[str, Any]] = {
    Element.NOTICE: {"notice_given": True, **ASKED},
    Element.OPT_OUT: ASKED,
    Element.CONSENT: AGREED,
    Element.DIRECTION: AGREED,
}
REF = "NEW-1"  # of the contract that a remedy asks for
GROWN_UP = 18  # years


def holds(case: Case, flow: Flow, remedy: Way, step: Step | None) -> bool:
    """Tell whether the practice is consistent once ``remedy`` is followed; ``step``: what it mends.

    Without a judge, and for a contract's own text, which only a new version can change, there is nothing to try.
    """
    if case.again is None or remedy.way not in {CONSENT, CONTRACT} or Reason.CONTRACT in remedy.reasons:
        return True
    if case.tried[0] >= MOST_TRIED:
        return False
    case.tried[0] += 1
    mended = followed(case, flow, remedy, step)
    return mended is not None and case.again(*mended).verdict is VerdictKind.CONSISTENT


def followed(case: Case, flow: Flow, remedy: Way, step: Step | None) -> tuple[Flow, Register | None] | None:
    """Return the event and, where it is another, the register with a remedy followed; None where the remedy cannot be followed in them."""
    elements = frozenset({step.element} if step is not None and step.element else remedy.elements)
    if remedy.way == CONTRACT:
        return _bound(case, flow, elements, step.named if step else ())
    if Element.CONDITION in elements:
        return _noted(flow, step.named if step else ()), None
    facts = {name: value for element in elements & IN_THE_EVENT.keys() for name, value in IN_THE_EVENT[element].items()}
    if Reason.RETROACTIVE in remedy.reasons:
        facts = dict(AGREED)
    if not facts:
        return None
    if "consent" in facts:
        facts["consent_scope"] = tuple(filter(None, (flow.recipient, flow.purpose))) or None
        facts |= {"consent_by": "parent"} if _is_child(flow) else {}
    return replace(flow, **facts), None


def _is_child(flow: Flow) -> bool:
    return flow.subject_relation == "child" or (flow.subject_age is not None and flow.subject_age < GROWN_UP)


def _noted(flow: Flow, phrases: tuple[str, ...]) -> Flow:
    """Return the event with a field of its own for each condition in words, as one logs that it was met."""
    noted = tuple(("_".join(phrase.lower().split()), "yes") for phrase in phrases)
    return replace(flow, extra=(*flow.extra, *noted))


def _bound(case: Case, flow: Flow, elements: frozenset[Element], named: tuple[str, ...]) -> tuple[Flow, Register | None] | None:
    """Return the event and its recipient's entry with a contract for the purpose, and with the role that the text names."""
    if flow.recipient is None:
        return None
    recipients = case.rulebook.ontology.recipients
    role = next(filter(None, (recipients.match(phrase) for phrase in named)), None) if elements - {Element.CONTRACT} else None
    entry = case.registered(flow.recipient) or RegisteredRecipient(name=flow.recipient)
    contract = RegisterContract(ref=REF, purposes=(flow.purpose,) if flow.purpose else (), data=flow.data)
    role_id = role or entry.role_id
    mended = entry.model_copy(update={"contracts": (contract,), "role": role_id, "role_id": role_id})
    return replace(flow, contract=REF), Register(recipients=(mended,))  # the only one of whom this event asks
