"""Who does what to whom, seen from the organisation: what the person or a partner hands to us is collection."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.introduced import introduced
from checker.extraction.nouns.nobody import somebodies
from checker.extraction.nouns.parties import meant, parties
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.received import SEEING as _SEEING
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_named, is_somebody, personal
from checker.extraction.parses.tree import Token
from checker.extraction.slots.entered import types_in
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.slots.requests import asks_us
from checker.extraction.slots.slots import named
from checker.extraction.slots.tools import worked_for
from checker.extraction.standing.standing import Stance
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor

_GIVING_IN = reading_words().giving_in
_OTHERS = frozenset({"many", "most", "some", "other", "those", "certain", "their", "linked"})
_TAKEN, _ASKS = reading_words().taken, reading_words().requests
_COLLECTORS = reading_words().collectors
_BUYING = word_classes().verbs.buying
_MEANS = reading_words().means


def inbound_to_us(predicate: Predicate, setting: Setting) -> bool:
    """Tell whether data come to us in a predicate: we are whom they are given to."""
    return any(
        words in ("to", "with", "by") and actor(n, setting.cast) is Actor.FIRST_PARTY for words, n in rel.prepositional(predicate.token)
    ) or any(actor(n, setting.cast) is Actor.FIRST_PARTY for n in predicate.receivers)


def actors(predicate: Predicate, standing: Stance, setting: Setting) -> list[tuple[Actor, tuple[Token, ...]]]:
    """Return who acts, one entry an actor, with the nouns that name it."""
    head = predicate.head
    if predicate.token != head and not predicate.nominal and rel.governor(predicate.token)[0] is rel.Governor.RELATIVE:
        doing = (rel.agents if rel.is_passive(predicate.token) else rel.own_subjects)(predicate.token)
        return _distinct(doing, setting) or [(Actor.FIRST_PARTY, ())]  # "the information we collect includes ..."
    if predicate.nominal or rel.copula(head) is not None or (predicate.verb is None and not standing.subjects):
        owner = rel.possessor(predicate.token)
        doers = [n for words, n in rel.prepositional(predicate.token) if words == "by"]
        doers = doers or (rel.agents(head) if predicate.nominal and rel.is_passive(head) else [])
        chosen = [owner] if owner is not None else doers
        return _distinct(chosen, setting) if chosen else [(Actor.FIRST_PARTY, ())]
    seen = predicate.verb is None and predicate.token == head  # "viewable by your friends": they see, and do nothing
    if rel.is_passive(head) and standing.enabled_by is None and not seen:
        agents = [
            a
            for a in rel.agents(head)
            if a.lower_ not in _MEANS and a.pos_ != "NUM" and a not in predicate.receivers and not rel.negations(a)
        ] or _keepers(predicate, setting)
        recorded = any(rel.lemma(d) in _TAKEN for d in predicate.data)  # "no photographs are taken"
        if agents or (predicate.verb is not None and predicate.verb.agent == "stated" and not recorded):
            return _distinct(agents, setting)
        return [(Actor.FIRST_PARTY, ())]
    seeing = predicate.verb is not None and predicate.verb.lemma in _SEEING
    subjects = [s for s in standing.subjects if s not in predicate.data and (s not in predicate.receivers or seeing)]
    seen_by_you = not subjects and bool(standing.subjects) and predicate.frame.action is not Action.USE  # "you see ads" uses your data
    if seen_by_you and all(s.lower_ in lexicon().people.second_party for s in standing.subjects):
        return []  # what the person sees of their own data is no practice
    if not subjects and predicate.verb is not None and predicate.verb.agent == "stated":
        return []
    return _distinct(subjects, setting) if subjects else [(Actor.FIRST_PARTY, ())]


def _keepers(predicate: Predicate, setting: Setting) -> list[Token]:
    """Return who keeps or collects data that are said to be kept "with" or "at" somebody ("it is stored with the bank")."""
    if predicate.frame.action is not Action.RETAIN:
        return []
    places = [n for words, n in rel.prepositional(predicate.head) if words in ("with", "at", "by")]
    return [n for n in places if identify_party(n, setting) is not None and actor(n, setting.cast) is Actor.THIRD_PARTY]


def identify_party(head: Token, setting: Setting) -> str | None:
    """Return the id of the recipient that a noun names, None where no taxonomy knows it."""
    return identify(phrase(head), setting.ontology.recipients)


def _distinct(heads: list[Token], setting: Setting) -> list[tuple[Actor, tuple[Token, ...]]]:
    found: dict[Actor, tuple[Token, ...]] = {}
    others = bool(heads) and rel.preposition(heads[0]) == "by" and actor(heads[0], setting.cast) is Actor.THIRD_PARTY
    for head in map(meant, heads):
        who = actor(head, setting.cast)
        if others and head.pos_ == "PROPN" and not setting.cast.names_us(head):
            who = Actor.THIRD_PARTY  # "by our payment providers, Brae and Fenn"
        if who is Actor.THIRD_PARTY and not _can_act(head, setting) and not _beside_others(head, heads, setting):
            who = Actor.FIRST_PARTY
        found[who] = (*found.get(who, ()), head)
    return list(found.items())


def _beside_others(head: Token, heads: list[Token], setting: Setting) -> bool:
    """Tell whether a noun that may act stands beside somebody else who does ("the rental desk and its insurer receive ...")."""
    owner = rel.possessor(head)
    beside = [h for h in heads if h != head and actor(h, setting.cast) is Actor.THIRD_PARTY and identify_party(h, setting) is not None]
    receiving = rel.lemma(head.head) in _SEEING or rel.lemma(rel.first_conjunct(head).head) in _SEEING
    return bool(beside) and receiving and (owner is None or owner.lower_ != "our")


def _can_act(head: Token, setting: Setting) -> bool:
    """Tell whether a noun names somebody, not an event or a device of ours ("interaction with an extension will provide ...")."""
    party = rel.lemma(head) in lexicon().people.party_nouns or identify_party(head, setting) is not None
    if rel.lemma(head) in lexicon().people.reference_nouns or party or head.pos_ == "PRON" or is_named(head) or introduced(head):
        return rel.lemma(head) not in lexicon().people.reference_nouns  # a heading that ran in: "Device information We collect ..."
    first = head if rel.determiner(head) or rel.possessor(head) is not None else rel.first_conjunct(head)
    foreign = any(t.lower_ in word_classes().qualities.foreign for t in head.doc[first.left_edge.i : head.i])
    if setting.cast.names_stranger(head) or (foreign and rel.lemma(head) in _COLLECTORS):
        return True  # "the Firebase SDK", "third-party cookies and pixels"
    said = {c.lower_ for c in rel.kids(head) if c.i < head.i}
    another = rel.lemma(head) in lexicon().people.first_party_nouns and bool(said & _OTHERS)  # "many sites collect this"
    return (is_somebody(head) or foreign or another) and rel.lemma(head) not in lexicon().people.things


def direction(
    predicate: Predicate,
    standing: Stance,
    who: Actor,
    subjects: tuple[Token, ...],
    receivers: list[Recipient],
    setting: Setting,
    *,
    inbound: bool,
) -> tuple[Actor, Action, list[Recipient]] | None:
    """Return who does what to whom, seen from the organisation: what the person or a partner hands us is collection."""
    action, lemma = predicate.frame.action, predicate.verb.lemma if predicate.verb else ""
    given = lemma in ("receive", "get", "obtain") and not rel.is_passive(predicate.head)
    told = (p for source in (predicate.token, *predicate.data) for p in rel.prepositional(source))
    from_us = any(words == "from" and n.lower_ in ("us", "ourselves") for words, n in told)
    if given and from_us and who is not Actor.USER and subjects:  # "some of those services may receive your address from us"
        return Actor.FIRST_PARTY, Action.SHARE, named(subjects, setting.ontology)
    if by_tool := worked_for(predicate, standing, subjects, setting):
        return Actor.THIRD_PARTY, Action.COLLECT, named(by_tool, setting.ontology)
    asked = standing.enabled_by is not None and rel.lemma(standing.enabled_by) in lexicon().governors.asking
    giving = who is Actor.USER and not asked and (inbound or not receivers)
    if giving and (standing.negated or "should" in rel.auxiliaries(predicate.head)):
        return None  # "you may not send us ...", "you should not tell us ...": what the person ought to do
    if who is Actor.USER and all(rel.lemma(d) in _ASKS for d in predicate.data):
        return None  # "you can submit a request": what is asked of us
    stranger = who is not Actor.FIRST_PARTY or (inbound and any(s.pos_ in ("PROPN", "NOUN", "VERB") for s in subjects))
    if (
        action in (Action.SHARE, Action.SELL)
        and stranger
        and (inbound or (who is Actor.USER and (asked or not receivers) and lemma in _GIVING_IN))
    ):
        return Actor.FIRST_PARTY, Action.COLLECT, []
    arrives = rel.is_passive(predicate.head) and not rel.agents(predicate.head) and not receivers  # "crash logs are sent to us"
    if action is Action.SHARE and inbound and who is Actor.FIRST_PARTY and (arrives or lemma in _SEEING | {"access"}):
        return who, Action.COLLECT, []
    if types_in(predicate, standing):
        return Actor.FIRST_PARTY, Action.COLLECT, []
    if who is Actor.USER:
        return _by_a_person(predicate, subjects, receivers, setting, asked=asked)
    if who is Actor.THIRD_PARTY and subjects:
        return None if asks_us(predicate) else _by_others(predicate, subjects, receivers, setting)
    return who, action, receivers


Turned = tuple[Actor, Action, list[Recipient]] | None


def _by_a_person(predicate: Predicate, subjects: tuple[Token, ...], receivers: list[Recipient], setting: Setting, *, asked: bool) -> Turned:
    """Return what somebody who may be "you" does; another person who sees your data is a recipient ("drivers can see your first name")."""
    others = [s for s in subjects if s.lower_ not in lexicon().people.second_party]
    seeing = predicate.verb is not None and predicate.verb.lemma in _SEEING
    keepers = any(s.lower_.rstrip("s") in ("parent", "guardian") for s in others)
    if others and seeing and (keepers or any(map(personal, predicate.data))):
        return Actor.FIRST_PARTY, Action.SHARE, named(somebodies(others), setting.ontology)
    advised = "should" in rel.auxiliaries(predicate.head)
    passing = predicate.frame.action is Action.SHARE and bool(receivers) and not asked and not advised
    return (Actor.USER, Action.SHARE, receivers) if passing else None


def _by_others(predicate: Predicate, subjects: tuple[Token, ...], receivers: list[Recipient], setting: Setting) -> Turned:
    """Return what a third party does: who sees or buys data is given them by us; who collects or uses them is a party of its own."""
    action, lemma = predicate.frame.action, predicate.verb.lemma if predicate.verb else ""
    if lemma in _BUYING and rel.is_passive(predicate.head):  # "can be bought by anybody"
        return Actor.FIRST_PARTY, Action.SELL, named(subjects, setting.ontology)
    if lemma in _SEEING:
        known = any(
            identify(p, setting.ontology.recipients) is not None
            or (s.pos_ in ("PROPN", "PRON") and s.lower_ not in ("he", "she"))
            or is_somebody(s)
            or introduced(s)
            for s in subjects
            for p in parties([s], setting.ontology)
        )
        seen_by = named(somebodies(subjects), setting.ontology) if known else []  # one known name vouches for those coordinated with it
        return (Actor.FIRST_PARTY, Action.SHARE, seen_by) if seen_by else None
    if action in (Action.COLLECT, Action.USE, Action.RETAIN, Action.DELETE):
        return Actor.THIRD_PARTY, action, named(subjects, setting.ontology)
    return Actor.THIRD_PARTY, action, receivers
