"""One predicate that speaks of data, and what a verb acts on."""

from dataclasses import dataclass

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Frame, Verb


@dataclass(frozen=True, slots=True)
class Predicate:
    """One predicate and what it was found to be about."""

    token: Token  # the verb, noun or adjective that says what is done
    head: Token  # the verb that carries negation, subject and conditions (differs for "give access to", "there is no sale of")
    frame: Frame
    verb: Verb | None
    data: tuple[Token, ...]
    receivers: tuple[Token, ...] = ()  # known recipients by construction: indirect objects, subjects of "may see"
    group: tuple[Token, ...] = ()  # coordinated verbs that share objects with this one, itself included
    nominal: bool = False
    weak: bool = False  # read by a construction, not by a listed verb
    goals: tuple[Token, ...] = ()  # purposes by construction: "does not feed into ads"
    dataless: bool = False  # the sentence names no data and means whatever the task needs ("we use a mailing house to ...")
    kept: bool = False  # "stays with us": where it stays is told, and nobody who gets it
    bare: bool = False  # the data's own relative clause is this predicate: it is no part of their name


def is_task(predicate: Predicate) -> bool:
    """Tell whether whatever a task needs is shared: with those who do it, or with nobody."""
    return predicate.dataless and not predicate.nominal


def stranded(token: Token, preposition: str) -> bool:
    """Tell whether a passive verb keeps its preposition behind it ("your location is looked at for one reason")."""
    following = token.doc[token.i + 1 : token.i + 2].text.lower()
    used = any(words == preposition for words, _ in rel.prepositional(token))  # "you will be asked for your passport"
    return rel.is_passive(token) and following == preposition and not used


def own_data(token: Token, verb: Verb | None = None) -> list[Token]:
    """Return the heads of what a verb acts on: its objects, or its subjects when it is passive."""
    if verb is not None and verb.preposition and not stranded(token, verb.preposition):
        named = [noun for words, noun in rel.prepositional(token) if words == verb.preposition]
        return [noun for noun in named if verb.preposition != "for" or noun.i > token.i]  # "for some courses we may ask you to ..."
    if rel.is_passive(token):
        found = rel.subjects(token)
        if not found and token.relation == "acl":
            return [token.head]
        return found
    found = rel.objects(token)  # "share for advertising the data of ...": the object after a long phrase is hung on the phrase
    return found or [o for _, noun in rel.prepositional(token) for o in rel.objects(noun) if noun.pos_ == "NOUN"]
