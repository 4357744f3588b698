"""The predicates of a clause that speak of data: verbs, action nouns and ways of saying "can be seen by", with their arguments."""

from collections.abc import Iterator

from checker.extraction.nouns.predicate import Predicate, own_data, stranded
from checker.extraction.parses import relations as rel
from checker.extraction.parses.repairs import run_together
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.access import access
from checker.extraction.practices.adding_up import ADDING_UP, including
from checker.extraction.practices.nominal import nominal
from checker.extraction.standing.negation import is_after_all
from checker.extraction.words.lexicon import Frame, Verb, lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_AWAY = frozenset({"off", "out of", "away from", "down from"})
_HOLDING = frozenset({"consider"})
_VERBAL = frozenset({"VERB", "AUX"})
_NO_DEED = frozenset({"PUNCT", "DET", "PRON", "CCONJ", "PART", "NUM"})  # what names none, verb or noun
# What is said to move is the subject ("records may transfer to the buyer").
_MOVING = word_classes().verbs.going_away


def predicates(doc: Doc) -> Iterator[Predicate]:
    """Yield the predicates of a parsed clause in order."""
    words = lexicon()
    for token in doc.tokens:
        if token.pos_ in _NO_DEED:
            continue
        lemma = rel.lemma(token)
        if token.pos_ in _VERBAL and lemma in words.verbs:
            chosen = _choose(token, words.verbs[lemma])
            if chosen is not None and not _opinion(token, *chosen):
                yield _verbal(token, *chosen)
        elif _is_mistagged_verb(token) and token.lower_ in words.verbs:
            frame, verb = words.verbs[token.lower_][0]
            yield Predicate(token, token.head, frame, verb, (token.head,), (), (token.head,))
        if token.pos_ == "NOUN" and lemma in words.nouns:
            yield from nominal(token, words.nouns[lemma])
        if lemma in words.of_access:
            yield from access(token, words)
        if lemma in ADDING_UP:
            yield from including(token, words)


def _opinion(token: Token, frame: Frame, verb: Verb) -> bool:
    """Tell whether a verb of weighing only says what something is held to be: "we consider those segments (to be) sensitive"."""
    if frame.action is not Action.USE or verb.lemma not in _HOLDING:
        return False
    told = rel.objects(token)
    held = any(
        (c.relation == "xcomp" and c.pos_ not in _VERBAL) or (c.relation == "obl" and rel.copula(c) is not None) for c in rel.kids(token)
    )
    as_such = any(words == "as" for source in (token, *told) for words, _ in rel.prepositional(source))
    two = len(told) > 1 and not rel.conjuncts(told[0])  # "consider your voice a biometric identifier"
    return held or as_such or two or (rel.is_passive(token) and bool(told))  # "this may be considered a sale"


def _is_mistagged_verb(token: Token) -> bool:
    """Tell whether a listed verb was parsed as a modifier of its object: a modal stands right before it ("may upload photographs")."""
    modified = token.relation in ("amod", "compound") and token.head.i > token.i and token.head.pos_ in ("NOUN", "PROPN")
    return modified and token.i > 0 and token.doc[token.i - 1].tag_ == "MD"


def _choose(token: Token, options: tuple[tuple[Frame, Verb], ...]) -> tuple[Frame, Verb] | None:
    particle = rel.particle(token)
    for frame, verb in options if len(options) == 1 else sorted(options, key=lambda o: (not o[1].particle, not o[1].preposition)):
        if verb.particle and verb.particle != particle:
            continue
        if verb.preposition and verb.preposition not in _prepositions(token) and not stranded(token, verb.preposition):
            continue
        if verb.agent == "stated" and ((particle and not verb.particle) or _prepositions(token) & _AWAY):
            continue  # "we take the profile off the site" takes nothing in
        return frame, verb
    return None


def _prepositions(token: Token) -> set[str]:
    return {words for words, noun in rel.prepositional(token) if words != "for" or noun.i > token.i}


def _verbal(token: Token, frame: Frame, verb: Verb) -> Predicate:
    group = _group(token)
    told = rel.objects(token) or rel.indirect_objects(token)
    if rel.is_passive(token) and told and verb.lemma in lexicon().constructions.given:
        return Predicate(token, token, frame, verb, tuple(told), tuple(rel.subjects(token)), group)  # "they are given a number"
    pair = run_together(token) if frame.action is Action.SHARE else None
    if pair is not None:
        return Predicate(token, token, frame, verb, pair[1:], pair[:1], group)
    data = own_data(token, verb) or _opened(_borrowed(token, group))
    if not data and verb.lemma in _MOVING:
        data = rel.subjects(token)
    receivers = rel.indirect_objects(token)
    if (
        verb.needs == "recipient"
        and len(rel.objects(token)) > 1
        and not receivers
        and data[0].i < data[-1].i
        and not rel.conjuncts(data[0])
    ):
        receivers, data = data[:1], data[1:]  # "give partners your data" with two plain objects
    return Predicate(token, token, frame, verb, tuple(data), tuple(receivers), group)


def _group(token: Token) -> tuple[Token, ...]:
    """Return the coordinated verbs around a token that may share its object, in order."""
    members = [m for m in rel.coordination(rel.first_conjunct(token)) if m.pos_ in _VERBAL and (m == token or not is_after_all(m))]
    members = [token] if is_after_all(token) else members
    return tuple(sorted(members, key=lambda t: t.i)) if token in members else (token,)


def _opened(borrowed: list[Token]) -> list[Token]:
    """Return what access is given to, where a verb borrows its object from "permit access to X" ("not sell, or permit access to, X")."""
    nouns = set(lexicon().frame(Action.SHARE).access_nouns)
    found: list[Token] = []
    for noun in borrowed:
        told = [o for source in (noun, noun.head) for words, o in rel.prepositional(source) if words == "to"]
        found += told if rel.lemma(noun) in nouns else [noun]
    return found


_REACHING = frozenset({"from", "at", "into", "through", "of", "over"})


def _reached(token: Token) -> list[Token]:
    """Return what stands right behind the preposition of a verb that shares it ("we do not sell or profit from your messages")."""
    noun = next((n for words, n in rel.prepositional(token) if words in _REACHING and n.pos_ in ("NOUN", "PROPN", "PRON")), None)
    straight = noun is not None and any(c.i == token.i + 1 and c.relation == "case" for c in rel.kids(noun))
    return [noun] if noun is not None and straight else []


def _borrowed(token: Token, group: tuple[Token, ...]) -> list[Token]:
    """Return the objects of the nearest coordinated verb: the next one's before the previous one's ("collect and use your data")."""
    position = group.index(token)
    for other in group[position + 1 :]:
        if rel.own_subjects(other) and not rel.is_passive(other):
            break
        found = own_data(other) or _reached(other)
        if found:
            return found
    for other in reversed(group[:position]):
        found = own_data(other)
        if found and (not rel.own_subjects(token) or rel.is_passive(token)):
            return found
    return []
