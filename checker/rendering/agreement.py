"""An agreement for a reader: who may do what with which data until when, with the numbers of the clauses."""

import re
from collections import defaultdict
from collections.abc import Iterable

from checker.model import Action, Commitment, Condition, ConditionKind, Effect, Kind
from checker.rendering.words import counted
from checker.report.agreement import Agreement, Aside, Promise

VERBS = {
    Action.COLLECT: "receive",
    Action.USE: "use",
    Action.SHARE: "pass on",
    Action.SELL: "sell",
    Action.RETAIN: "keep",
    Action.DELETE: "delete",
    Action.PUBLISH: "publish",
}
SURE = 0.6  # below, a reading may be doubted and never accuses
LONGEST = 160
WAY_OUT = re.compile(r"\W*(?:except|unless|other than|without)\b", re.IGNORECASE)


def as_json(agreement: Agreement) -> str:
    """Return the agreement as JSON, as its schema says."""
    return agreement.model_dump_json(indent=2) + "\n"


def as_text(agreement: Agreement) -> str:
    """Return the agreement in words, one line a promise."""
    lines = [agreement.path, ""]
    for party in agreement.parties:
        also = f" (also called {', '.join(party.names[1:])})" if len(party.names) > 1 else ""
        lines.append(f"Party: {party.name}{also}")
    for party in agreement.parties:
        lines += ["", f"{party.name}:", *_promised(p for p in agreement.promises if p.party == party.name)]
    lines += (
        ["", "Order of precedence:", *(f"  {_number(r.clause)}{' before '.join(r.order)}" for r in agreement.precedence)]
        if agreement.precedence
        else []
    )
    lines += ["", "Not understood, so nothing is judged by it:", *map(_aside, agreement.not_understood)] if agreement.not_understood else []
    lines += ["", "Not judged, as no log of data shows whether it was kept:", *_matters(agreement.not_judged)]
    lines += [f"warning: {warning}" for warning in agreement.warnings]
    return "\n".join(lines) + "\n"


def sentence(promise: Promise) -> str:
    """Say a promise in words: who may, shall or shall not do what with which data, for what, until when."""
    found = promise.commitment
    words = [promise.party, _modal(found), VERBS[found.action], _listed(found.data) or "data"]
    words += [f"to {_listed(found.recipients)}"] if found.recipients else []
    words += [f"for: {_listed(found.purposes)}"] if found.purposes else []
    text = " ".join(words)
    ways = [_way(condition) for condition in (*found.conditions, *found.exceptions)]
    return "; ".join([text, *dict.fromkeys(ways)]) + ("" if found.confidence >= SURE else " (read with doubt)")


def _promised(promises: Iterable[Promise]) -> list[str]:
    lines = list(dict.fromkeys(f"  {_number(promise.clause)}{sentence(promise)}" for promise in promises))
    return lines or ["  no promise about data was read"]


def _modal(found: Commitment) -> str:
    if found.kind is Kind.DENY:
        return "shall not"
    if found.kind is Kind.REQUIRE or (found.action is Action.DELETE and found.kind is Kind.LIMIT):
        return "shall"
    if found.kind is Kind.LIMIT:
        pointing = any(c.kind is ConditionKind.AS_DESCRIBED and not WAY_OUT.match(c.text) for c in found.exceptions)
        return "may only" if pointing or found.closes else "shall not"
    return "may"


def _way(condition: Condition) -> str:
    text = " ".join(condition.text.strip(" ,").split())
    starts = condition.effect is Effect.TRIGGERS and not text.lower().startswith(("if", "when", "where", "unless", "except", "with"))
    word = "when: " if starts else ""
    by = f" [{condition.by} decides]" if condition.by else ""
    return f"{word}{text[:LONGEST]}{by}"


def _listed(terms: Iterable[object]) -> str:
    return ", ".join(str(getattr(term, "text", term))[:LONGEST] for term in terms)


def _aside(aside: Aside) -> str:
    return f"  {_number(aside.clause)}{' '.join(aside.text.split())[:LONGEST]}"


def _matters(asides: Iterable[Aside]) -> list[str]:
    """Return the clauses that are not judged by their matter: the numbers, which say more than a hundred quotes."""
    by_matter: defaultdict[str, list[str]] = defaultdict(list)
    for aside in asides:
        by_matter[aside.why].append(aside.clause)
    lines = []
    for why, clauses in sorted(by_matter.items()):
        cited = ", ".join(dict.fromkeys(clause for clause in clauses if clause))
        lines.append(f"  {why}: {counted(len(clauses), 'sentence')}" + (f" in {cited}" if cited else ""))
    return lines or ["  nothing"]


def _number(clause: str) -> str:
    return f"{clause:<10} " if clause else f"{'-':<10} "
