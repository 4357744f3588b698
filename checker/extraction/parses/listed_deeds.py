"""Whom a row of deeds describes: "companies that host our systems, send reminders or staff our desk | may handle your file".

Parsers take the second deed for the main verb, and what is said of those companies for an afterthought. The modal tells where the
description ends: what stands before it is told of them, what stands behind it is said.
"""

from checker.extraction.parses.tree import Doc, Token

_RELATIVE = frozenset({"that", "which", "who"})
_DEEDS = frozenset({"VB", "VBP", "VBZ"})
_FINITE = frozenset({"MD"})
_FURTHEST = 40  # tokens from the description to what is said


def describe(doc: Doc) -> None:
    """Make the verb behind the first modal the main one, where a relative clause of the first noun has a row of deeds before it."""
    opener = next((t for t in doc[:8] if t.lower_ in _RELATIVE and t.tag_ in ("WDT", "WP")), None)
    if opener is None or not opener.i:
        return
    noun, first = doc[opener.i - 1], opener.head
    row = noun.tag_ == "NNS" and first.relation == "acl" and first.head == noun and opener.relation == "nsubj"
    if not row or noun.left_edge.i > 2 or any(t.text in (";", ":") for t in doc[: opener.i]):
        return
    modal = next((t for t in doc[first.i : first.i + _FURTHEST] if t.tag_ in _FINITE), None)
    said = modal.head if modal is not None and modal.relation == "aux" else None
    if modal is None or said is None or said == first or not _is_row(doc, first, modal):
        return
    root = next(t for t in doc if t.dep_ == "ROOT")
    if said != root:
        _part(root, first, said, noun, modal)
    elif noun.head == said:
        for thing in [c for c in said.children if first.i < c.i < modal.i and c.relation == "nsubj"]:
            thing.head, thing.dep_ = first, "obj"  # "... and guard our doors | must not copy it"
        for deed in [c for c in noun.children if c.i > first.i and c.relation == "conj" and c.tag_ in _DEEDS]:
            deed.head = first  # "clinics that treat you and bill your insurer"


def _is_row(doc: Doc, first: Token, modal: Token) -> bool:
    """Tell whether nothing but bare deeds of the same people, parted by commas and one "and" or "or", stands before the modal."""
    between = doc[first.i : modal.i]
    if any(t.text in (";", ":", "(", ".") or t.tag_ in ("WDT", "WP", "WRB", "MD", "VBD") or t.relation == "mark" for t in between):
        return False
    deeds = [t for t in between if t.pos_ == "VERB" and t.tag_ in _DEEDS]
    return len(deeds) == 1 or any(t.lower_ in ("and", "or") for t in between)


def _part(root: Token, first: Token, said: Token, noun: Token, modal: Token) -> None:
    """Hang the deeds before the modal on the first of them, and all that is said on the verb behind it."""
    told = [c for c in said.children if c.i < modal.i and c.relation in ("nsubj", "obj", "obl", "dep")]
    deeds = [t for t in root.doc[first.i + 1 : modal.i] if t.pos_ == "VERB" and t.tag_ in _DEEDS and t not in first.ancestors]
    last = (root if first.i < root.i < modal.i else None, *deeds)
    behind = [c for c in root.children if c.i > modal.i and c != said]
    said.head, said.dep_ = said, "ROOT"
    for child in behind:
        child.head = said
    above = [d for d in last if d is not None]
    for deed in above:
        deed.head, deed.dep_ = first, "conj"
    for object_ in told:
        object_.head, object_.dep_ = (above[-1] if above else first), "obj"
    noun.head, noun.dep_ = said, "nsubj"
