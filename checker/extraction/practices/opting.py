"""Practices told by what people may opt out of: "you may opt out of the sale of your data" tells of a sale that an opt-out ends."""

from dataclasses import replace

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.gates import Gate, gate, required
from checker.extraction.standing.negation import is_negated
from checker.extraction.standing.standing import Stance
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import ConditionKind

_PRACTICES = word_classes().nouns.practices  # "the processing", "the use" of any data are told of as rights
_LIMITING = frozenset({"limit", "restrict"})


def opted_out(noun: Token) -> Gate | None:
    """Return the opt-out that a practice told by a noun is under, None where nobody may opt out of it."""
    first = rel.first_conjunct(noun)
    verb = first.head
    if rel.lemma(noun) not in _PRACTICES or verb.pos_ != "VERB" or is_negated(verb):
        return None
    limited = rel.lemma(verb) in _LIMITING and first.relation == "obj" and _is_theirs(rel.subjects(verb))
    out = rel.lemma(verb) == "opt" and rel.preposition(first).endswith("of") and _is_theirs([*rel.subjects(verb), *rel.objects(verb)])
    return Gate(ConditionKind.OPT_OUT, verb.doc[verb.i : first.left_edge.i + 1].text) if limited or out else None


def _is_theirs(nouns: list[Token]) -> bool:
    people = lexicon().people
    return any(n.lower_ in people.second_party or rel.lemma(n) in people.second_party_nouns for n in nouns)


def gated(standing: Stance, head: Token, noun: Token) -> Stance:
    """Return the stance of a practice told by a noun with the consent or opt-out it is under ("the sale of X requires your consent")."""
    if standing.gate is not None:
        return standing
    first = rel.first_conjunct(noun)
    found = opted_out(first) or required(head) or (gate(first, first.head) if first.relation in ("nmod", "obl") else None)
    return standing if found is None else replace(standing, gate=found, subjects=())
