"""What conditions say that data are needed for: "if this is necessary to prevent harm", "where we need it to bill you"."""

from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.slots.purpose_series import series
from checker.extraction.slots.spans import Span
from checker.extraction.slots.tasks import NEEDED, infinitives


def needed_for(spans: list[Span], doc: Doc) -> list[Phrase]:
    """Return what conditions say data are needed for ("if this is necessary to prevent harm", "where we need it to bill you")."""
    required = [s for s in spans if not s.way_out]
    verbs = [v for s in required for i in range(s.start, s.end) if (v := needed_verb(doc, i, s.end)) is not None]
    needs = [t for s in required for t in doc[s.start : s.end] if t.pos_ == "VERB" and rel.lemma(t) in ("need", "require")]
    verbs += [v for t in needs for v in infinitives(t)]
    nouns = [
        doc[i + 1].head
        for s in required
        for i in range(s.start, s.end - 1)
        if doc[i].lower_ in NEEDED and doc[i + 1].lower_ == "for" and doc[i + 1].head.pos_ == "NOUN"
    ]
    found = [*(p for verb in dict.fromkeys(verbs) for p in verb_phrases(verb)), *items(nouns)]
    return [*found, *series(found)]


def is_needed(aim: Phrase) -> bool:
    """Tell whether a purpose is what a condition says that data are needed for ("as otherwise needed to | send it")."""
    before = aim.doc[max(0, aim.start - _NEAR) : aim.start]
    return bool(before) and before[-1].lower_ == "to" and any(t.lower_ in NEEDED for t in before)


_NEAR = 4  # tokens before an aim within which it is said to be needed: "needed in order to"


def needed_verb(doc: Doc, i: int, end: int) -> Token | None:
    """Return the verb of "necessary to prevent", "needed or appropriate in order to prevent", "necessary to do so to prevent"."""
    if doc[i].lower_ not in NEEDED:
        return None
    i += 1
    while i < end and (doc[i].lower_ in NEEDED or (doc[i].lower_ in _JOINTS and doc[i + 1 : i + 2].text.lower() in NEEDED)):
        i += 1
    i += 2 * (doc[i : i + 2].text.lower() == "in order")
    i += 3 * (doc[i : i + 4].text.lower() == "to do so to")
    told = i + 1 < len(doc) and i < end and doc[i].lower_ == "to" and doc[i + 1].tag_ == "VB" and doc[i + 1].lower_ != "do"
    return doc[i + 1] if told else None


_JOINTS = frozenset({"and", "or", "and/or"})
