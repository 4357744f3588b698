"""Governing verbs that look like denials and deny nothing: "we cannot promise that ...", "we are not obliged to ..."."""

from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.standing.negation import is_negated
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

HYPOTHETICAL = frozenset({"whether", "how", "what", "why", "which", "who", "whom", "where"})
NO_DUTY = word_classes().nouns.duties
_POSSIBLE = reading_words().possible
_ASSURING = word_classes().verbs.assuring
_IMPLYING = word_classes().verbs.implying


def denies_nothing(kind: rel.Governor, clause: Token, head: Token) -> bool:
    """Tell whether a clause under this governing verb states no practice and denies none."""
    denied, lemma = is_negated(head), rel.lemma(head)
    if not denied and lemma in _POSSIBLE and any(s.lower_ == "it" for s in rel.subjects(head)):
        return True  # "it is possible to remove ...": whoever likes may
    if lemma in lexicon().governors.preventing and any(c.lower_ == "either" for c in head.children):
        return True  # "we will either stop processing it or tell you why"
    if denied and lemma == "able" and {"may", "might"} & set(rel.auxiliaries(head)):
        return True  # "we may not be able to remove ..."
    if denied and lemma == "have" and rel.marker(clause) == "to":
        return True  # "we should not have to share it"
    if not denied and lemma in ("want", "wish") and {"may", "might", "could"} & set(rel.auxiliaries(head)):
        return True  # "one day we may want to sell it"
    if denied and lemma in _ASSURING and kind is not rel.Governor.ADVERBIAL:
        return True  # "we cannot promise that ..."
    if denied and lemma in _IMPLYING and kind is not rel.Governor.ADVERBIAL:
        return True  # "this does not mean that your photos were sold"
    if denied and lemma in lexicon().governors.requiring and rel.is_passive(head):
        return True  # "we are not obliged to keep ..."
    asked = {c.lower_ for child in clause.children if child.i < clause.i for c in (child, *child.children)} & HYPOTHETICAL
    asked |= {t.lower_ for t in head.doc[head.i + 1 : head.i + 3]} & (HYPOTHETICAL - {"what", "which", "who", "whom", "where"})
    return kind is rel.Governor.CONTENT and bool(asked)  # "we will list to whom your data were disclosed"


def asks_in(kind: rel.Governor, clause: Token, head: Token) -> bool:
    """Tell whether the person is asked to hand something in ("we may request that you provide your papers")."""
    yours = any(s.lower_ in lexicon().people.second_party for s in rel.own_subjects(clause))
    asking = rel.lemma(head) in lexicon().governors.asking and not is_negated(head)
    return kind is rel.Governor.CONTENT and yours and asking and rel.lemma(clause) in reading_words().giving_in


def gives_to_us(verb: Token) -> bool:
    """Tell whether what is given goes to the organisation ("provide us with", "share with us")."""
    nouns = [*rel.objects(verb), *rel.indirect_objects(verb), *(noun for _, noun in rel.prepositional(verb))]
    return any(noun.lower_ in lexicon().people.first_party for noun in nouns)


def supposed(head: Token) -> bool:
    """Tell whether leave is only supposed in what the person may do ("when you consent to our use of X, you may withdraw")."""
    told = head.relation == "advcl" and rel.marker(head).split()[:1] in (["when"], ["if"], ["where"], ["once"])
    people = lexicon().people.second_party
    return told and any(s.lower_ in people for s in rel.own_subjects(head.head)) and bool({"may", "can"} & set(rel.auxiliaries(head.head)))
