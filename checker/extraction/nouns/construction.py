"""What a construction is made of: something that is data, somebody who can get it, and a predicate no listed verb reads."""

from dataclasses import replace

from checker.extraction.nouns.phrases import is_reference, items, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.relevance import needed, yours
from checker.extraction.nouns.setting import Setting, told_once
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_somebody, is_thing, of_a_kind, of_any, of_this_text, personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Lexicon, Verb
from checker.model import Action


@told_once
def is_data(head: Token, setting: Setting) -> bool:
    """Tell whether a noun or pronoun names data, by the taxonomy, by its look or by what was spoken of before."""
    if head.pos_ not in ("NOUN", "PROPN", "PRON"):
        return False
    named = items([head]) or [phrase(head)]
    known = any(identify(item, setting.ontology.data) is not None for item in named)
    meant = named[0].doc[named[0].head]  # "none of the eulogies"
    told = (
        informs(meant) and is_thing(meant) and (meant != head or any(test(meant) for test in (personal, of_this_text, of_a_kind, of_any)))
    )
    return known or told or yours(head) or needed(head) or (is_reference(named[0].doc[named[0].head]) and setting.topic)


@told_once
def is_party(head: Token, setting: Setting) -> bool:
    """Tell whether a noun names somebody who may get data."""
    if is_somebody(head) or head.lower_ == "one":
        return True
    return head.pos_ in ("NOUN", "PROPN") and identify(phrase(head), setting.ontology.recipients) is not None


def goes_along(head: Token, setting: Setting) -> bool:
    """Tell whether "with" names data that go with others, and nobody who gets them ("to the lab, with your age band and blood group")."""
    owner = rel.possessor(rel.first_conjunct(head))
    theirs = owner is not None and owner.lower_ in _OWNERS and rel.preposition(rel.first_conjunct(head)).endswith("with")
    return theirs and any(is_data(m, setting) or _measures(m, setting) for m in rel.coordination(rel.first_conjunct(head)))


def _measures(head: Token, setting: Setting) -> bool:
    """Tell whether a noun sorts people by something that is data about them ("age band")."""
    named = [c for c in rel.kids(head) if c.relation == "compound" and c.i == head.i - 1]
    return any(identify(phrase(c), setting.ontology.data) is not None for c in named)


_OWNERS = frozenset({"your", "their", "his", "her"})


def made(token: Token, words: Lexicon, data: list[Token], receivers: list[Token], action: Action = Action.SHARE) -> Predicate:
    """Return a construction as a predicate: what is told of `data` and whoever gets them."""
    verb = Verb(lemma=rel.lemma(token), object="data")
    return Predicate(token, token, words.frame(action), verb, tuple(data), tuple(receivers), (token,), weak=True)


def denied(predicate: Predicate) -> Predicate:
    """Return the same predicate with a verb that denies it of itself."""
    return replace(predicate, verb=Verb(lemma=rel.lemma(predicate.token), object="data", denies=True))
