"""Who gets data that somebody is said to want: "if a landlord asks for your file, we send it" sends it to the landlord."""

from dataclasses import replace

from checker.extraction.nouns.construction import is_party
from checker.extraction.nouns.phrases import is_reference
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words
from checker.model import Action

_OPENERS = frozenset({"if", "when", "where", "whenever", "once", "should"})


def for_who_asked(predicate: Predicate, setting: Setting) -> Predicate:
    """Return a predicate of passing on with whoever asks for the thing as its receiver, where it names none of its own."""
    if predicate.frame.action is not Action.SHARE or predicate.receivers or predicate.verb is None or predicate.verb.denies:
        return predicate
    if any(words in ("to", "with") for words, _ in rel.prepositional(predicate.token)) or not all(map(is_reference, predicate.data)):
        return predicate
    asking = (c for kind, c in rel.clauses_under(predicate.head) if kind == "advcl" and c.i < predicate.head.i and _asks(c))
    clause = next(asking, None)
    who = [s for s in rel.own_subjects(clause) if is_party(s, setting)] if clause is not None else []
    return replace(predicate, receivers=tuple(who)) if who else predicate


def _asks(clause: Token) -> bool:
    opener = rel.marker(clause).split()[:1] or [clause.doc[clause.left_edge.i].lower_]
    return opener[0] in _OPENERS and rel.lemma(clause) in reading_words().wanting
