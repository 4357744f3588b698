"""What is no data though its word may mean some: goods that are shipped or bartered, and what tells of things and of nobody."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_owned, is_person, personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor


def of_goods(predicate: Predicate, data: list[Phrase], setting: Setting) -> bool:
    """Tell whether a practice is about goods, or about what somebody else publishes of things."""
    return bool(data) and (_ships_goods(predicate, data) or _tells_of_things(predicate, data, setting))


def _ships_goods(predicate: Predicate, data: list[Phrase]) -> bool:
    """Tell whether goods are sent or bartered ("orders are not shipped outside the EEA", "your ticket may be exchanged at the counter")."""
    words, lemma = reading_words(), rel.lemma(predicate.token)
    given = any(w in ("to", "with") for w, _ in rel.prepositional(predicate.token)) or predicate.receivers
    bartered = lemma in words.bartering and not given
    return (lemma in words.shipping or bartered) and all(rel.lemma(p.doc[p.head]) in words.goods for p in data)


def _tells_of_things(predicate: Predicate, data: list[Phrase], setting: Setting) -> bool:
    """Tell whether somebody else publishes what tells of things ("safety ratings of cars are published by an independent body")."""
    doers = rel.agents(predicate.head) if rel.is_passive(predicate.head) else rel.own_subjects(predicate.head)
    others = bool(doers) and all(actor(d, setting.cast) is Actor.THIRD_PARTY for d in doers)
    published = (
        predicate.frame.action is Action.SHARE and predicate.verb is not None and predicate.verb.lemma in word_classes().verbs.publishing
    )
    of = [[n for w, n in rel.prepositional(p.doc[p.head]) if w == "of"] for p in data]
    return others and published and all(nouns and not any(is_person(n) or is_owned(n) or personal(n) for n in nouns) for nouns in of)


def is_term(noun: Token) -> bool:
    """Tell whether words of the text are meant ("we use the term ..."), and not what somebody entered ("your search terms")."""
    told = rel.possessor(noun) is not None or any(c.relation == "compound" for c in rel.kids(noun))
    return rel.lemma(noun) in word_classes().nouns.naming and not told
