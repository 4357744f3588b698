"""What is told beside a practice, and limits it by no "only" of its own: a reason for it, or what else is done with the same data.

"We ask for your age because the game is only for adults" asks everybody; "files are kept here and are only visible to our nurses" keeps
them all.
"""

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token


def told_beside(predicate: Predicate, doc: Doc) -> set[int]:
    """Return the tokens of the reasons that a practice has, and of the verbs joined to it behind it that an "only" of their own limits."""
    own = {predicate.head.i, predicate.token.i}
    apart = (t for t in doc[predicate.head.i + 1 :] if t.i not in own and (_is_reason(t) or _is_limited_alone(t, predicate)))
    return {t.i for head in apart for t in head.subtree if not own & {t.i for t in head.subtree}}


def _is_reason(clause: Token) -> bool:
    return clause.relation in ("advcl", "obl") and rel.marker(clause) in _REASONS and bool(rel.own_subjects(clause))


def _is_limited_alone(verb: Token, predicate: Predicate) -> bool:
    """Tell whether a verb joined to the practice's has an "only" of its own before it ("is kept, and only used")."""
    if verb.relation != "conj" or verb.i <= predicate.head.i:
        return False
    again = rel.lemma(verb) == rel.lemma(predicate.token)  # "we share it, and only share it with your consent" is one practice
    joined = not again and rel.first_conjunct(verb) == rel.first_conjunct(predicate.head)
    finite = any(c.relation in ("cop", "aux", "aux:pass") and c.i < verb.i for c in verb.children)
    done = verb.pos_ == "VERB" and any(c.lower_ in _ONLY and c.i < verb.i for c in verb.children)
    return joined and (finite or done)


_REASONS = frozenset({"because", "since", "as"})
_ONLY = frozenset({"only", "solely", "exclusively", "merely"})
