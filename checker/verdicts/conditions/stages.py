"""Conditions on how far something has come: "after the trip" by "trip_status: completed"."""

import re

from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met
from checker.verdicts.terms.words import EMPTY, roots

_STAGE = re.compile(r"^(?:only |but )?(?P<when>after|once|during|before|while)\b(?P<what>[^,;]{2,60})$", re.IGNORECASE)
_THERE = {"after": "finished", "once": "finished", "during": "running", "while": "running", "before": "ahead"}


def _other_end(what: str, about: frozenset[str], value: str) -> bool:
    """Tell whether words name an end of their own, which is not the one that a value tells."""
    said = roots(what) - about - roots(" ".join(judging_words().ended)) - EMPTY
    return bool(said) and not roots(value) & said


def stage(text: str, name: str, value: str) -> Answer | None:
    """Answer a condition on the stage of what a status field is about; None for other conditions, fields and values.

    ``text``: the condition's words; ``name`` and ``value``: one extra field of the log.
    """
    found = _STAGE.match(text.strip(" .,;"))
    words = judging_words()
    told = next((stage for stage, values in words.stages.items() if value.strip().lower() in values), None)
    about = roots(name.replace("_", " ")) - roots(" ".join(words.status))
    if found is None or told is None or not about or not about <= roots(found["what"]):
        return None
    if told == "finished" and _other_end(found["what"], about, value):
        return None  # "once the order is cancelled" by "order_status: delivered"
    holds = told == _THERE[found["when"].lower()]
    return met(f"the log says {name} = {value}") if holds else not_met(f"the log says {name} = {value}")
