"""Mends of parses that go wrong in the same way again and again; with `labels` and `relations` the only place that knows the labels."""

from spacy.tokens import Doc, Token

from checker.extraction.labels import children, label

_NOMINAL = frozenset({"nsubj", "obj", "iobj", "obl", "nmod", "appos"})


def settle(doc: Doc) -> None:
    """Make a noun of a word whose tag and place in the clause say noun, where the part of speech was guessed apart ("the plumber")."""
    for token in doc:
        if token.tag_ in ("NN", "NNS") and token.pos_ in ("ADJ", "VERB", "ADV", "X") and label(token) in _NOMINAL:
            token.pos_ = "NOUN"
        opener = next((c for c in token.children if c.lower_ == "to" and label(c) == "mark"), None)
        if opener is not None and token.tag_ == "NNS" and label(token) in ("advcl", "xcomp", "acl") and opener.i == token.left_edge.i:
            token.pos_, token.dep_, opener.dep_ = "NOUN", "obl", "case"  # "we disclose it to couriers" is no infinitive


def is_main(token: Token) -> bool:
    """Tell whether a verb hung on the first noun is in fact the main verb ("Data relating to ... shall not be supplied")."""
    finite = any(
        (label(c) == "aux" and c.tag_ in ("MD", "VBZ", "VBP", "VBD")) or (c.dep_ == "aux:pass" and c.tag_ in ("VBZ", "VBP", "VBD"))
        for c in token.children
    )
    relative = any(c.tag_ in ("WDT", "WP", "TO", "WRB") or label(c) in ("mark", "nsubj", "csubj") for c in token.children)
    return token.dep_ == "acl" and token.head.dep_ == "ROOT" and token.head.i < token.i and finite and not relative


def after_comma(token: Token) -> list[Token]:
    """Return the subject that was drawn into the phrase before it ("Apart from the lab, no outside body sees ...")."""
    if token.pos_ != "VERB" or token.tag_ not in ("VBZ", "VBP", "VBD", "VB") or label(token) not in ("ROOT", "conj"):
        return []
    cases = ((c, next((k for k in c.children if label(k) == "case"), None)) for c in children(token, "obl") if c.i < token.i)
    return [c for c, case in cases if case is not None and any(t.text == "," for t in token.doc[case.i : c.i])]


def beyond_receiver(token: Token) -> list[Token]:
    """Return the object that was hung on the receiver before it ("give that business your name")."""
    return [c for receiver in children(token, "iobj") for c in children(receiver, "obj") if c.i > receiver.i]


def free_relative(token: Token) -> list[Token]:
    """Return the "what" that opens a clause in the place of an object ("your doctor sees what you write")."""
    clauses = [c for c in token.children if label(c) in ("ccomp", "acl", "advcl") and c.i > token.i]
    openers = (c.doc[c.left_edge.i] for c in clauses)
    return [t for t in openers if t.lower_ in ("what", "whatever") and label(t) == "obj" and t.i == token.i + 1]


def fronted(token: Token, found: list[Token]) -> list[Token]:
    """Return the first members of a list of subjects that the parse took for the main noun ("your name, your age and your photos are given ...")."""  # noqa: E501
    first = token.head
    listed = label(token) == "conj" and first.pos_ in ("NOUN", "PROPN") and first.i < found[0].i and not children(first, "nsubj", "csubj")
    if (
        not listed
        or bool(children(first, "cop"))
        or not any(c.lower_ in ("and", "or") for s in found for c in s.children if label(c) == "cc")
    ):
        return []
    return [m for m in (first, *children(first, "conj")) if m.i < found[0].i and m.pos_ in ("NOUN", "PROPN")]


def before_number(token: Token) -> list[Token]:
    """Return the object that stands right before a duration and was joined to it ("delete photos 90 days after closure")."""
    following = list(token.doc[token.i + 1 : token.i + 3])
    joined = len(following) == 2 and following[0].tag_ == "NNS" and label(following[0]) == "compound" and following[1].tag_ == "CD"
    return following[:1] if joined else []


def main_verb(token: Token) -> Token | None:
    """Return the verb that a finite verb goes on, where the parse coordinated it with an infinitive ("needed to ship it but are not used ...")."""  # noqa: E501
    if label(token) != "conj" or children(token, "nsubj", "csubj"):
        return None
    finite = any(label(c) == "aux" and c.tag_ in ("MD", "VBZ", "VBP") and c.i < token.i for c in token.children)
    first = token.head
    if not finite or first.tag_ not in ("VB", "VBG") or any(label(c) in ("aux", "nsubj") for c in first.children):
        return None
    top = first
    while top.dep_ != "ROOT":
        top = top.head
    return top if top.pos_ in ("VERB", "AUX") and top is not token and children(top, "nsubj") else None
