"""Data that nobody but the person gets to see: "only you can see your drafts", "your notes are visible to you alone"."""

from dataclasses import replace

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.construction import denied, is_data, made
from checker.extraction.lexicon import Lexicon
from checker.extraction.predicate import Predicate
from checker.extraction.setting import Setting
from checker.model import Action


def yours_alone(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read who sees data, where that is the person alone, as sharing denied; "only you and your friends" names others."""
    seeing = rel.lemma(token) in words.constructions.learning
    if seeing and not rel.is_passive(token):
        people, data = rel.subjects(token), rel.objects(token)
    elif seeing or rel.lemma(token) in words.frame(Action.SHARE).access_adjectives:
        people = [n for w, n in rel.prepositional(token) if w in ("by", "to")]
        data = rel.subjects(token)
    else:
        return None
    told = [d for d in data if is_data(d, setting)]
    if len(people) != 1 or people[0].lower_ != "you" or not told or not _alone(people[0]):
        return None
    return replace(denied(made(token, words, told, [])), kept=True)


def _alone(you: Token) -> bool:
    doc = you.doc
    before, after = doc[max(0, you.i - 2) : you.i].text.lower().split(), doc[you.i + 1 : you.i + 2].text.lower()
    return "only" in before or after in ("alone", "only") or before[-1:] == ["but"]
