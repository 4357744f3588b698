"""Main clauses that promise safeguards for a transfer told beside them: "where we transfer ..., we put contracts in place"."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.patterns import whole

_SAFEGUARDING = reading_words().safeguarding
_BINDING = frozenset({"govern", "bind", "oblige", "obligate"})
_SAFEGUARDS = whole(reading_words().safeguards)


def safeguarded(head: Token) -> bool:
    """Tell whether a main clause promises safeguards, so that its "where we transfer ..." tells of a practice under a duty."""
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(head))
    said = head.doc[head.i : head.right_edge.i + 1].text
    bound = rel.is_passive(head) and rel.lemma(head) in _BINDING  # "when we share X, they are bound by contract"
    return (bound or (ours and rel.lemma(head) in _SAFEGUARDING)) and not is_negated(head) and _SAFEGUARDS.search(said) is not None


def shared_marker(clause: Token) -> str:
    """Return the marker of the clause that this one goes on ("if you are in the EEA *and your data is transferred*")."""
    goes_on = any(c.relation == "cc" for c in clause.children)
    before = [c for c in clause.head.children if c.relation == "advcl" and c.i < clause.i]
    return rel.marker(before[-1]) if goes_on and before else ""
