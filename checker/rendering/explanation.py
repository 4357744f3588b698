"""Explanations: the reasoning about one event, step by step, each step with the words it rests on."""

from collections.abc import Mapping, Sequence

from checker.findings.wording import FACTS
from checker.model import Flow, Step, Verdict
from checker.rendering.frames import frame, position, wrapped
from checker.rendering.hostile import one_line
from checker.rendering.words import OWN_USE, ROLES, VERDICTS, counted, span
from checker.report import Remedy

WIDTH = 100
LABEL = 24


def explain(event_id: str, flow: Flow, verdict: Verdict, texts: Mapping[str, str], remedies: Sequence[Remedy] = ()) -> str:
    """Return the reasoning for one event; ``texts`` has the plain text of each statement by path, ``remedies`` what would mend it."""
    lines = [f"{one_line(event_id, 120)}: {VERDICTS[verdict.verdict]}", "", *_wrapped(verdict.summary, ""), "", "The log shows"]
    lines += _facts(flow)
    lines += ["", "The reasoning"]
    for number, step in enumerate(verdict.steps, 1):
        outcome = f" [{step.outcome}]" if step.outcome else ""
        lines += _wrapped(f"{step.subject}{outcome}{_place(step, texts)}: {step.text}", f"  {number:>2}. ")
    lines += [] if verdict.steps else ["  (no steps were recorded)"]
    if verdict.evidence:
        lines += ["", "The text says"]
    for item in verdict.evidence:
        text = texts.get(item.statement, "")
        line, column = position(text, item.start) if text else (0, 0)
        place = f":{line}:{column}" if text else ""
        lines += [f"  --> {one_line(item.statement)}{place}  characters {item.start}-{item.end}"]
        lines += ["  " + row for row in (frame(text, item.start, item.end, ROLES[item.role]) if text else _wrapped(item.text, "  "))]
    lines += ["", "What is not known"] if verdict.missing else []
    lines += [row for fact in verdict.missing for row in _wrapped(fact, "  - ")]
    lines += ["", "What would make it consistent"] if remedies else []
    lines += [row for number, remedy in enumerate(remedies, 1) for row in _wrapped(remedy.text, f"  {number:>2}. ")]
    lines += ["", *(row for note in verdict.notes for row in _wrapped(f"Note: {note}", ""))] if verdict.notes else []
    return "\n".join(lines) + "\n"


def _place(step: Step, texts: Mapping[str, str]) -> str:
    """Return the file and line of the clause on which a step rests."""
    if step.statement is None or step.start is None:
        return ""
    text = texts.get(step.statement, "")
    return f", {step.statement}:{position(text, step.start)[0]}" if text else f", {step.statement}"


def _facts(flow: Flow) -> list[str]:
    facts: list[tuple[str, object]] = [
        ("Practice", flow.action.value),
        ("Data", ", ".join(flow.data)),
        ("Recipient", flow.recipient or OWN_USE),
        ("Purpose", flow.purpose),
        ("When", span(flow.first, flow.last)),
        ("How many", f"{counted(flow.events, 'event')}, {counted(flow.records, 'record')}"),
        *((name, getattr(flow, field)) for field, name in FACTS.items()),
        *(f for f in flow.extra),
    ]
    known = [(name, value) for name, value in facts if value is not None and value != ""]
    unknown = [name for name, value in facts if value is None]
    lines = [row for name, value in known for row in _wrapped(_said(value), f"  {one_line(name, LABEL - 1):<{LABEL}}")]
    return lines + (_wrapped(", ".join(unknown), f"  {'Not recorded':<{LABEL}}") if unknown else [])


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _wrapped(text: str, lead: str) -> list[str]:
    return wrapped(text, lead, WIDTH)
