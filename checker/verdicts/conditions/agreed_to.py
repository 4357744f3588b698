"""What a text asks consent to, against what a person agreed to, where both name the very same thing."""

import re

from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import roots

ON_OCCASION = re.compile(
    r"(?<=\w) (?:when|while|as|on|at) (?=\w+ing\b|you\b|they\b|the (?:time|moment)\b|registration\b|sign-?up\b)", re.IGNORECASE
)
AGREEING = roots(" ".join(judging_words().agreeing))
JOINING = roots(" ".join(judging_words().joining))


def asks_for(text: str, entry: str) -> bool:
    """Tell whether a text asks for consent to the very thing that was agreed to, and to nothing narrower.

    "Unless you have switched face grouping on" and "face grouping"; consent to "e-mails" is none to "e-mails of our partners".
    """
    named = roots(ON_OCCASION.split(text)[0]) - AGREEING
    return bool(named) and named == roots(entry) - AGREEING


def tells_agreement(text: str, name: str) -> bool:
    """Tell whether a field may say by its name that what ``text`` asks for was agreed to: "study_joined", and not "runs_study"."""
    told = roots(name)
    return bool(told & (AGREEING | JOINING)) or (bool(told) and told <= roots(text))
