"""By whom things are said to be seen, used or received: somebody else, so that they are told something."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_somebody, is_thing, personal
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor

SEEING = reading_words().seeing


def by_others(predicate: Predicate, setting: Setting) -> bool:
    """Tell whether somebody else gets to see or use the thing, or it is sold."""
    verb = predicate.head
    barred = verb.relation in ("advcl", "xcomp") and rel.marker(verb) == "from"  # "translators are barred from disclosing drafts"
    who = [s for s in (rel.subjects(verb) or (rel.subjects(verb.head) if barred else [])) if s not in predicate.data]
    others = any(actor(s, setting.cast) is Actor.THIRD_PARTY and is_somebody(s) for s in who)
    return others or predicate.frame.action is Action.SELL


def received_by_somebody(predicate: Predicate) -> bool:
    getting = predicate.verb is not None and predicate.verb.lemma in SEEING and not rel.is_passive(predicate.head)
    return getting and any(
        is_somebody(m) or m.lower_ in ("parents", "guardians")
        for s in rel.subjects(predicate.head)
        for m in (s, *(n for w, n in rel.prepositional(s) if w == "of"))
    )


def received_from_things(predicate: Predicate, things: list[Token]) -> bool:
    """Tell whether somebody is said to receive what comes from a thing of the person's ("receives alarms from the meter")."""
    getting = predicate.verb is not None and predicate.verb.lemma in SEEING and not rel.is_passive(predicate.head)
    sources = [n for t in (predicate.token, *things) for words, n in rel.prepositional(t) if words == "from"]
    machines = {rel.lemma(n) for n in sources} & word_classes().nouns.sending
    return getting and bool(machines) and any(is_thing(t) and t.pos_ == "NOUN" for t in things)


def received_of(predicate: Predicate, things: list[Token]) -> bool:
    """Tell whether somebody else is said to receive what is the person's ("your casts are received by the lab")."""
    taken = rel.is_passive(predicate.head) and rel.lemma(predicate.token) in ("receive", "obtain")
    return taken and any(map(is_somebody, rel.agents(predicate.head))) and any(map(personal, things))


def goes_on(predicate: Predicate) -> bool:
    """Tell whether a verb goes on another of the same doer whose thing informs ("we save a clip, and hand it to the police")."""
    before = [m for m in rel.coordination(rel.first_conjunct(predicate.head)) if m.i < predicate.head.i and m.pos_ == "VERB"]
    things = (o for m in before for o in (*rel.objects(m), *(rel.subjects(m) if rel.is_passive(m) else ())))
    return any(informs(o) and is_thing(o) for o in things)
