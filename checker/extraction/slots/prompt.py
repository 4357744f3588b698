"""Clocks of deletion that name no period ("at once", "every night"), and which of the data such a promise is about."""

from collections.abc import Iterator

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words import cues
from checker.extraction.words.cues import UNITS
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_HANDLING = frozenset({Action.COLLECT, Action.RETAIN, Action.USE})  # "that we collect": all of them
_OPENERS = frozenset({"that", "which", "who"})


def prompt(predicate: Predicate, doc: Doc, area: set[int]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and opening word of what says how soon, how often or which data are deleted; offsets are of tokens."""
    if predicate.frame.action is not Action.DELETE:
        return
    for found in cues.PROMPT.finditer(doc.text):
        span = doc.char_span(*found.span(), alignment_mode="expand")
        if span is not None and span.start in area:
            yield span.start, span.end, span[0].lower_
    places = (noun for words, noun in rel.prepositional(predicate.head) if words == "from" and _is_place(noun))
    yield from ((noun.left_edge.i, noun.i + 1, "from") for noun in places)
    whose = (n for thing in predicate.data for words, n in rel.prepositional(thing) if words in ("of", "from", "about"))
    for clause in (c for thing in (*predicate.data, *whose) for c in rel.relative_clauses(thing) if _sorts_out(c)):
        yield clause.left_edge.i, clause.right_edge.i + 1, doc[clause.left_edge.i].lower_


def _is_place(noun: Token) -> bool:
    """Tell whether a noun is one place among others ("from the kiosk screen"): what is wiped there may be kept elsewhere."""
    stores = {rel.lemma(t) for t in (noun, *rel.conjuncts(noun))} & word_classes().nouns.stores
    return noun.pos_ == "NOUN" and not stores and not is_somebody(noun) and rel.lemma(noun) not in UNITS


def _sorts_out(clause: Token) -> bool:
    """Tell whether a clause says which of the data are meant: "messages that have been delivered", "applications that we turn down".

    "The data that you give us" and "the photos we hold about you" are all of them.
    """
    start = clause.doc[clause.left_edge.i]
    participle = clause.tag_ == "VBN" and start.i > clause.head.i and start.i in (clause.i, clause.i - 1)
    if clause.doc[start.i - 1].text == "," or not (start.lower_ in _OPENERS or participle):
        return False
    particle = any(c.relation == "compound" and c.i > clause.i for c in rel.kids(clause))  # "turn down" is no "turn over"
    actions = {frame.action for frame, _ in lexicon().verbs.get(rel.lemma(clause), ())} if not particle else set()
    handling = bool(actions & _HANDLING) or (bool(actions) and not rel.is_passive(clause) and not participle)
    whole = handling or rel.lemma(clause) in lexicon().governors.transparent or clause.pos_ == "NOUN"
    negated = any(t.lower_ in rel.NEGATIONS for t in clause.lefts)
    return negated or not whole
