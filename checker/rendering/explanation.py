"""Explanations: the reasoning about one event, step by step, each step with the words it rests on."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import TypeAlias

from checker.findings.wording import FACTS
from checker.model import Evidence, Flow, Step, Verdict
from checker.rendering.frames import frame, position, wrapped
from checker.rendering.hostile import one_line
from checker.rendering.words import ACTIONS, OWN_USE, ROLES, VERDICTS, counted, span
from checker.report import Remedy

WIDTH = 100
LABEL = 24

Lines: TypeAlias = Mapping[tuple[str, int, int], tuple[int, int]]  # path, start and end of a passage -> its lines in the file
NO_LINES: Lines = MappingProxyType({})


def explain(
    event_id: str, flow: Flow, verdict: Verdict, texts: Mapping[str, str], remedies: Sequence[Remedy] = (), lines: Lines = NO_LINES
) -> str:
    """Return the reasoning for one event.

    ``texts`` has the plain text of each statement by path, ``lines`` those of passages in the files, ``remedies`` what would mend it.
    """
    told = [f"{one_line(event_id, 120)}: {VERDICTS[verdict.verdict]}", "", *_wrapped(verdict.summary, ""), "", "The log shows"]
    told += _facts(flow)
    told += ["", "The reasoning"]
    for number, step in enumerate(verdict.steps, 1):
        outcome = f" [{step.outcome}]" if step.outcome else ""
        told += _wrapped(f"{step.subject}{outcome}{_place(step, texts, lines)}: {step.text}", f"  {number:>2}. ")
    told += [] if verdict.steps else ["  (no steps were recorded)"]
    told += ["", "The text says"] if verdict.evidence else []
    told += [row for item in verdict.evidence for row in _quote(item, texts.get(item.statement, ""), lines)]
    told += ["", "What is not known"] if verdict.missing else []
    told += [row for fact in verdict.missing for row in _wrapped(fact, "  - ")]
    told += ["", "What would make it consistent"] if remedies else []
    told += [row for number, remedy in enumerate(remedies, 1) for row in _wrapped(remedy.text, f"  {number:>2}. ")]
    told += ["", *(row for note in verdict.notes for row in _wrapped(f"Note: {note}", ""))] if verdict.notes else []
    return "\n".join(told) + "\n"


def _quote(item: Evidence, text: str, lines: Lines) -> list[str]:
    """Return a quoted clause in its lines: those of the file where they are known, else those of the text as read."""
    if not text:
        return [f"  --> {one_line(item.statement)}  characters {item.start}-{item.end}", *("  " + row for row in _wrapped(item.text, "  "))]
    first, _ = lines.get((item.statement, item.start, item.end), (None, None))
    place = first or ":".join(map(str, position(text, item.start)))
    rows = frame(text, item.start, item.end, ROLES[item.role], first)
    return [f"  --> {one_line(item.statement)}:{place}  characters {item.start}-{item.end}", *("  " + row for row in rows)]


def _place(step: Step, texts: Mapping[str, str], lines: Lines) -> str:
    """Return the file and line of the clause on which a step rests."""
    if step.statement is None or step.start is None:
        return ""
    text = texts.get(step.statement, "")
    first, _ = lines.get((step.statement, step.start, step.end or step.start), (position(text, step.start)[0] if text else None, None))
    return f", {step.statement}:{first}" if first else f", {step.statement}"


def _facts(flow: Flow) -> list[str]:
    facts: list[tuple[str, object]] = [
        ("Practice", ACTIONS[flow.action]),
        ("Data", ", ".join(flow.data)),
        ("Recipient", flow.recipient or OWN_USE),
        ("Purpose", flow.purpose),
        ("When", span(flow.first, flow.last)),
        ("How many", f"{counted(flow.events, 'event')}, {counted(flow.records, 'record')}"),
        *((name, getattr(flow, field)) for field, name in FACTS.items() if field != "actor" or flow.actor),  # nobody: the organisation
        *(f for f in flow.extra),
    ]
    known = [(name, value) for name, value in facts if value is not None and value != ""]
    unknown = [name for name, value in facts if value is None]
    lines = [row for name, value in known for row in _wrapped(_said(value), f"  {one_line(name, LABEL - 1):<{LABEL}}")]
    return lines + (_wrapped(", ".join(unknown), f"  {'Not recorded':<{LABEL}}") if unknown else [])


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M} UTC"
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _wrapped(text: str, lead: str) -> list[str]:
    return wrapped(text, lead, WIDTH)
