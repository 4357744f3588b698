"""What somebody is told: "we tell your family about your condition", "we tell the bureau whether you paid"."""

from dataclasses import replace

from checker.extraction.nouns.construction import is_data, is_party, made
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.relevance import yours
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_owned, is_person, is_thing, personal
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import of_verbs
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.extraction.words.word_classes import word_classes


@of_verbs(lambda words, lemma: lemma in words.constructions.informing)
def informed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "we tell your family about your condition", "the venue is informed of your allergies"."""
    told = rel.subjects(token) if rel.is_passive(token) else [*rel.objects(token), *rel.indirect_objects(token)]
    receivers = [p for t in told for p in _meant(t) if is_party(p, setting)]
    about = [n for source in (token, *receivers) for w, n in rel.prepositional(source) if w in ("about", "of", "on")]
    data = [n for n in about if is_data(n, setting) or (is_thing(n) and personal(n))] or asked_of(token, receivers)
    if receivers and not data and not about and rel.lemma(token) != "update" and _warns(token, receivers):
        return replace(made(token, words, [], receivers), dataless=True)
    return made(token, words, data, receivers) if receivers and data else None


def asked_of(token: Token, receivers: list[Token]) -> list[Token]:
    """Return the words that open what somebody learns of a person ("whether you paid", "who complained"), and nothing of ours."""
    return [o for o in _asked(token, receivers) if yours(o) or _is_of_somebody(o)]


def _meant(told: Token) -> list[Token]:
    """Return whom "none of our sponsors" is about."""
    of = [n for w, n in rel.prepositional(told) if w == "of"] if told.lower_ in ("none", "any", "each", "some", "few", "neither") else []
    return of or [told]


def _asked(token: Token, receivers: list[Token]) -> list[Token]:
    """Return the words that open what somebody is told ("tell the bureau whether you paid", "told who has bought tickets")."""
    return [c.doc[c.left_edge.i] for c in _clauses(token, receivers) if not _is_ours(c)]


def _clauses(token: Token, receivers: list[Token]) -> list[Token]:
    sources = (
        token,
        *receivers,
        *(c for r in receivers for c in rel.relative_clauses(r)),
    )  # "tell the bank that issued it how far you flew"
    return [c for source in sources for kind, c in rel.clauses_under(source) if kind in ("ccomp", "xcomp", "acl") and c.i > token.i]


def _is_ours(clause: Token) -> bool:
    return any(s.lower_ in lexicon().people.first_party for s in rel.own_subjects(clause))


def _is_of_somebody(opener: Token) -> bool:
    """Tell whether a question is about some one case, and not about us ("whether the rent was paid", "why a child was absent")."""
    question = rel.asked(opener)
    if question is None or opener.lower_ not in _OF_A_CASE:
        return False
    ours = any(t.lower_ in lexicon().people.first_party for t in question.subtree)
    return not ours and all(s.tag_ in ("NN", "PRP", "WP") for s in rel.own_subjects(question))


_OF_A_CASE = frozenset({"whether", "why", "who", "where"})


def _warns(token: Token, receivers: list[Token]) -> bool:
    """Tell whether somebody is told, and what is left to the occasion: "we would tell your doctor only with your permission"."""
    cases = [c for kind, c in rel.clauses_under(token) if kind == "advcl" and rel.marker(c) in ("if", "when", "where", "unless", "once")]
    occasion = any(is_person(t) or is_owned(t) for c in cases for t in c.subtree)  # "when prices change" is what is told
    agreed = any(words in ("with", "without") for words, _ in rel.prepositional(token))
    called = any(words == "in" and rel.lemma(n) in _DANGERS for words, n in rel.prepositional(token))
    told = [c for c in _clauses(token, receivers) if c.head == token or rel.marker(c)]
    return not told and not rel.objects(token)[1:] and (occasion or agreed or called)


_DANGERS = word_classes().nouns.dangers
