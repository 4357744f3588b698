"""Practices told by what is said of some data: "the information we collect includes X", "the data shared with carriers are X and Y"."""

from collections.abc import Iterator

from checker.extraction.nouns.construction import is_data
from checker.extraction.nouns.phrases import CONTAINERS
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import personal
from checker.extraction.parses.tree import Token
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import Frame, Lexicon, Verb
from checker.extraction.words.mends import mend_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

ADDING_UP = word_classes().verbs.adding_up_to


def including(token: Token, words: Lexicon) -> Iterator[Predicate]:
    """Yield "the information we collect includes X": the practice of the relative clause, about subject and objects."""
    if rel.lemma(token) not in ADDING_UP or rel.copula(token) is not None:
        return
    told = [*rel.objects(token), *(n for link, n in rel.prepositional(token) if link == "of")]
    for subject, clause, frame, verb in _done_with(token, words):
        alone = verb.denies or is_negated(token) or (rel.is_passive(clause) and bool(told))
        data = told if alone else [subject, *told]  # "the data we share does not include X" denies it of X alone
        yield Predicate(clause, token, frame, verb, tuple(data), tuple(rel.indirect_objects(clause)), (token,))


def amounting(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "the data that we collect is your name and age": a noun that is data, said of data with which something is done."""
    if rel.copula(token) is None or is_negated(token) or not _is_named(token, setting):
        return None
    for _, clause, frame, verb in _done_with(token, words):
        if any(s.lower_ in words.people.second_party for s in rel.own_subjects(clause)):
            continue  # "what you post is content that everyone sees" tells what becomes of it
        told = tuple(m for m in rel.coordination(token) if not rel.own_subjects(m) or m == token)
        return Predicate(clause, token, frame, verb, told, tuple(rel.indirect_objects(clause)), (token,))
    return None


def _is_named(token: Token, setting: Setting) -> bool:
    """Tell whether a noun names data outright ("your name", "identifiers"), and not what they are like ("a part of our work")."""
    bare = rel.determiner(token) not in ("a", "an") and not rel.preposition(token)
    owner = rel.possessor(token)
    return bare and is_data(token, setting) and (owner is None or personal(token))


def _done_with(token: Token, words: Lexicon) -> Iterator[tuple[Token, Token, Frame, Verb]]:
    """Yield the subjects of a verb or noun with the clauses that say what is done with them, by a listed verb."""
    for subject in rel.own_subjects(token):
        kinds = [n for link, n in rel.prepositional(subject) if link == "of" and rel.lemma(subject) in CONTAINERS]
        for clause in (c for noun in (subject, *kinds) for c in rel.relative_clauses(noun)):  # "the types of data that we share include X"
            chosen = _verb(clause, words)
            plain = rel.lemma(subject) in CONTAINERS or rel.lemma(subject).removesuffix("s") in mend_words().general_data
            acting = [s for s in rel.own_subjects(clause) if s.tag_ not in ("WDT", "WP")]
            if chosen is not None and (bool(acting) if not rel.is_passive(clause) else plain and not acting):
                frame, verb = chosen
                yield subject, clause, frame, verb.model_copy(update={"denies": True}) if is_negated(clause) else verb


def _verb(clause: Token, words: Lexicon) -> tuple[Frame, Verb] | None:
    """Return what a listed verb does with data; what is deleted or withheld adds up to nothing that somebody has."""
    options = [(f, v) for f, v in words.verbs.get(rel.lemma(clause), ()) if f.action is not Action.DELETE and not v.denies]
    fitting = [(f, v) for f, v in options if v.particle in ("", rel.particle(clause))]
    return max(fitting, key=lambda found: bool(found[1].particle), default=None)
