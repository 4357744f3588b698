"""What data are said to make possible: "this information helps us improve our services", "with your location we find shops near you"."""

from dataclasses import replace

from checker.extraction.nouns.construction import is_data, made
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import Lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_VITAL = word_classes().qualities.vital
_MEANS = frozenset({"with", "from", "using", "by means of", "thanks to"})


@of_verbs(lambda words, lemma: lemma in words.constructions.helping or lemma == "serve")
def helping(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read data that help us, let us or serve to do something as used for it."""
    if rel.is_passive(token):
        return None
    data = [s for s in rel.subjects(token) if is_data(s, setting)]
    clauses = [c for kind, c in rel.clauses_under(token) if kind in ("xcomp", "ccomp", "advcl") and c.tag_ == "VB" and c.i > token.i]
    aims = [c for c in clauses if rel.lemma(token) == "serve" or _is_us(token, c, words)]
    return replace(made(token, words, data, [], Action.USE), goals=tuple(aims[:1])) if data and aims else None


def needed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read data that are said to be necessary for something as used for it ("these cookies are essential for the site to work")."""
    if rel.lemma(token) not in _VITAL or rel.copula(token) is None or is_negated(token):
        return None
    data = [s for s in rel.own_subjects(token) if s.tag_ not in ("WDT", "WP") and is_data(s, setting)]
    things = [n for words_, n in rel.prepositional(token) if words_ == "for" and n.pos_ in ("NOUN", "PROPN")]
    deeds = [c for kind, c in rel.clauses_under(token) if kind in ("xcomp", "advcl") and c.tag_ == "VB" and rel.marker(c).endswith("to")]
    deeds += [c for c in token.children if c.relation == "csubj" and c.i > token.i and c.tag_ == "VB"]
    aims = (*things, *deeds)
    return replace(made(token, words, data, [], Action.USE), goals=aims) if data and aims and token.relation == "ROOT" else None


def _is_us(token: Token, clause: Token, words: Lexicon) -> bool:
    helped = (*rel.objects(token), *rel.indirect_objects(token), *rel.own_subjects(clause))
    if rel.lemma(token) in ("help", "assist") and not helped:
        return True  # "your data help to secure our network"
    return any(h.lower_ in words.people.first_party for h in helped)


def by_means(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read what we do "with" or "from" data named in front as their use for that."""
    if token.pos_ != "VERB" or rel.is_passive(token):
        return None
    if not any(s.lower_ in words.people.first_party for s in rel.own_subjects(token)):
        return None
    data = [n for w, n in rel.prepositional(token) if w in _MEANS and n.i < token.i and is_data(n, setting)]
    return replace(made(token, words, data, [], Action.USE), goals=(token,)) if data else None
