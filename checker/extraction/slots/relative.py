"""Relative clauses that assert something of their own: "who may use it for ...", ", which the depot receives", "beacons that pick up X"."""

from dataclasses import replace

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.instruments import by_instrument
from checker.extraction.nouns.parties import is_name
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.received import SEEING
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import informs, is_named, is_somebody, personal
from checker.extraction.parses.tree import Token
from checker.extraction.slots.entries import listed_entry
from checker.extraction.slots.tools import setter
from checker.extraction.standing.assertion import AIMS
from checker.extraction.standing.carried import by_which
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.standing import Stance
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor

_MODALS = reading_words().modals


def related(standing: Stance, predicate: Predicate, setting: Setting) -> tuple[Stance, Predicate]:
    """Read relative clauses that assert something of their own: "who may use it for ...", ", which is only disclosed ..."."""
    noun = standing.relative_to
    first = rel.first_conjunct(noun) if noun is not None else None
    if noun is not None and first is not None and rel.lemma(noun) in AIMS and predicate.head.tag_ == "VBG" and first.relation == "nsubj":
        aim = first.head if first.head.tag_ == "VB" else None  # "the purpose of collecting X is to bill you"
        return replace(standing, relative_to=None, subjects=()), replace(predicate, goals=(aim,) if aim is not None else ())
    if noun is not None and (aside := _told_of(noun, predicate, standing, setting)) is not None:
        return aside
    tooled = _by_tool(predicate.head)
    clause = tooled or (predicate.head if predicate.head.dep_ in ("acl:relcl", "conj") else _forbidden(predicate.head, standing))
    if noun is None or clause is None:
        return standing, predicate
    passive, subjects = rel.is_passive(predicate.head), rel.subjects(noun) if rel.copula(noun) is not None else []
    known = identify(phrase(noun, clauses=False), setting.ontology.data) is not None
    if subjects and any(actor(s, setting.cast) is Actor.FIRST_PARTY and s.pos_ != "PRON" for s in subjects) and not known and not passive:
        return replace(standing, relative_to=None, subjects=tuple(subjects)), predicate  # "we are a firm that shares ..."
    if subjects and known:  # "the following is data that we collect", "what you post may be content that is open to everyone"
        told_of = [s for s in subjects if identify(phrase(s), setting.ontology.data) is not None]
        return replace(standing, relative_to=None), replace(predicate, data=tuple(told_of) or (noun,))
    some = [n for s in rel.subjects(clause) for words, n in rel.prepositional(s) if words == "of"]  # ", some of which may process X"
    pronouns = {t.lower_ for t in (*rel.subjects(clause), *some, *predicate.data) if t.pos_ == "PRON"}
    who = actor(noun, setting.cast)
    modal = bool(_MODALS & set(rel.auxiliaries(predicate.head))) or standing.negated
    comma = any(t.text == "," for t in noun.doc[noun.i + 1 : noun.i + 4]) or noun.doc[clause.left_edge.i - 1].text == ","
    named = _is_party(noun, setting) or (tooled is not None and is_name(noun))
    told = modal or comma or _engaged(noun, predicate, setting)
    if who is Actor.THIRD_PARTY and {"who", "which", "that"} & pronouns and told and named and not passive:
        return replace(standing, relative_to=None, subjects=(noun,)), predicate
    tool = rel.lemma(noun) in lexicon().governors.instruments and bool({"which", "that"} & pronouns)
    if tool and comma and standing.negated and not passive and not rel.objects(noun):  # "beacons, which are kept from collecting X"
        return replace(standing, relative_to=None, subjects=(noun,)), predicate
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.own_subjects(clause))  # ", which we never sell"
    if comma and "which" in pronouns and ((passive and known) or (ours and (known or personal(noun)))):
        things = tuple(t for t in (noun, *rel.conjuncts(noun)))
        return replace(standing, relative_to=None, subjects=()), replace(predicate, data=things, bare=True)
    return standing, predicate


def _engaged(noun: Token, predicate: Predicate, setting: Setting) -> bool:
    """Tell whether a clause says what those do whom we are said to have to do with ("we work with firms that collect X")."""
    first = rel.first_conjunct(noun)
    while first.relation == "nmod" and rel.preposition(first) in ("of", "from", "by"):  # "we host ads from networks that ..."
        first = rel.first_conjunct(first.head)
    verb = first.head
    with_them = first.relation == "obj" or (first.relation == "obl" and rel.preposition(first) in ("with", "on", "in"))
    ours = any(actor(s, setting.cast) is Actor.FIRST_PARTY and s.pos_ != "VERB" for s in rel.subjects(verb))
    keeping = predicate.frame.action in (Action.COLLECT, Action.USE, Action.RETAIN)
    things = [d for d in predicate.data if d.tag_ not in ("WDT", "WP") and rel.lemma(d) not in lexicon().governors.instruments]
    return keeping and bool(things) and with_them and ours and rel.lemma(verb) in word_classes().verbs.engaging and not is_negated(verb)


def _is_party(noun: Token, setting: Setting) -> bool:
    return identify(phrase(noun), setting.ontology.recipients) is not None or is_somebody(noun) or is_named(noun)


def _told_of(noun: Token, predicate: Predicate, standing: Stance, setting: Setting) -> tuple[Stance, Predicate] | None:
    """Return what a clause says of assets, entries of a list, tools and what somebody receives; None where it says it of something else."""
    if _is_part(predicate):
        return replace(standing, relative_to=None, subjects=()), predicate
    if _is_done_there(predicate) or by_which(predicate.head):
        return replace(standing, relative_to=None), predicate
    if moved := _assets(noun, predicate, setting):
        return replace(standing, relative_to=None, subjects=()), replace(predicate, data=moved)
    if entry := listed_entry(noun, predicate, setting, denied=standing.negated):
        return replace(standing, relative_to=None), replace(predicate, data=entry)
    if owners := setter(noun, predicate):
        return replace(standing, relative_to=None, subjects=owners), predicate
    received = predicate.head.dep_ in ("acl:relcl", "conj") and _is_received(predicate, noun, setting)
    return (replace(standing, relative_to=None), replace(predicate, data=(noun,), bare=True)) if received else None


def _is_received(predicate: Predicate, noun: Token, setting: Setting) -> bool:
    """Tell whether a clause tells in passing who gets data ("order numbers, which the depot receives")."""
    which = [d for d in predicate.data if d.lower_ == "which"]
    comma = "," in noun.doc[predicate.head.left_edge.i - 1 : predicate.head.left_edge.i + 1].text
    who = rel.own_subjects(predicate.head)
    gets = predicate.verb is not None and predicate.verb.lemma in SEEING and not rel.is_passive(predicate.head)
    known = identify(phrase(noun, clauses=False), setting.ontology.data) is not None or informs(noun)
    return bool(which) and comma and gets and known and any(is_somebody(s) and actor(s, setting.cast) is Actor.THIRD_PARTY for s in who)


def _is_done_there(predicate: Predicate) -> bool:
    """Tell whether a clause goes on telling of the same data ("we send X to our servers, where we store it"): it picks out no place."""
    first = rel.first_conjunct(predicate.head)
    where = any(c.lower_ == "where" and c.i == first.left_edge.i for c in rel.kids(first))
    ours = any(s.lower_ in lexicon().people.first_party for s in rel.subjects(predicate.head))
    return where and ours and bool(predicate.data) and all(d.lower_ in ("it", "them") for d in predicate.data)


def _is_part(predicate: Predicate) -> bool:
    """Tell whether a clause names a practice as part of what was told (", which may include sharing X")."""
    clause = predicate.head.head
    within = predicate.head.relation == "xcomp" and predicate.head.tag_ == "VBG" and clause.dep_ == "acl:relcl"
    perhaps = bool({"may", "might", "can", "will"} & set(rel.auxiliaries(clause)))  # ", which include: running your account" lists aims
    aimed = any(a.relation in ("advcl", "acl") and rel.marker(a) == "to" for a in clause.ancestors)  # part of an aim is an aim
    told = within and perhaps and not aimed and rel.lemma(clause) in reading_words().doing_acts | {"include", "mean", "entail"}
    which = told and any(s.lower_ == "which" for s in rel.own_subjects(clause))
    return which and "," in clause.doc[max(0, clause.left_edge.i - 1) : clause.left_edge.i + 1].text


def _by_tool(verb: Token) -> Token | None:
    """Return the relative clause that says with which tool something is done (", which uses cookies to collect X")."""
    first = rel.first_conjunct(verb)
    above = first.head
    clause = first.dep_ in ("advcl", "xcomp") and above.dep_ == "acl:relcl" and by_instrument(first, above, lexicon())
    return above if clause else None


def _forbidden(verb: Token, standing: Stance) -> Token | None:
    """Return the relative clause that denies a verb hung on its own ("vendors, who are forbidden to sell it")."""
    return verb.head if standing.negated and verb.dep_ in ("advcl", "xcomp", "ccomp") and verb.head.dep_ == "acl:relcl" else None


def _assets(noun: Token, predicate: Predicate, setting: Setting) -> tuple[Token, ...]:
    """Return the data that are said to be among what is passed on ("your data may be one of the assets transferred to the buyer")."""
    moved = rel.is_passive(predicate.head) or rel.lemma(predicate.head) in lexicon().constructions.moving
    if not moved or identify(phrase(noun, clauses=False), setting.ontology.data) is not None:
        return ()
    part = noun.relation == "nmod" and rel.preposition(noun) in ("of", "among") and rel.lemma(noun.head) in ("one", "part", "some")
    holder = noun.head if part else noun
    told = rel.subjects(holder) if rel.copula(holder) is not None else []
    return tuple(s for s in told if identify(phrase(s), setting.ontology.data) is not None)
