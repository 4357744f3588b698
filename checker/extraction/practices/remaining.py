"""Data that remain with some: "on our systems", "stays with us", "stays private" beside what is shared, "never beyond the EEA"."""

from dataclasses import replace

from checker.extraction.nouns.construction import denied, is_data, is_party, made
from checker.extraction.nouns.phrases import phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_person, is_thing
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.extraction.words.regions import region_codes
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, ConditionKind

_AWAY = frozenset({"beyond", "outside", "outside of", "out of", "across"})
_PRIVATE = word_classes().qualities.private
_CONTRASTING = frozenset({"while", "whereas", "although", "though"})


def abroad(token: Token) -> bool:
    """Tell whether something is said to move, or not, past a country's border ("records never travel beyond the EEA")."""
    ways = [f"{words} {phrase(n).text}" for words, n in rel.prepositional(token) if words in _AWAY]
    return any(classify(way) is ConditionKind.REGION for way in ways)


def among(token: Token, data: list[Token], setting: Setting) -> Predicate | None:
    """Read "X remains between the player and the physio" as shared among them, "X stays private" as not shared, beside what is shared."""
    words = lexicon()
    if not data:
        return None
    between = [n for w, n in rel.prepositional(token) if w in ("between", "among")]
    if len(between) > 1 and all(is_party(n, setting) or is_person(n) for n in between):
        return made(token, words, data, between)
    private = any(t.lower_ in _PRIVATE and t.relation in ("xcomp", "acl", "amod", "obj", "advmod") for t in rel.kids(token))
    if private and _contrasts(token):
        return replace(denied(made(token, words, data, [])), kept=True)
    return None


def _contrasts(token: Token) -> bool:
    """Tell whether a clause beside this one says what is shared ("while we share totals, individual answers stay private")."""
    clauses = [c for kind, c in rel.clauses_under(token) if kind == "advcl" and rel.marker(c) in _CONTRASTING]
    clauses += [token.head] if token.relation in ("conj", "parataxis") or rel.marker(token) in _CONTRASTING else []
    verbs = lexicon().verbs
    return any(f.action is Action.SHARE for c in clauses if not rel.negations(c) for f, _ in verbs.get(rel.lemma(c), ()))


@of_verbs(lambda words, lemma: lemma in words.constructions.staying)
def staying(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "your messages remain on our systems" as retention, "your name stays with us" or "never leaves" as sharing denied."""
    places = [n for w, n in rel.prepositional(token) if w in ("on", "in", "with", "within", "between", "inside", "among", "at")]
    yours = any(n.lower_ in words.people.second_party and rel.preposition(n) == "between" for n in places)  # what you and we alone know
    data = [s for s in rel.subjects(token) if is_data(s, setting) or (yours and is_thing(s))]
    if data and any(rel.lemma(n) in words.constructions.own_stores for n in places):
        return made(token, words, data, [], Action.RETAIN)
    if data and any(region_codes(n.text) for n in places):
        return made(token, words, data, [], Action.RETAIN)  # "account files remain in Switzerland"
    if (told := among(token, data, setting)) is not None:
        return told
    placed = any(rel.lemma(s) in words.constructions.left_on_devices for s in data)  # what we set on a device stays there of itself
    if (
        data
        and not placed
        and any(n.lower_ in words.constructions.keeping_in or rel.lemma(n) in words.constructions.keeping_in for n in places)
    ):
        left = any(rel.marker(c) in ("until", "unless") for kind, c in rel.clauses_under(token) if kind == "advcl")
        return None if left else replace(denied(made(token, words, data, [])), kept=True)  # "stays in the app until you delete it" is kept
    return None
