"""Other companies by name in a text whose author nobody named: what "Firebase" collects is not what we collect."""

import re
from collections.abc import Sequence

from checker.extraction.nouns.actors import plain
from checker.rulebook import Rulebook

_OPENING = 6  # clauses within which a text names its author
_OFTEN = 8  # mentions
_OURS = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE)
# "our servers stand at Alto Hosting ("Alto")": a firm with which something of ours is, called by a short name from then on.
_HOSTED = re.compile(
    r"\b[Oo]ur [\w' -]{2,40} (?:at|with|by|from|to) (?P<name>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}) "
    r"\((?:the )?[\"“](?P<alias>[A-Z][\w&.-]*)[\"”]\)"
)
_NAME = re.compile(r"\b[A-Z][A-Za-z0-9]+(?:[ .-][A-Z][A-Za-z0-9]+)?\b")


def strangers(texts: Sequence[str], rulebook: Rulebook) -> frozenset[str]:
    """Return the plain names of known companies with a role towards others (advertising, analytics, payment ...) that a text speaks of.

    ``texts``: its clauses in order, headings included. Only in a text that says "we", and never a name that its opening names or
    that it names again and again: that may be the author's own.
    """
    if not any(_OURS.search(text) for text in texts):
        return frozenset()
    opening, whole = " ".join(texts[:_OPENING]), " ".join(texts)
    found = {name for text in texts for match in _NAME.finditer(text) for name in (match.group(), match.group().split()[0])}
    known = {name for name in found if (org := rulebook.organisation(name)) is not None and org.role is not None}
    kept = {name for name in known if name not in opening and whole.count(name) <= _OFTEN}
    return frozenset(map(plain, kept | {m[name] for text in texts for m in _HOSTED.finditer(text) for name in ("name", "alias")}))
