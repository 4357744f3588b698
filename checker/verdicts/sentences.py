"""Sentences of the reasoning, and the steps that are made of them."""

from checker.model import Element, Step
from checker.verdicts.rules import Rule

SHOWN = 90  # characters of a clause that is quoted in passing


def step(
    subject: str, text: str, outcome: str = "", rule: Rule | None = None, *, element: Element | None = None, named: tuple[str, ...] = ()
) -> Step:
    """Return a step that rests on ``rule``; ``element`` is what it turned on, in the text's own words ``named``."""
    said = Step(subject=subject, text=sentence(text), outcome=outcome, element=element, named=named)
    if rule is None:
        return said
    place = rule.commitment
    return said.model_copy(update={"statement": place.statement, "start": place.start, "end": place.end})


def sentence(text: str) -> str:
    """Return ``text`` as a sentence: a capital first, a full stop last; the name of a file or field keeps its spelling."""
    plain = text.strip()
    if not plain:
        return ""
    first = plain.split(maxsplit=1)[0].rstrip(".,;:!?")
    return (plain if set(first) & set("._/") else plain[0].upper() + plain[1:]) + (
        "" if plain.endswith((".", "!", "?", ".”", "!”", "?”", "…”")) else "."
    )


def quoted(text: str) -> str:
    """Return the beginning of a clause in quotation marks, cut at a word."""
    plain = " ".join(text.split())
    return f"“{plain if len(plain) <= SHOWN else plain[:SHOWN].rsplit(' ', 1)[0] + ' …'}”"
