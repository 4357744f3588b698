"""What a document counts as something that it has a term for: "your e-mail address is treated as health information here"."""

import re

from checker.extraction.nouns.exemplified import ids_between
from checker.extraction.parses.tree import Doc
from checker.ontology import Ontology

_TERM = r"(?P<term>(?:[a-z]+ )?(?:information|data|details|records)|[A-Z]{2,6}|(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+)"
_ENDS = (
    r"(?: too| as well| here| by us| (?:in|under|throughout|within|for) (?:the purposes? of )?(?:this|our|these) [\w ]{3,30})?(?=[.;,]|$)"
)
_AS = r"(?:treated|regarded|counted|considered|handled|classed|seen) as"
_PASSIVE = re.compile(rf"(?P<what>[^.;:]{{3,200}}?),? (?:is|are)(?: (?:all|both|each|also|always))* {_AS} (?:our |your )?{_TERM}{_ENDS}")
_ACTIVE = re.compile(
    rf"\bwe (?:also )?(?:count|treat|regard|consider|class|handle) (?P<what>[^.;:]{{3,120}}?) as (?:our |your )?{_TERM}{_ENDS}",
    re.IGNORECASE,
)


def counted_as(doc: Doc, ontology: Ontology) -> list[tuple[str, tuple[str, ...]]]:
    """Return terms that a sentence puts known data under, each with their ids; none where it does so in some case only."""
    text = doc.text
    found = _ACTIVE.search(text) or _PASSIVE.match(text)
    if found is None:
        return []
    ids = ids_between(doc, found.start("what"), found.end("what"), ontology)
    return [(found["term"], ids)] if ids else []
