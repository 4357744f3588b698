"""Mends of lists of things whose later members a parse hung on what stands inside an earlier one.

"Data you give us, | data we gather", "your image (in any post), | your name", "your name as well as | your age", "your name and, where
needed, | your passport number": a comma, a bracket that is closed or "as well as" lead back to the list.
"""

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.mends import mend_words

_NOUNS = frozenset({"NOUN", "PROPN"})
_THINGS = frozenset({"obj", "obl", "nsubj", "nmod", "conj"})


def rejoin_lists(doc: Doc) -> None:
    """Hang the members of lists where the list is."""
    for token in doc.tokens:
        if token.tag_ == "VBG":
            _kind_of(token)
        if token.relation == "obl" and token.tag_ == "WP":
            _question_among_examples(token)
        if token.pos_ not in _NOUNS:
            continue
        _examples_of_somebody(token)
        if token.relation in ("obj", "obl"):
            _beyond_clause(token) or _as_well(token)
        elif token.relation == "conj":
            _beyond_person(token) or _beyond_bracket(token) or _beyond_aside(token)
        elif token.relation == "nsubj":
            _beyond_aside(token)


def _kind_of(doing: Token) -> None:
    """Mend "with couriers, beekeeping societies, and banks", whose "beekeeping" was read as a preposition or a deed."""
    doc, i = doing.doc, doing.i
    if i < 2 or i + 2 >= len(doc) or doc[i + 1].tag_ != "NNS" or not is_somebody(doc[i + 1]):
        return
    before = doc[i - 1].text == "," or doc[i - 1].lower_ in ("and", "or", "with", "to")
    behind = doc[i + 2].is_punct or doc[i + 2].lower_ in ("and", "or")
    societies = doc[i + 1]
    named = doing.relation in ("case", "mark") and doing.head == societies
    done = doing.relation == "advcl" and societies.head == doing and doing.lower_ not in _TELLING
    first = next((t for t in reversed(doc[:i]) if t.pos_ in _NOUNS), None)
    if not (before and behind) or doing.lower_ in _TELLING or not (named or (done and first is not None and is_somebody(first))):
        return
    if done and first is not None:
        societies.head, societies.dep_ = _first(first), "conj"
    doing.head, doing.dep_ = societies, "amod"


_TELLING = frozenset({"including", "regarding", "concerning", "using"})  # participles that stand for prepositions


def _question_among_examples(what: Token) -> None:
    """Mend "we share your activities, including what you view", whose example was hung on the verb."""
    opened = any(c.relation == "case" and c.lower_ in ("including", "such", "like") for c in what.children)
    thing = next((c for c in what.head.children if c.relation == "obj" and c.i < what.i), None)
    if opened and thing is not None:
        what.head, what.dep_ = thing, "nmod"


def _examples_of_somebody(noun: Token) -> None:
    """Mend "your name with firms, including | banks" and "firms that help us with repairs, such as | roofers"."""
    opener = next((c for c in noun.children if c.relation == "case" and c.lower_ in ("including", "such", "like") and c.i < noun.i), None)
    if (
        opener is None
        or noun.relation != "nmod"
        or noun.head.pos_ not in _NOUNS
        or opener.i < 2
        or not is_somebody(noun)
        or is_somebody(noun.head)
    ):
        return
    before = noun.doc[opener.i - 1 - noun.doc[opener.i - 1].is_punct]
    clause = next((a for a in noun.ancestors if a.dep_ == "acl:relcl" and a.i < opener.i), None)
    party = before if is_somebody(before) else clause.head if clause is not None and is_somebody(clause.head) else None
    if party is not None and party.tag_ != "PRP" and noun not in (party, *party.ancestors):
        noun.head, noun.dep_ = party, "nmod"


def _beyond_clause(noun: Token) -> bool:
    """Mend "data you give us, data gathered by us, and X", whose second member was read as what you give."""
    clause = noun.head
    bare = _is_behind_comma(noun) and not any(c.relation in ("case", "mark") for c in noun.children)
    if clause.dep_ != "acl:relcl" or clause.i > noun.i or not bare or not _is_listed(clause.head):
        return False
    if not any(c.relation == "conj" or c.dep_.startswith("acl") for c in noun.children):
        return False
    noun.head, noun.dep_ = clause.head, "conj"
    return True


def _beyond_person(noun: Token) -> bool:
    """Mend "data you give us, photos, and videos", whose later members were joined to "us"."""
    clause = noun.head.head
    if noun.head.tag_ != "PRP" or clause.dep_ != "acl:relcl" or clause.i > noun.i or not _is_listed(clause.head):
        return False
    noun.head = clause.head
    return True


def _is_listed(head: Token) -> bool:
    return head.pos_ in _NOUNS or head.lower_ in ("what", "whatever", "anything", "everything")


def _as_well(noun: Token) -> bool:
    """Mend "your name as well as your age", whose second thing was read as a circumstance."""
    joint = next((c for c in noun.children if c.relation == "cc" and c.lower_ == "as" and c.i < noun.i), None)
    first = next((c for c in noun.head.children if c.relation == "obj" and c.i < noun.i), None)
    near = (joint.i - 1, joint.i - 2) if joint is not None else ()
    receiver = next((c for c in noun.head.children if c.relation == "obl" and c != noun and c.right_edge.i in near), None)
    first = receiver or first
    if (
        joint is None
        or first is None
        or noun.relation != "obl"
        or lemma(noun) in lexicon().nouns
        or any(c.relation == "case" for c in noun.children)
    ):
        return False
    noun.head, noun.dep_ = first, "conj"
    return True


def _beyond_bracket(noun: Token) -> bool:
    """Mend "your image (in any post), your name", whose later members were joined to what the bracket tells."""
    inside, doc = noun.head, noun.doc
    closing = next((t.i for t in doc[inside.i : noun.i] if t.text == ")"), None)
    opening = next((t.i for t in reversed(doc[: inside.i]) if t.text in ("(", ")")), None)
    if closing is None or opening is None or doc[opening].text != "(" or opening == 0 or not _in_list(noun, closing):
        return False
    before = doc[opening - 1]
    member = next((t for t in (before, *before.ancestors) if t.pos_ in _NOUNS and t.relation in _THINGS and t.i < opening), None)
    if member is None or member == inside or inside in member.ancestors:
        return False
    noun.head = _first(member)
    return True


def _in_list(noun: Token, closing: int) -> bool:
    """Tell whether a comma or a joint stands behind the bracket, and no case of its own before the member."""
    behind = noun.doc[closing + 1]
    return (behind.text == "," or behind.lower_ in ("and", "or")) and not any(c.relation == "case" for c in noun.children)


def _beyond_aside(noun: Token) -> bool:
    """Mend "your address and, where needed, your passport number", whose last thing was joined to the aside."""
    aside, doc = noun.head, noun.doc
    opened = any(c.lower_ in ("where", "when", "if", "as") and c.i < aside.i for c in aside.children)
    if aside.lower_ not in mend_words().asides or not opened or not _is_behind_comma(noun):
        return False
    start = min(c.i for c in aside.children if c.i < aside.i and c.lower_ in ("where", "when", "if", "as"))
    before = next((t for t in reversed(doc[:start]) if t.pos_ in _NOUNS), None)
    if before is None or before.relation not in _THINGS or start - before.i > 4:
        return False
    noun.head, noun.dep_ = _first(before), "conj"
    return True


def _is_behind_comma(noun: Token) -> bool:
    first = noun.left_edge
    return first.text == "," or (first.i > 0 and noun.doc[first.i - 1].text == ",")


def _first(member: Token) -> Token:
    while member.relation == "conj" and member.head.pos_ in _NOUNS:
        member = member.head
    return member
