"""Standing: what stands in a text without being a practice (a title, a report, a right), and which lone sentence is worth a mention."""

import re

from pydantic import BaseModel, ConfigDict

from checker.drift.words.say import expression
from checker.patterns import Patterns

# A case that opens a sentence: "when you write to us, ..."
_OPENED = re.compile(r"(?:if|when|where|once|to|in|on|from|for)\b[^,.;:]{2,200}, (?:then |please )?", re.IGNORECASE)


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
    of_law: Patterns
    browsing: Patterns
    naming: Patterns
    asking_first: Patterns
    perhaps: frozenset[str]
    refused: Patterns
    addresses: Patterns
    staying: frozenset[str]
    kept_secure: Patterns
    changing: Patterns
    across_borders: Patterns
    unable: Patterns
    grants_nothing: Patterns
    summaries: Patterns
    free_not_to: Patterns
    commands: frozenset[str]

    def text(self, thing: str) -> bool:
        """Tell whether a thing is a text, and no data: "a list of our partners"."""
        return any(re.fullmatch(pattern, thing) for pattern in self.of_texts)

    def report(self, key: str) -> bool:
        """Tell whether a sentence reports what became of requests, and promises nothing: "we have never received such an order"."""
        return expression(self.reports).search(key) is not None

    def told_of_others(self, key: str) -> bool:
        """Tell whether a sentence says what a law gives people, or what becomes of a browser's data by what the person does to them."""
        return any(re.match(pattern, key) for pattern in (*self.of_law, *self.browsing))

    def names(self, key: str) -> bool:
        """Tell whether a sentence only says what a thing is called: "it is called Pulse, and open to members in Wales"."""
        return any(re.match(pattern, key) for pattern in self.naming)

    def asks_first(self, key: str) -> bool | None:
        """Tell whether a sentence says that the person is asked for a yes, which gives no leave by itself; None: that this may happen."""
        found = expression(self.asking_first).search(key)
        return None if found and self.perhaps & {*found[0].split()} else found is not None

    def refuses(self, key: str) -> bool:
        """Tell whether a sentence says that the person may not do what a right would let that person do: "you cannot object"."""
        return expression(self.refused).search(key) is not None

    def addressed(self, lead: str) -> bool:
        """Tell whether a lead-in says where to write: "you can send questions to:"."""
        return any(re.match(pattern, lead) for pattern in self.addresses)

    def guides(self, text: str, speaker: frozenset[str]) -> bool:
        """Tell whether a sentence, as it is written, tells the person what to do somewhere: "if you use the app, go to ..."."""
        said = _OPENED.sub("", text.lstrip(" *_-•>"), count=1).lower().split()
        first = said[2:3] if said[:2] in (["do", "not"], ["please", "do"]) else said[said[:1] == ["please"] :][:1]
        commanded = bool(self.commands & {each.strip(",.;:") for each in first})
        return commanded and not speaker & {each.strip(",.;:") for each in said}

    def right(self, key: str) -> bool:
        """Tell whether a sentence gives the person something and only names by the way what the organisation does with data.

        "You have the right to see the data that we hold": what "we" do stands behind the thing that the right is about.
        """
        found = expression(self.rights).search(key)
        return found is not None and expression(self.by_the_way).search(key[found.end() :]) is not None

    def of_changes(self, key: str) -> bool:
        """Tell whether a sentence says what happens when the text itself changes: "if we alter this page, we tell members"."""
        return expression(self.changing).search(key) is not None

    def free(self, key: str, speaker: frozenset[str]) -> bool:
        """Tell whether a sentence says that the person need not do something or may say no, before it says what the organisation does.

        "You can choose not to give us your address" is no news of what is collected.
        """
        found = expression(self.free_not_to).search(key)
        return found is not None and not speaker & {*key[: found.start()].split()}

    def concerns(self, key: str, speaker: frozenset[str]) -> bool:
        """Tell whether a sentence says what the organisation does that has to do with a person, and is no mere courtesy."""
        words = {*key.split()}
        return bool(speaker & words) and bool(self.persons & words) and not self.courtesies & words
