"""Whether the person asked for it, as the purpose or the log's own fields tell."""

import re

from checker.model import Flow
from checker.patterns import whole
from checker.verdicts.flows.logged import value_says
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, any_of, met, not_met
from checker.verdicts.terms.words import words

ASKED = whole(judging_words().asked)
ASKING = re.compile(r"\byou (?:ask|enquire|inquire|request|apply|get in touch|contact)", re.IGNORECASE)
INQUIRY = words("inquiry enquiry request application")


def told_of_asking(flow: Flow) -> Answer | None:
    """Answer by words of asking in the purpose or in a field ("offers_requested: no"); None where there are none."""
    if asked(flow.purpose or ""):
        return met(f"the log says “{flow.purpose}”")
    told = ((name, value) for name, value in flow.extra if asked(f"{name} {value}"))
    answers = tuple(
        not_met(f"the log says {name} = {value}") if value_says(value) is False else met(f"the log says “{name} {value}”")
        for name, value in told
    )
    return any_of(answers) if answers else None


def of_inquiry(text: str, flow: Flow) -> Answer | None:
    """Answer a condition on the person's asking about something by a field that says whether there was an inquiry; None without one."""
    told = _inquired(flow.extra) if ASKING.search(text) else None
    if told is None:
        return None
    name, said = told
    return met(f"the log says {name}") if said else not_met(f"the log says that there was no {name}")


def _inquired(extra: tuple[tuple[str, str], ...]) -> tuple[str, bool] | None:
    """Return the field that says whether the person asked about something, and what it says."""
    told = ((name, value_says(value)) for name, value in extra if words(name) & INQUIRY)
    return next(((name, said) for name, said in told if said is not None), None)


def asked(text: str) -> bool:
    """Tell whether words of a log say that the person asked for it."""
    return ASKED.search(text) is not None
