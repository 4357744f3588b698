"""Mends of clauses that narrow somebody, read as said of the whole: "to anyone whose curiosity outruns their patience"."""

from checker.extraction.parses.tree import Doc, Token

_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
_GIVEN = frozenset({"obl", "iobj", "obj", "conj"})  # of whom pictures are ("nmod") is told where their clause is found
_LOOSE = frozenset({"advcl", "ccomp", "parataxis", "conj", "xcomp"})


def narrow(doc: Doc) -> None:
    """Hang each such clause on the noun before it; a comma in between makes it a remark, which narrows nobody."""
    for token in (t for t in doc.tokens if t.tag_ in ("WP$", "PRP")):
        before = doc[token.i - 1] if token.i else token
        before = doc[before.i - 1] if before.lower_ == "else" and before.i else before  # "anyone else whose ..."
        if before.pos_ in _NOUNS and before.relation in _GIVEN and token.tag_ == "WP$":
            _whose(token, before)
        elif before.pos_ in _NOUNS and token.tag_ == "PRP" and token.relation == "nsubj":
            _stranded(token, before)


def _whose(whose: Token, somebody: Token) -> None:
    """Mend "to firms whose adverts we show"."""
    thing = whose.head
    verb = thing.head if thing.relation in ("nsubj", "obj", "obl") and thing.head.i > thing.i else None
    if verb is None:
        verb = next((c for c in thing.children if c.dep_ == "acl:relcl" and c.i > thing.i), None)
        if verb is None or thing.head != somebody:
            return
        thing.head, thing.dep_ = verb, "obj"
    if verb.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and verb.dep_ != "ROOT" and verb not in somebody.ancestors:
        verb.head, verb.dep_ = somebody, "acl:relcl"


def _stranded(subject: Token, somebody: Token) -> None:
    """Mend "with companies we like working with", whose last word goes with the companies."""
    verb = subject.head
    top = verb.head if verb.relation == "aux" and verb.head.i > verb.i else verb
    last = top.right_edge if top.right_edge.tag_ == "IN" else None
    loose = top.relation in _LOOSE and top.head.i < subject.i and top not in somebody.ancestors
    plain = not any(c.relation in ("mark", "cc") for c in top.children if c.i < top.i)
    if last is not None and last.i > top.i and not any(True for _ in last.children) and loose and plain:
        top.head, top.dep_ = somebody, "acl:relcl"
