"""Practices told by a clause that hangs on a noun: "we reserve the right to share X", "we have no actual knowledge that we sell X"."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.carried import deletes
from checker.extraction.standing.standing import LIGHT_NOUNS, STEPS, Stance, light_noun
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes

_WAYS = word_classes().nouns.ways
_KNOWLEDGE = word_classes().nouns.knowledge


def under_noun(found: Stance, clause: Token, noun: Token) -> Stance | None:
    """Return the standing of a clause that says what we may, will or do not do by a noun; None where it only tells which thing is meant."""
    lemma = rel.lemma(noun)
    promised_steps = lemma in STEPS and rel.lemma(noun.head) == "take" and deletes(clause)  # "we take steps to delete it"
    no_way = lemma in _WAYS and rel.determiner(noun) == "no"  # "has no way of seeing your answers"
    if clause.tag_ in ("VB", "VBG") and (lemma in LIGHT_NOUNS or promised_steps or no_way):
        return light_noun(found, noun)
    if lemma in _KNOWLEDGE and _is_ours(clause, noun):
        known = light_noun(found, noun)
        return known if known.negated != found.negated else None  # "we have knowledge that we sold it" is no practice told of all
    return None


def _is_ours(clause: Token, noun: Token) -> bool:
    """Tell whether we speak of what we ourselves do: what others do without our knowledge is not denied of them."""
    ours = lexicon().people.first_party
    doing, saying = rel.own_subjects(clause), rel.subjects(noun.head)
    stated = rel.marker(clause) == "that" or (clause.tag_ == "VBG" and not doing)
    same = all(s.lower_ in ours | {"it"} or s.lower_ in {t.lower_ for t in saying} for s in doing)
    return stated and same and bool(saying) and not any(s.lower_ in lexicon().people.second_party for s in saying)
