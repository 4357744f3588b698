"""Purposes that stand behind the last of several denied verbs and hold for all of them: "not make use of X, or give it away, for P"."""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.purposes import for_phrase
from checker.extraction.standing.joined_verbs import is_done_instead

_BACK = frozenset({"it", "them", "these", "those", "this", "that", "such"})


def shared_aims(predicate: Predicate) -> list[Phrase]:
    """Return what the last of several verbs without subjects of their own is for, where that is said of all of them.

    It is where a comma sets it apart, or where the last verb only points back to the data of the first. A denial that lost its purpose
    would rule out every use.
    """
    head = predicate.head
    governor = head.head if head.pos_ == "NOUN" and head.relation == "obj" else head  # "make use of"
    first = rel.first_conjunct(governor)
    verbs = [first, *(verb for verb in rel.conjuncts(first) if verb.pos_ == "VERB" and not rel.own_subjects(verb))]
    last = max(verbs, key=lambda verb: verb.i)
    if len(verbs) < 2 or last == governor or is_done_instead(last, governor):
        return []
    openers = (
        t for t in last.subtree if t.lower_ == "for" and t.relation == "case" and t.i > last.i and last in (t.head.head, t.head.head.head)
    )
    return [item for opener in openers if _of_all(opener, last) for item in for_phrase(opener, predicate)]


def _of_all(opener: Token, last: Token) -> bool:
    apart = opener.doc[opener.i - 1].text == ","
    return apart or any(thing.lower_ in _BACK for thing in (*rel.objects(last), *rel.indirect_objects(last)))
