"""Standing: what stands in a text without being a practice (a title, a report, a right), and which lone sentence is worth a mention."""

import re

from pydantic import BaseModel, ConfigDict

from checker.drift.function_words import function_words
from checker.drift.say import expression
from checker.drift.wording import JOINING
from checker.patterns import Patterns

_TITLE = 3  # words of a title that say something; a shorter one may be an item of a list
_LONGEST_TITLE = 12


class Standing(BaseModel):
    """Patterns over the words of a sentence in lower case, without punctuation; see rules/drift.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    reports: Patterns
    rights: Patterns
    by_the_way: Patterns
    persons: frozenset[str]
    courtesies: frozenset[str]
    no_promise: Patterns
    shut: frozenset[str]
    of_texts: Patterns

    def text(self, thing: str) -> bool:
        """Tell whether a thing is a text, and no data: "a list of our partners"."""
        return any(re.fullmatch(pattern, thing) for pattern in self.of_texts)

    def report(self, key: str) -> bool:
        """Tell whether a sentence reports what became of requests, and promises nothing: "we have never received such an order"."""
        return expression(self.reports).search(key) is not None

    def right(self, key: str) -> bool:
        """Tell whether a sentence gives the person something and only names by the way what the organisation does with data.

        "You have the right to see the data that we hold": what "we" do stands behind the thing that the right is about.
        """
        found = expression(self.rights).search(key)
        return found is not None and expression(self.by_the_way).search(key[found.end() :]) is not None

    def concerns(self, key: str, speaker: frozenset[str]) -> bool:
        """Tell whether a sentence says what the organisation does that has to do with a person, and is no mere courtesy."""
        words = {*key.split()}
        return bool(speaker & words) and bool(self.persons & words) and not self.courtesies & words


def title(text: str, lead: str) -> bool:
    """Tell whether a clause is a title, and no item of a list: without a stop, each word that says something in capitals."""
    bare = text.strip(" *_#•")
    small = JOINING | function_words().auxiliary
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", bare) if word.lower() not in small]
    item = lead.rstrip(" *_").endswith((":", ","))
    if not _TITLE <= len(words) <= _LONGEST_TITLE or bare.endswith((".", "!", "?", ":", ";", ",")) or item:
        return False
    return all(word[0].isupper() for word in words) and not bare.isupper()
