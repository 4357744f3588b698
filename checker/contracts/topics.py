"""What a clause of an agreement is about where no log of data can show whether it was kept: rules/contracts/matters.yaml."""

import re

from checker.contracts.matters import Topic, matters

__all__ = ["NOTHING_SHOWS", "Topic", "of_data", "topic"]
NOTHING_SHOWS = "nothing in it that a log of data shows"
_ALWAYS = frozenset({Topic.DEFINITION, Topic.PRECEDENCE})


# "If we transfer data, we shall guard it" is about guarding.
_IF = re.compile(r"^(?:If|Where|When|Should)\b[^,;]{3,300},")


def of_data(text: str) -> bool:
    """Tell whether a clause makes a promise about what is done with data."""
    words = matters()
    return words.of_data.search(text) is not None or words.done.search(_IF.sub("", text)) is not None


def topic(text: str) -> Topic | None:
    """Return what a clause is about where logs of data do not show whether it is kept; None where it is about the data themselves."""
    found = next((each.matter for each in matters().matters if each.expression.search(text)), None)
    return None if found not in _ALWAYS and of_data(text) else found
