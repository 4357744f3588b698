"""Mends of aims in front: "To pay you, tell you of delays and plan our routes, we use your address".

Parsers take the second aim for the main verb. What has a subject of its own behind the last comma is said; the aims hang on it.
"""

from checker.extraction.parses.labels import NEGATIONS
from checker.extraction.parses.tree import Doc, Token

_BARE = frozenset({"VB", "VBP"})
_JOINTS = frozenset({"and", "or"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def settle_aims(doc: Doc) -> None:
    """Make what is said behind a list of aims the main verb, and hang all aims on the first of them."""
    first = _first(doc)
    main = _main(doc, first) if first is not None else None
    if first is None or main is None:
        return
    start = min(c.left_edge.i for c in main.children if c.relation in _SUBJECTS)
    aims = _aims(doc, first, start)
    if aims is None:
        return
    root = next(t for t in doc if t.dep_ == "ROOT")
    if root != main and root.i < start:
        behind = [c for c in root.children if c.i >= start and c != main]
        main.head, main.dep_ = main, "ROOT"
        for child in behind:
            child.head = main
    first.head, first.dep_ = main, "advcl"
    for aim in aims:
        aim.head, aim.dep_ = first, "conj"


def _first(doc: Doc) -> Token | None:
    """Return the verb of an aim that opens a sentence ("To pay ...", "In order to pay ...")."""
    at = 2 if doc[:3].text.lower() == "in order to" else 0
    verb = doc[at + 1] if len(doc) > at + 4 and doc[at].lower_ == "to" else None
    return verb if verb is not None and verb.tag_ in _BARE else None


def _main(doc: Doc, first: Token) -> Token | None:
    """Return the verb of the first subject behind a comma that no clause of the aims has for its own."""
    for token in doc[first.i + 1 :]:
        if token.relation not in _SUBJECTS or token.tag_ in ("WDT", "WP"):
            continue
        verb, edge = token.head, token.left_edge.i
        before = doc[edge - 1] if doc[edge].text != "," else doc[edge]
        clause = verb.relation in ("acl", "advcl") or any(c.relation == "mark" or c.tag_[:1] == "W" for c in verb.children if c.i < token.i)
        if before.text == "," and not clause and token.i < verb.i:
            return verb
    return None


def _aims(doc: Doc, first: Token, start: int) -> list[Token] | None:
    """Return the further aims between the first and what is said, the last behind a joint; None where anything else is told there."""
    between = [t for t in doc[first.i + 1 : start] if t.tag_ in _BARE and t.pos_ == "VERB" and _opens(t)]
    if any(t.tag_ in ("MD", "VBD") or t.lower_ in NEGATIONS for t in doc[first.i : start]):
        return None
    return between if between and any(doc[t.i - 1].lower_ in _JOINTS for t in between) else None


def _opens(verb: Token) -> bool:
    """Tell whether a bare verb with something that it is done to stands behind a comma or a joint."""
    before = verb.doc[verb.i - 1]
    done = any(c.i > verb.i and c.relation in ("obj", "iobj", "obl", "ccomp", "xcomp") for c in verb.children)
    done = done or (verb.tag_ == "VB" and verb.doc[verb.i + 1].pos_ in ("NOUN", "DET", "PRON"))
    return done and (before.text == "," or before.lower_ in _JOINTS) and not any(c.relation in _SUBJECTS for c in verb.children)
