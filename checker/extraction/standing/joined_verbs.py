"""Two verbs joined by "and": what is said of the one, and what of the other."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.negation import is_all_there_is, is_negated

_BACK = frozenset({"it", "them"})


def is_shared_with_it(verb: Token) -> bool:
    """Tell whether it is not sure that a "not" reaches a verb: "we do not store your voice and delete it at once" denies one thing only.

    Behind "or" it does; behind "and" a verb with an "it" of its own is either the second half of what is not done, or what is done instead.
    """
    if verb.relation != "conj" or rel.own_subjects(verb) or rel.negations(verb) or not is_negated(verb):
        return False
    joined = any(c.relation == "cc" and c.lower_ == "and" for c in rel.kids(verb))
    return joined and any(o.lower_ in _BACK for o in rel.objects(verb))


def is_done_instead(verb: Token, denied: Token) -> bool:
    """Tell whether a verb says what is done in place of what an earlier one denies, or all that is: its words are not said of that one."""
    together = rel.first_conjunct(verb) == rel.first_conjunct(denied) and verb != denied
    if not together or is_negated(verb) or verb.tag_ == "VBG":  # "for anything but posting the magazine" is spared, not done
        return False
    own = bool(rel.objects(verb)) and bool(rel.objects(denied)) and is_all_there_is(verb) and not points_back(verb, denied)
    return is_negated(denied) or own


def points_back(verb: Token, earlier: Token) -> bool:
    """Tell whether a verb tells the very practice of an earlier one again: "we may share your name and only share it to greet you"."""
    return rel.lemma(verb) == rel.lemma(earlier) and any(o.lower_ in _BACK for o in rel.objects(verb))
