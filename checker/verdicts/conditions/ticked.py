"""Boxes that people tick: "if you tick it", where the log has one box ("partner_offers_box: ticked")."""

import re

from checker.model import Flow
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import words

_TICKING = re.compile(
    r"\b(?:un)?tick(?:s|ed|ing)?\b|\b(?:un)?check(?:s|ed|ing)? (?:it|this|that|the|a) ?(?:[\w “”\"'’-]{0,40}\bbox)?", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|no|un(?:tick|check)\w*|empty|blank)\b|n['’]t\b", re.IGNORECASE)
_BOX = frozenset({"box", "tick", "ticked", "checkbox", "tickbox"})
_SAID = {"ticked": True, "checked": True, "yes": True, "true": True, "not ticked": False, "unticked": False, "empty": False, "blank": False,
         "unchecked": False, "not checked": False, "no": False, "false": False, "left empty": False}  # fmt: skip


def asks_box(text: str, name: str) -> bool:
    """Tell whether a condition may turn on a field of this name: it speaks of ticking, and the field is of a box."""
    return _TICKING.search(text) is not None and bool(words(name) & _BOX)


def by_box(text: str, flow: Flow) -> Answer | None:
    """Answer a condition on a box that the person ticks by the one box that the log has; None where it has none or several."""
    if _TICKING.search(text) is None:
        return None
    boxes = [(name, value) for name, value in flow.extra if words(name) & _BOX]
    said = _SAID.get(boxes[0][1].strip().lower()) if len(boxes) == 1 else None
    if said is None:
        return None
    told = f"the log says {boxes[0][0]} = {boxes[0][1]}"
    return met(told) if said != (_NOT.search(text) is not None) else not_met(told)
