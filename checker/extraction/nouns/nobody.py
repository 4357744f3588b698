"""Receivers that are nobody, or that are left out: "we supply it to no one", "data shall not be supplied"."""

from collections.abc import Iterable

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.relevance import given_to_somebody
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import lexicon
from checker.model import Actor, ConditionKind


def to_nobody(predicate: Predicate) -> bool:
    """Tell whether a verb of passing on names nobody as its receiver ("we supply it to nobody")."""
    sources = (predicate.token, *predicate.data)
    return any(words in ("to", "with") and is_nobody(n) for source in sources for words, n in rel.prepositional(source))


def is_nobody(head: Token) -> bool:
    """Tell whether a noun stands for nobody ("nobody", "no one")."""
    return head.lower_ in lexicon().people.nobody or (head.lower_ == "one" and rel.determiner(head) == "no")


def somebodies(heads: Iterable[Token]) -> list[Token]:
    """Return nouns without those that end a list ("by the doctor, and by *nobody* else"); alone they stay ("*nobody* gets your name")."""
    given = list(heads)
    return [head for head in given if not is_nobody(head)] or given


def is_nobody_else(head: Token, who: Actor) -> bool:
    """Tell whether a receiver is the person, or "no one": a denial to whoever."""
    yours = who is Actor.USER and head.lower_ in lexicon().people.second_party
    return yours or is_nobody(head)


def lacks_receiver(predicate: Predicate, *, negated: bool) -> bool:
    """Tell whether a verb that shares only when somebody receives ("give") names no receiver and leaves none open."""
    if predicate.verb is None or predicate.verb.needs != "recipient" or to_nobody(predicate):
        return False
    if predicate.verb.lemma == "access" and negated:  # "nor permit access to it"
        return False
    if negated and any(classify(f"{words} {n.text}") is ConditionKind.REGION for words, n in rel.prepositional(predicate.token)):
        return False  # "we do not export images from Canada": to whomever
    return not (given_to_somebody(predicate) and (negated or any(map(personal, predicate.data))))
