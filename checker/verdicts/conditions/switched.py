"""Switches that a text calls "it": "where the owner has switched it on", where the log has one setting ("setting_improve: on")."""

import re

from checker.model import Flow
from checker.verdicts.flows.logged import value_says
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import pieces

_IT = r"(?:it|this|that|them|the (?:setting|switch|option|feature|function|toggle))"
_SWITCHING = re.compile(
    rf"\b(?:switch|turn)(?:ed|es|s|ing)? {_IT} (?P<way>on|off)\b"
    rf"|\b{_IT} (?:is|are|was|were|has been|stays) (?:(?:switched|turned) )?(?P<be>on|off)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
_SETTING = frozenset({"setting", "switch", "toggle"})


def asks_switch(text: str, name: str) -> bool:
    """Tell whether a condition may turn on a field of this name: it speaks of switching something on or off, and the field is a setting."""
    return _SWITCHING.search(text) is not None and bool(frozenset(pieces(name)) & _SETTING)


def by_switch(text: str, flow: Flow) -> Answer | None:
    """Answer a condition on a switch by the one setting that the log has; None where it has none, several, or one without a yes or no."""
    found = _SWITCHING.search(text)
    settings = [(name, value) for name, value in flow.extra if frozenset(pieces(name)) & _SETTING] if found else []
    said = value_says(settings[0][1].rpartition("=")[2]) if len(settings) == 1 else None  # "Limit Ad Tracking = off"
    if found is None or said is None:
        return None
    on = (found["way"] or found["be"]).lower() == "on"
    wanted = on is (_NOT.search(text) is None)
    told = f"the log says {settings[0][0]} = {settings[0][1]}"
    return met(told) if said is wanted else not_met(told)
