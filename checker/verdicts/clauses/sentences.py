"""Sentences of the reasoning, and the steps that are made of them."""

import re

from checker.model import Element, Step
from checker.verdicts.clauses.rules import Rule

NAME = re.compile(r"[^\s“”]*[\w][._/]\w")  # of a file, a domain or a field of the log
ENDS = (".", "!", "?", ".”", "!”", "?”", "…”")
SHOWN = 90  # characters of a clause that is quoted in passing


def step(
    subject: str, text: str, outcome: str = "", rule: Rule | None = None, *, element: Element | None = None, named: tuple[str, ...] = ()
) -> Step:
    """Return a step that rests on ``rule``; ``element`` is what it turned on, in the text's own words ``named``."""
    said = sentence(text)
    if rule is None:
        return Step(subject=subject, text=said, outcome=outcome, element=element, named=named)
    place = rule.commitment
    return Step(
        subject=subject,
        text=said,
        outcome=outcome,
        element=element,
        named=named,
        statement=place.statement,
        start=place.start,
        end=place.end,
    )


def sentence(text: str) -> str:
    """Return ``text`` as a sentence: a capital first, a full stop last; the name of a file or field keeps its spelling."""
    plain = text.strip()
    if not plain:
        return ""
    head = plain[0].upper() if plain[0].islower() and not NAME.match(plain) else plain[0]
    return head + plain[1:] + ("" if plain.endswith(ENDS) else ".")


def quoted(text: str) -> str:
    """Return the beginning of a clause in quotation marks, cut at a word."""
    plain = " ".join(text.split())
    return f"“{plain if len(plain) <= SHOWN else plain[:SHOWN].rsplit(' ', 1)[0] + ' …'}”"
