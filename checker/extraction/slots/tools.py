"""What somebody's tools gather: "read by the SDK of an analytics company", "sponsors may place beacons that pick up your address"."""

from checker.extraction.nouns.actors import actor
from checker.extraction.nouns.construction import is_party
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.standing import Stance
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor

_INSTALLING = word_classes().verbs.installing
_OFFERING = word_classes().verbs.offering


def is_tool(noun: Token) -> bool:
    return rel.lemma(noun) in reading_words().embedded


def runner(noun: Token, setting: Setting) -> Token:
    """Return whose tool a noun is ("the SDK of an analytics company"); the noun itself where it is no tool of somebody else's."""
    of = [n for w, n in rel.prepositional(noun) if w == "of"] if is_tool(noun) else []
    return next((n for n in of if is_party(n, setting) and actor(n, setting.cast) is Actor.THIRD_PARTY), noun)


def worked_for(predicate: Predicate, standing: Stance, subjects: tuple[Token, ...], setting: Setting) -> list[Token]:
    """Return who gathers data by a tool: whom it works for, or whom it lets gather ("the embedded map lets its provider obtain it")."""
    enabler = standing.enabled_by
    letting = enabler is not None and any(map(is_tool, rel.subjects(enabler)))
    if letting and subjects and all(actor(s, setting.cast) is Actor.THIRD_PARTY for s in subjects):
        return list(subjects)
    if predicate.frame.action is not Action.COLLECT:
        return []
    agents = rel.agents(predicate.head) if rel.is_passive(predicate.head) else []
    run = [r for a in agents if (r := runner(a, setting)) != a]
    if run:
        return run
    if not subjects or not all(map(is_tool, subjects)):
        return []
    for_whom = [n for w, n in rel.prepositional(predicate.token) if w == "for"]
    theirs = [n for n in for_whom if is_party(n, setting) or any(rel.lemma(c) in _OFFERING for c in rel.relative_clauses(n))]
    return [n for n in theirs if actor(n, setting.cast) is Actor.THIRD_PARTY]


def setter(noun: Token, predicate: Predicate) -> tuple[Token, ...]:
    """Return who set up a tool that a relative clause tells of ("we place beacons in the lobby that pick up X"), if the clause does."""
    pronoun = any(s.lower_ in ("that", "which") for s in rel.own_subjects(predicate.head))
    tool = noun
    while tool.relation in ("nmod", "obl") and not is_tool(tool) and tool.head != tool:
        tool = tool.head
    verb = tool.head
    instrument = is_tool(tool) or rel.lemma(tool) in lexicon().governors.instruments
    set_up = tool.relation == "obj" and rel.lemma(verb) in _INSTALLING and not rel.negations(verb)
    gathers = predicate.frame.action is Action.COLLECT and not rel.is_passive(predicate.head)
    return tuple(rel.subjects(verb)) if pronoun and instrument and set_up and gathers else ()
