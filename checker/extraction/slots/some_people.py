"""Whom a denial is about where its data are those of some people only: the young ("a teen player's information"), former clients."""

from checker.extraction.nouns.peoples import are_all
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc
from checker.extraction.slots.ways import reach
from checker.extraction.words.cues import age_bounds
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.model import Condition, ConditionKind, Effect

_YOUNG = reading_words().young
_TEEN, _ADULT = 13, 18  # years
_OF_AGE = ("teen", "minor", "adolescent")  # of whom the law knows when they come of age; who is a child it says for each purpose anew


def with_age(conditions: tuple[Condition, ...], doc: Doc, predicate: Predicate, receivers: set[int]) -> tuple[Condition, ...]:
    """Add the age that a denial is about when its data are those of young people ("a teen player's information").

    ``receivers``: the tokens of those who would get the data, whose age is not the age of whom the data are about.
    """
    area = reach(predicate, doc) | {t.i for t in rel.first_conjunct(predicate.head).subtree if t.i < predicate.head.i}
    words = [
        doc[i]
        for i in sorted(area)
        if i not in receivers and rel.lemma(doc[i]) in _YOUNG and not any(c.lower_ == "no" for c in doc[i].children)
    ]
    if not words:
        return conditions
    text = doc[words[0].left_edge.i : words[0].i + 1].text
    word = rel.lemma(words[0])
    since = _TEEN if word.startswith("teen") else None
    below = age_bounds(doc.text)[0] or (_ADULT if word.startswith(_OF_AGE) else None)
    age = Condition(kind=ConditionKind.AGE, text=text, effect=Effect.TRIGGERS, age_below=below, age_from=since)
    groups = sorted({c.group for c in conditions}) or [0]
    return (*conditions, *(age.model_copy(update={"group": g}) for g in groups))


def with_people(conditions: tuple[Condition, ...], doc: Doc, predicate: Predicate) -> tuple[Condition, ...]:
    """Add the people that a denial is about when they are some only ("information about former clients"): others are left alone."""
    area = sorted(reach(predicate, doc) | {t.i for t in rel.first_conjunct(predicate.head).subtree if t.i < predicate.head.i})
    telling = (doc[i] for i in area if doc[i].lower_ in reading_words().some_people_only)
    some = next((word for word in telling if word.relation in ("amod", "compound")), None)
    if some is None or some.head.pos_ not in ("NOUN", "PROPN") or rel.lemma(some.head) not in lexicon().people.second_party_nouns:
        return conditions
    if are_all(some):
        return conditions
    told = Condition(kind=ConditionKind.OTHER, text=doc[some.i : some.head.i + 1].text, effect=Effect.TRIGGERS)
    return (*conditions, *(told.model_copy(update={"group": g}) for g in sorted({c.group for c in conditions}) or [0]))
