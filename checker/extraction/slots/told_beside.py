"""What is told beside a practice, and limits it by no "only" of its own: a reason for it, or what else is done with the same data.

"We ask for your age because the game is only for adults" asks everybody; "files are kept here and are only visible to our nurses" keeps
them all.
"""

import re

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.cues import classify
from checker.model import ConditionKind


def told_beside(predicate: Predicate, doc: Doc) -> set[int]:
    """Return the tokens of the reasons that a practice has, and of the verbs joined to it behind it that an "only" of their own limits."""
    own = {predicate.head.i, predicate.token.i}
    apart = (t for t in doc[predicate.head.i + 1 :] if t.i not in own and (_is_reason(t) or _is_limited_alone(t, predicate)))
    return {t.i for head in apart for t in head.subtree if not own & {t.i for t in head.subtree}}


def _is_reason(clause: Token) -> bool:
    return clause.relation in ("advcl", "obl") and rel.marker(clause) in _REASONS and bool(rel.own_subjects(clause))


def gives_reason(clause: Token, text: str) -> bool:
    """Tell whether a clause says why something is done or not, and not when: "because that would show where you live".

    ``text``: the clause's words. What the person did, or what law or need says, may be what the practice turns on ("since you asked
    us to", "as the law requires"), and so may an "as" or a "since" in front.
    """
    found = _WHY.match(text)
    if found is None or found["who"].lower() in _THE_PERSON:
        return False
    opener = [t.i for t in clause.doc[: clause.i] if t.lower_ == found["opener"].lower()][-1:]
    before = {clause.doc[max(0, i - 1)].lower_ for i in opener}
    unsure = found["opener"].lower() != "because" or bool(rel.negations(clause.head))
    if before & _AS_MUCH or (clause.i > clause.head.i and unsure and "," not in before):
        return False  # "not because we need money", "as the season ends" (when)
    opened = (clause.doc[s.left_edge.i].lower_ for s in rel.own_subjects(clause))  # and not "as long as the shop is open"
    if found["who"].lower() not in (*_POINTING, *opened):
        return False
    idle = _IDLE.search(text) is not None
    if found["who"].lower() in _SOMEBODY and found["opener"].lower() != "because" and not idle:
        return False
    if found["opener"].lower() == "as" and _BY_WHAT.search(text):
        return False  # "as the GDPR allows" says by what it is measured
    known = classify(text)
    told = known is None or known is ConditionKind.RECIPIENT or (known is ConditionKind.NECESSITY and idle)
    return told and (found["opener"].lower() == "because" or clause.i > clause.head.i or found["who"].lower() == "we")


def _is_limited_alone(verb: Token, predicate: Predicate) -> bool:
    """Tell whether a verb joined to the practice's has an "only" of its own before it ("is kept, and only used")."""
    if verb.relation != "conj" or verb.i <= predicate.head.i:
        return False
    again = rel.lemma(verb) == rel.lemma(predicate.token)  # "we share it, and only share it with your consent" is one practice
    joined = not again and rel.first_conjunct(verb) == rel.first_conjunct(predicate.head)
    finite = any(c.relation in ("cop", "aux", "aux:pass") and c.i < verb.i for c in verb.children)
    done = verb.pos_ == "VERB" and any(c.lower_ in _ONLY and c.i < verb.i for c in verb.children)
    return joined and (finite or done)


_WHY = re.compile(r"^\W*(?P<opener>because|since|as) (?P<who>\w+) (?!of\b)\w", re.IGNORECASE)
_BY_WHAT = re.compile(
    r"\b(?:allow|permit|require|ask|demand|order|say|describe|state|provide|agree|instruct|direct|wish|want|see fit|need)(?:s|ed|es)?\W*$",
    re.IGNORECASE,
)
_IDLE = re.compile(r"\b(?:not|no|never|nothing|would|could|might)\b|n['’]t\b", re.IGNORECASE)
_THE_PERSON = frozenset({"you", "who"})
_AS_MUCH = frozenset({"far", "much", "long", "soon", "same", "such", "insofar", "just", "well"})  # "so far | as we know" measures
_POINTING = frozenset({"that", "this", "it", "these", "those"})
_SOMEBODY = frozenset({"they", "he", "she"})
_REASONS = frozenset({"because", "since", "as"})
_ONLY = frozenset({"only", "solely", "exclusively", "merely"})
