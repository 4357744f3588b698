"""What an exception names: a purpose, something to be done, data of somebody, or whatever a clause of its own says."""

from collections.abc import Sequence

from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.spans import Span
from checker.ontology import Taxonomy


def data_of_people(heads: Sequence[Token], doc: Doc, span: Span, taxonomy: Taxonomy) -> str | None:
    """Return the kind of data (an id) that an exception names by whose they are: "other than the names of members" names no receiver."""
    if not heads or is_somebody(heads[0]) or not doc[heads[0].i + 1 : span.end].text.startswith("of "):
        return None
    start = max(heads[0].left_edge.i, span.start + len(span.opener.split()))
    found = taxonomy.match(doc[start : heads[0].i + 1].text)
    return None if found == "user" else found


def of_purposes(doc: Doc, span: Span) -> bool:
    """Tell whether what is excepted is a purpose by the noun before it: "for any purpose other than billing"."""
    return span.start > 0 and doc[span.start - 1].lower_ in ("purpose", "purposes") and span.opener in ("other than", "except", "but")


def is_aim(doc: Doc, span: Span) -> bool:
    """Tell whether an exception is something to be done: "other than to send codes", "for anything but posting the magazine"."""
    inside = doc[span.start + len(span.opener.split()) : span.end]
    tags = [t.tag_ for t in inside[:2]]
    bare = tags[:1] == ["VB"] and span.start > 0 and doc[span.start - 1].lower_ in ("purpose", "purposes", "reason", "use")
    return bare or tags == ["TO", "VB"] or tags[:1] == ["VBG"] or (inside[:1].text == "for" and tags[1:] == ["VBG"])


def is_described(doc: Doc, span: Span) -> bool:
    """Tell whether an exception is about whatever a clause with a subject of its own says of it."""
    first = next((t for t in doc[span.start : span.end] if t.lower_ in ("those", "any", "ones")), None)
    clauses = rel.relative_clauses(first) if first is not None else []
    return any(s.lower_ not in ("who", "which", "that") for c in clauses for s in rel.own_subjects(c))
