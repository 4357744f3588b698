"""Entries of lists that say by themselves what is done with what they name: "Details we ask you for, such as your height"."""

from checker.extraction.nouns.exemplified import ANYTHING
from checker.extraction.nouns.phrases import items, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.runs import examples_anywhere
from checker.extraction.nouns.setting import Setting
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.model import Action

_FINITE = frozenset({"MD", "VBZ", "VBP", "VBD"})


def listed_entry(noun: Token, predicate: Predicate, setting: Setting, *, denied: bool) -> tuple[Token, ...]:
    """Return the data of an entry without a verb of its own, () for a sentence and for a bare title that names nothing.

    ``noun``: what the predicate's relative clause tells of. Of a denied one only what is named counts: "data that we do not
    collect, such as your religion" does not say that there are no data.
    """
    if predicate.frame.action in (Action.SHARE, Action.SELL) and not rel.own_subjects(predicate.head):
        return ()  # "information provided to our support team": nobody says that we share it
    known = identify(phrase(noun, clauses=False), setting.ontology.data)
    if (
        noun.dep_ != "ROOT"
        or noun.pos_ not in ("NOUN", "PROPN")
        or known is None
        or _is_sentence(noun, predicate)
        or _goes_elsewhere(predicate)
    ):
        return ()
    named = [p for p in items([noun])[1:] if identify(p, setting.ontology.data) not in (None, ANYTHING)]
    named = named or examples_anywhere(noun.doc, noun.i + 1, setting.ontology, of_data=True)
    if not named:
        return ()
    return tuple(noun.doc[p.head] for p in named) if denied else (noun,)


def _is_sentence(noun: Token, predicate: Predicate) -> bool:
    if any(c.relation in ("nsubj", "cop", "aux", "csubj") for c in rel.kids(noun)):
        return True
    told = {t.i for t in predicate.head.subtree}
    return any(t.tag_ in _FINITE and t.i not in told and rel.marker(t) == "" and t.dep_ != "acl:relcl" for t in noun.doc.tokens)


def _goes_elsewhere(predicate: Predicate) -> bool:
    """Tell whether the person hands it to somebody else than us ("details that you provide to the bank")."""
    people = lexicon().people
    yours = any(s.lower_ in people.second_party for s in rel.own_subjects(predicate.head))
    return yours and any(words == "to" and n.lower_ not in people.first_party for words, n in rel.prepositional(predicate.head))
