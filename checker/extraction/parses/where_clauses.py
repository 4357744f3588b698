"""Mends of occasions told by "where" that a parse hung on a receiver: "to a regulator where there is a legal duty" is no place."""

from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.cues import classify
from checker.model import ConditionKind

_WHERE = frozenset({"where", "wherever"})


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
