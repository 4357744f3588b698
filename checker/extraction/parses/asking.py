"""Mends of questions that stand in the place of a subject ("where you live may be disclosed")."""

from checker.extraction.parses.tree import Token
from checker.extraction.words.mends import mend_words

_SUBJECTS = ("nsubj", "csubj", "expl")


def question_subject(verb: Token) -> None:
    """Make a question before a verb without a subject that subject, in the form that "what you buy is shared" has."""
    helpers = [c for c in verb.children if c.relation == "aux" or c.dep_ == "aux:pass"]
    clause = _question_before(verb, helpers[0]) if helpers else None
    if clause is None or any(c.relation in _SUBJECTS and c != clause for c in verb.children):
        return
    opener = clause.left_edge
    passive = any(c.dep_ == "aux:pass" for c in helpers)
    if clause.dep_ == "ROOT":
        verb.head, verb.dep_ = verb, "ROOT"
        for child in [c for c in clause.children if c.i >= verb.left_edge.i and c != verb]:
            child.head = verb
    measured = opener.head if opener.head != clause else None  # "how often"
    opener.head, opener.dep_ = verb, "nsubj:pass" if passive else "nsubj"
    clause.head, clause.dep_ = opener, "acl:relcl"
    if measured is not None and measured.head == opener:
        measured.head = clause


def _question_before(verb: Token, helper: Token) -> Token | None:
    before = [c for c in verb.children if c.relation in ("advcl", "nsubj", "csubj") and c.pos_ == "VERB" and c.right_edge.i == helper.i - 1]
    if verb.dep_ == "conj" and verb.head.dep_ == "ROOT" and verb.head.i < verb.i and not any(c.relation == "cc" for c in verb.children):
        before.append(verb.head)
    own = (c for c in before if c.left_edge.lower_ in mend_words().asking and any(s.relation in _SUBJECTS for s in c.children))
    return next((c for c in own if c.doc[helper.i - 1].text != ","), None)
