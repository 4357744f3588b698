"""Mends of clauses that a parse hung on the wrong word.

"To a regulator where there is a legal duty" names no place; "we book through Amadeus, who receive your number" tells of Amadeus.
"""

from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.cues import classify
from checker.model import ConditionKind

_WHERE = frozenset({"where", "wherever"})
_HUNG_ELSEWHERE = frozenset({"acl:relcl", "advcl:relcl", "advcl", "parataxis"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def occasion(verb: Token) -> None:
    """Mend "auditors where the law demands it", whose occasion was read as telling which auditors.

    Only law is taken so: "the council where you live" says which council it is.
    """
    if verb.dep_ != "acl:relcl" or not is_somebody(verb.head):
        return
    first = next((c for c in verb.children if c.relation in ("mark", "advmod") and c.lower_ in _WHERE and c.i < verb.i), None)
    if first is None or first.i <= verb.head.i:
        return
    above = next((a for a in verb.ancestors if a.pos_ in ("VERB", "AUX") and a.dep_ not in ("acl", "acl:relcl")), None)
    said = verb.doc[first.i : max(t.i for t in verb.subtree) + 1].text
    if above is not None and above.i < verb.i and classify(said) is ConditionKind.LEGAL:
        verb.head, verb.dep_ = above, "advcl"


def of_party(clause: Token) -> None:
    """Hang a clause behind a comma on whom its "who" stands for, or its "which" if somebody stands before the comma."""
    who = next((c for c in clause.children if c.relation == "nsubj" and c.lower_ in ("who", "which")), None)
    if who is None or clause.dep_ not in _HUNG_ELSEWHERE or who.i < 2 or clause.doc[who.i - 1].text != ",":
        return
    if clause.left_edge.i < who.i - 1:
        return
    last = clause.doc[who.i - 2]
    row = [t for t in (last, *last.ancestors) if t.pos_ in _NOUNS and t.i <= last.i]
    meant = next((t for t in row if is_somebody(t) or _is_name(t)), None)
    if meant is not None and clause.head != meant and clause not in meant.ancestors:
        clause.head, clause.dep_ = meant, "acl:relcl"


def _is_name(noun: Token) -> bool:
    """Tell whether a noun is a name that no place is told by ("in Leeds")."""
    placed = any(c.relation == "case" and c.lower_ in ("in", "from", "at") for c in noun.children)
    return noun.i > 0 and noun.text[:1].isupper() and not placed and noun.doc[noun.i - 1].relation != "det"
