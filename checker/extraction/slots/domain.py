"""Where the arguments of a predicate may stand: in its clause, without subordinate and rival clauses."""

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.standing.joined_verbs import is_done_instead, points_back
from checker.extraction.words.reading_words import reading_words

_OF_CLAUSES = frozenset({"conj", "acl", "ccomp", "parataxis", "advcl"})
SUBORDINATE = reading_words().subordinate


def domain(predicate: Predicate, doc: Doc) -> list[Token]:
    """Return the tokens that may hold arguments of a predicate: its clause without subordinate and rival clauses."""
    top = predicate.head
    last = max(predicate.group, key=lambda t: t.i) if predicate.group else top
    tokens = {t.i for t in top.subtree}
    shares = not _has_own_object_before(top, last)
    if last != top and shares:
        tokens |= {t.i for t in last.subtree}
    first = rel.first_conjunct(top)
    if first != top and not rel.own_subjects(top):
        shared = [c for c in first.children if c.i < first.i or (c.i > top.i and c.relation in ("advcl", "obl", "advmod"))]
        tokens |= {t.i for child in shared for t in child.subtree}
    for token in doc.tokens:
        if token.i in tokens and _closes_domain(token, predicate):
            tokens -= {t.i for t in token.subtree}
    return [doc[i] for i in sorted(tokens)]


def _has_own_object_before(top: Token, last: Token) -> bool:
    return any(o.i < last.i for o in rel.objects(top)) and top.i < last.i


def _closes_domain(token: Token, predicate: Predicate) -> bool:
    """Tell whether a token opens a clause whose words belong to somebody else."""
    if token in (predicate.head, predicate.token):
        return False
    if token.relation not in _OF_CLAUSES and token not in predicate.group:
        return False
    if token in predicate.group:
        other = not points_back(token, predicate.head)
        own = rel.own_subjects(token) or (rel.objects(token) and _own_things(predicate) and other) or is_done_instead(token, predicate.head)
        return token.i > predicate.head.i and bool(own)
    role = token.relation
    if (
        role == "conj"
        and token.pos_ in ("VERB", "AUX")
        and rel.first_conjunct(token) in (predicate.head, rel.first_conjunct(predicate.head))
    ):
        own = rel.own_subjects(token) or rel.objects(token) or rel.is_passive(token) or rel.negations(token)
        return token.i > predicate.head.i and bool(own)
    if role == "conj" and token.i > predicate.head.i and rel.negations(token) and token.pos_ in ("VERB", "ADJ", "AUX"):
        return True  # "... but are not permitted to use it for any other purpose"
    if token.dep_ == "acl:relcl" or role in ("ccomp", "parataxis"):
        return predicate.head.i not in {t.i for t in token.subtree}
    return role == "advcl" and bool(set(rel.marker(token).split()) & SUBORDINATE) and predicate.head.i not in {t.i for t in token.subtree}


def _own_things(predicate: Predicate) -> bool:
    """Tell whether a predicate has its own data, so that a coordinated verb with an object speaks of other data."""
    heads = (d.head for d in predicate.data)
    return any(head == predicate.head or (head.pos_ in ("NOUN", "PROPN") and head.head == predicate.head) for head in heads)
