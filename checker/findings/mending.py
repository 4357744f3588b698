"""What would make a practice consistent: up to four ways, chosen by what the judgement turned on, naming what they are about."""

from collections.abc import Iterator

from checker.findings.asking import fact_rules
from checker.findings.case import Case
from checker.findings.rules import FindingRule, severity_rules
from checker.findings.trying import holds
from checker.findings.ways import remedy_rules, telling
from checker.findings.wording import listing
from checker.model import Action, Element, Flow, Step, Verdict, VerdictKind
from checker.report import Remedy
from checker.verdicts.clauses.sentences import quoted
from checker.verdicts.telling.considered import DATA
from checker.verdicts.weighing.steps import PERMISSION

MOST = 4  # ways
LISTED = 3  # phrases, questions
FAILED = frozenset({"ruled out", "not met", "not known", "conflict", "decides", "in force at collection", "none"})
DOING = {
    Action.SHARE: "giving {data} to {recipient}{for_what}",
    Action.SELL: "selling {data} to {recipient}{for_what}",
    Action.PUBLISH: "making {data} public{for_what}",
    Action.COLLECT: "collecting {data}{for_what}",
    Action.USE: "using {data}{for_what}",
    Action.RETAIN: "keeping {data}{for_what}",
    Action.DELETE: "deleting {data}",
}
TOLD = {
    Action.SHARE: "you give {data} to {recipient}{for_what}",
    Action.SELL: "you sell {data} to {recipient}{for_what}",
    Action.PUBLISH: "you make {data} public{for_what}",
    Action.COLLECT: "you collect {data}{for_what}",
    Action.USE: "you use {data}{for_what}",
    Action.RETAIN: "you keep {data}{for_what}",
    Action.DELETE: "you delete {data}",
}


def remedies(case: Case, rule: FindingRule, flow: Flow, verdict: Verdict) -> tuple[Remedy, ...]:
    """Return the ways that are open, in the order that the finding's rule gives them."""
    rules = remedy_rules(case.rulebook)
    failed = tuple(_decisive(verdict))
    words = _words(case, flow, verdict)
    kind = next((each.kind for each in case.statements if each.path == words["where"]), None)
    found = []
    for way in rule.remedies:
        remedy = rules.chosen(way, flow, verdict, failed, kind)
        mended = remedy.step(failed) if remedy is not None else None
        if remedy is not None and holds(case, flow, remedy, mended):
            clause = _clause(verdict, mended) or words["clause"]
            text = remedy.text.format(**words | {"clause": clause}, **_phrases(telling(mended) if mended else (), clause))
            found.append(Remedy(kind=way, text=f"{rules.ways[way]}: {text.strip()}"))
    return tuple(found[:MOST])


def would_mend(case: Case, flow: Flow, verdict: Verdict) -> tuple[Remedy, ...]:
    """Return the ways for a verdict that is in no finding yet; none where the practice is consistent already."""
    if verdict.verdict is VerdictKind.CONSISTENT:
        return ()
    return remedies(case, severity_rules(case.rulebook).named(flow, verdict), flow, verdict)


def _decisive(verdict: Verdict) -> Iterator[Step]:
    """Yield the steps that failed or are not known, and whose mending would make the practice consistent.

    A permission that does not hold counts where nothing rules the practice out, or where what does gives way to the rest of the text.
    """
    gives_way = any(step.element is Element.ELSEWHERE for step in verdict.steps)
    for step in verdict.steps:
        idle = step.subject == PERMISSION and verdict.verdict is VerdictKind.CONTRADICTED and not gives_way
        if step.outcome in FAILED and not idle:
            yield step


def _words(case: Case, flow: Flow, verdict: Verdict) -> dict[str, str]:
    first = verdict.evidence[0] if verdict.evidence else None
    recipient = case.recipient(flow.recipient) or "the recipient"
    named = {"data": listing(case.data(name).label for name in _in_question(flow, verdict)) or "the data", "recipient": recipient}
    named["for_what"] = f" for “{flow.purpose}”" if flow.purpose else ""
    return {
        "data": named["data"],
        "recipient": recipient,
        "purpose": f"“{flow.purpose}”" if flow.purpose else "the purpose",
        "doing": DOING[flow.action].format(**named),
        "this": DOING[flow.action].format(**{**named, "data": "these data"}),
        "told": TOLD[flow.action].format(**named),
        "clause": quoted(first.text.rstrip(" .")) if first else "the text",  # it stands within a sentence
        "where": verdict.statement or (first.statement if first else "the statement"),
        "asks": _asks(case, verdict),
    }


def _in_question(flow: Flow, verdict: Verdict) -> tuple[str, ...]:
    """Return the data that are not permitted: others that went along need no mending."""
    decided = {name for step in verdict.steps if step.subject == DATA for name in step.named}
    return tuple(name for name in flow.data if name in decided) or flow.data


def _asks(case: Case, verdict: Verdict) -> str:
    rules = fact_rules(case.rulebook)
    asked = [f"{rules.asked(question)} ({rules.where(question)})" for question in verdict.questions[:LISTED]]
    more = len(verdict.questions) - LISTED
    return " ".join(asked) + (f" And {more} more." if more > 0 else "")


def _clause(verdict: Verdict, mended: Step | None) -> str | None:
    """Return the clause on which the step that is mended rests, quoted within a sentence; None where the evidence has no such clause."""
    if mended is None or mended.start is None:
        return None
    place = (mended.statement, mended.start, mended.end)
    return next((quoted(each.text.rstrip(" .")) for each in verdict.evidence if (each.statement, each.start, each.end) == place), None)


def _phrases(phrases: tuple[str, ...], clause: str) -> dict[str, str]:
    """Return the words of the text that a step turned on: one of them, and all of them; the clause where there are none."""
    quotes = [f"“{phrase}”" for phrase in phrases[:LISTED]]
    if not quotes:
        return {"named": clause, "asked": clause}
    some, last = ", ".join(quotes[:-1]), quotes[-1]
    return {"named": f"{some} or {last}" if some else last, "asked": f"{some} and {last}" if some else last}
