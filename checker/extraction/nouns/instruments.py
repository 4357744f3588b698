"""Tools that are no data: "we use cookies to collect your address" collects, and does not use."""

from checker.extraction.nouns.phrases import CONTAINERS
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes


def finds_out(clause: Token, head: Token) -> bool:
    """Tell whether data are used to get others of the same person ("your address is used to determine your location")."""
    used = clause.tag_ == "VB" and rel.lemma(head) == "use" and rel.lemma(clause) in word_classes().verbs.finding_out
    things = rel.subjects(head) if rel.is_passive(head) else rel.objects(head)
    data = any(rel.possessor(thing) is not None or rel.lemma(thing) in lexicon().people.reference_nouns for thing in things)
    return used and data and any(rel.possessor(told) is not None for told in rel.objects(clause))


def by_instrument(clause: Token, head: Token, words: Lexicon) -> bool:
    """Tell whether "we use cookies to collect ..." asserts what follows: the object is a tool, not data."""
    if clause.tag_ != "VB" or rel.lemma(head) not in reading_words().using_tools | word_classes().verbs.working_together:
        return False
    tools = [
        *rel.objects(head),
        *(rel.subjects(head) if rel.is_passive(head) else ()),
        *(n for w, n in rel.prepositional(head) if w in ("with", "on")),
    ]
    named = [next((n for w, n in rel.prepositional(t) if w == "of"), t) if rel.lemma(t) in CONTAINERS else t for t in tools[:1]]
    together, known = rel.lemma(head) in word_classes().verbs.working_together, words.governors.instruments
    return bool(named) and all(bool({rel.lemma(t), t.lower_} & known) or (together and _is_a_partner(t)) for t in named)


def by_engaged(clause: Token, head: Token, words: Lexicon) -> tuple[Token, ...]:
    """Return who is engaged to do what a clause tells ("we may hire agencies to check your papers"): it is they who do it."""
    passive = rel.is_passive(head)
    engaged = rel.subjects(head) if passive else rel.objects(head)
    if not passive and any(s.lower_ in lexicon().people.second_party for s in rel.subjects(head)):
        return ()
    if any(s.lower_ in lexicon().people.second_party for s in rel.subjects(head)) and not passive:
        return ()
    if clause.tag_ != "VB" or rel.lemma(head) not in words.constructions.hiring or not all(_works_for_others(e) for e in engaged):
        return ()
    return tuple(engaged)


def _works_for_others(noun: Token) -> bool:
    """Tell whether a noun names a firm, and not what may be a thing ("a digital assistant", "retention practices")."""
    return is_somebody(noun) and (rel.lemma(noun) in lexicon().people.party_nouns or noun.lower_ in lexicon().people.party_nouns)


def _is_a_partner(noun: Token) -> bool:
    """Tell whether a noun names others we do something with ("we work with Fenn and Brae to collect ...")."""
    return (is_somebody(noun) or noun.pos_ == "PROPN") and rel.preposition(noun) == "with"
