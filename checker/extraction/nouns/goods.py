"""What is no data though its word may mean some: goods that are shipped or bartered, and what tells of things and of nobody."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import names_data
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_owned, is_person, is_somebody, personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor


def of_goods(predicate: Predicate, data: list[Phrase], setting: Setting) -> bool:
    """Tell whether a practice is about goods, or about what somebody else publishes of things."""
    if data and all(_is_touched(p.doc[p.head]) for p in data):
        return True
    told = _tells_of_things(predicate, data, setting) or _is_handled(predicate, data, setting)
    return bool(data) and (told or _ships_goods(predicate, data))


def _ships_goods(predicate: Predicate, data: list[Phrase]) -> bool:
    """Tell whether goods are sent or bartered ("orders are not shipped outside the EEA", "your ticket may be exchanged at the counter")."""
    words, lemma = reading_words(), rel.lemma(predicate.token)
    given = any(w in ("to", "with") for w, _ in rel.prepositional(predicate.token)) or predicate.receivers
    bartered = lemma in words.bartering and not given
    return (lemma in words.shipping or bartered) and all(rel.lemma(p.doc[p.head]) in words.goods for p in data)


def _is_touched(head: Token) -> bool:
    """Tell whether a pronoun stands for a thing that somebody handles ("anything you hang up in the foyer")."""
    return head.pos_ == "PRON" and any(rel.lemma(c) in reading_words().touching for c in rel.relative_clauses(head))


def _is_handled(predicate: Predicate, data: list[Phrase], setting: Setting) -> bool:
    """Tell whether things that no taxonomy knows are divided up, or handed out somewhere ("boats are shared between two families")."""
    verb, ways = predicate.token, rel.prepositional(predicate.token)
    if not rel.is_passive(predicate.head) or any(names_data(p, setting.ontology.data) for p in data):
        return False
    heads, links = [p.doc[p.head] for p in data], {w for w, _ in ways}
    if rel.lemma(verb) == "share" and links & _AMONG and not links & {"with", "to"}:
        return all(not informs(h) or rel.lemma(h) in reading_words().goods for h in heads)
    places = [n for w, n in ways if w in ("from", "at")]
    by_hand = any(w in ("by", "in") and n.lower_ in ("hand", "person") for w, n in ways)
    leave = bool(_LEAVE & set(rel.auxiliaries(verb))) and rel.lemma(verb) in reading_words().fetching
    people = any(is_person(n) or is_owned(n) or personal(n) for n in (*places, *heads)) or any(map(is_somebody, rel.agents(verb)))
    return leave and bool(places) and not people and (by_hand or not any(map(informs, heads)))  # "parcels may be collected from the depot"


_AMONG = frozenset({"among", "amongst", "between"})
_LEAVE = frozenset({"may", "can", "could", "must"})


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
