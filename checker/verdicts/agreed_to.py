"""What a text asks consent to, against what a person agreed to, where both name the very same thing."""

from checker.verdicts.judging_words import judging_words
from checker.verdicts.words import roots

AGREEING = roots(" ".join(judging_words().agreeing))


def asks_for(text: str, entry: str) -> bool:
    """Tell whether a text asks for consent to the very thing that was agreed to, and to nothing narrower.

    "Unless you have switched face grouping on" and "face grouping"; consent to "e-mails" is none to "e-mails of our partners".
    """
    named = roots(text) - AGREEING
    return bool(named) and named == roots(entry) - AGREEING
