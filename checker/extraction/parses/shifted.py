"""Mends of phrases and clauses hung on the nearest noun or verb, though they belong to what the sentence says."""

from checker.extraction.parses.displaced import replace_lost
from checker.extraction.parses.list_ends import rejoin_lists
from checker.extraction.parses.noun_places import after_case, kept_in, known_to
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.parses.whose_clauses import narrow
from checker.extraction.words.lexicon import lexicon

_PARTIES = frozenset({"them", "it", "us", "you"})  # "the data disclosed to them"
_LIMITING = frozenset({"only", "solely", "exclusively"})
_CASES = frozenset({"where", "when", "if"})


def shift(doc: Doc) -> None:
    """Move what was hung too near."""
    narrow(doc)
    for token in doc:
        if token.lower_ in _LIMITING:
            beyond_what_you_gave(token)
        if token.relation == "conj":
            another_case(token)
        if token.lower_ == "called":
            aim_of_quoted(token)
        elif token.lower_ == "known":
            known_to(token)
        if token.relation == "nsubj":
            kept_in(token)
            after_case(token)
    replace_lost(doc)
    rejoin_lists(doc)


def beyond_what_you_gave(limiting: Token) -> None:
    """Mend "we use the data you give us | only for the purposes ...", whose limit was hung on what you do."""
    if limiting.lower_ not in _LIMITING:
        return
    giving = limiting.head if limiting.head.relation == "acl" else limiting.head.head
    phrase = _limited(limiting, giving)
    if phrase is None or giving.relation != "acl" or phrase.head != giving:
        return
    verb = giving.head.head
    yours = any(c.relation == "nsubj" and c.lower_ in lexicon().people.second_party for c in giving.children)
    ends = any(c.relation == "obj" and c.i > phrase.i for c in giving.children)
    passed = giving.tag_ == "VBN" and any(c.relation == "obl" and c.i < limiting.i and c.lower_ in _PARTIES for c in giving.children)
    if (yours or passed) and not ends and verb.pos_ == "VERB" and giving.head.relation in ("obj", "nsubj") and verb.i < giving.i:
        phrase.head = limiting.head = verb


def _limited(limiting: Token, giving: Token) -> Token | None:
    """Return the phrase right behind "only" that hangs on the verb: "only | for the purposes"."""
    after = limiting.i + 1
    if after >= len(limiting.doc):
        return None
    opener = limiting.doc[after]
    return opener.head if opener.relation == "case" and opener.head.head == giving and opener.head.relation == "obl" else None


def another_case(clause: Token) -> None:
    """Mend "object to it where we rely on X, or where we use it for Y", whose second case was joined to what the sentence says."""
    if clause.relation != "conj" or clause.head.i > clause.i:
        return
    opener = next((c for c in clause.children if c.lower_ in _CASES and c.relation in ("advmod", "mark") and c.i < clause.i), None)
    if opener is None or opener.i == 0 or opener.doc[opener.i - 1].lower_ not in ("and", "or"):
        return
    before = [
        c
        for c in clause.head.children
        if c.i < opener.i and c.relation in ("advcl", "acl") and any(k.lower_ == opener.lower_ for k in c.children)
    ]
    if before:
        clause.head = before[-1]


def aim_of_quoted(verb: Token) -> None:
    """Mend "we use so-called X to collect Y" and the like, whose object was read as that of "called"."""
    called = verb if verb.lower_ == "called" and verb.relation == "advcl" else None
    if called is None or called.i < 2 or called.doc[called.i - 1].text != "-":
        return
    above = called.head
    for child in [c for c in called.children if c.i > called.i and c.relation in ("obj", "xcomp", "obl")]:
        child.head = above
        child.dep_ = "advcl" if child.relation == "xcomp" else child.dep_
    thing = next((c for c in above.children if c.relation == "obj" and c.i > called.i), None)
    if thing is not None:
        called.head, called.dep_ = thing, "amod"
