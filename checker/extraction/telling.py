"""What somebody is told: "we tell your family about your condition", "we tell the bureau whether you paid"."""

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.construction import is_data, is_party, made
from checker.extraction.lexicon import Lexicon, lexicon
from checker.extraction.predicate import Predicate
from checker.extraction.relevance import yours
from checker.extraction.setting import Setting


def informed(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:
    """Read "we tell your family about your condition", "the venue is informed of your allergies"."""
    if rel.lemma(token) not in words.constructions.informing:
        return None
    told = rel.subjects(token) if rel.is_passive(token) else [*rel.objects(token), *rel.indirect_objects(token)]
    receivers = [t for t in told if is_party(t, setting)]
    about = [n for source in (token, *receivers) for w, n in rel.prepositional(source) if w in ("about", "of", "on")]
    data = [n for n in about if is_data(n, setting)] or [o for o in _asked(token, receivers) if yours(o)]
    return made(token, words, data, receivers) if receivers and data else None


def _asked(token: Token, receivers: list[Token]) -> list[Token]:
    """Return the words that open what somebody is told ("tell the bureau whether you paid", "told who has bought tickets")."""
    sources = (
        token,
        *receivers,
        *(c for r in receivers for c in rel.relative_clauses(r)),
    )  # "tell the bank that issued it how far you flew"
    clauses = [c for source in sources for kind, c in rel.clauses_under(source) if kind in ("ccomp", "acl") and c.i > token.i]
    ours = lexicon().people.first_party
    return [c.doc[c.left_edge.i] for c in clauses if not any(s.lower_ in ours for s in rel.own_subjects(c))]
