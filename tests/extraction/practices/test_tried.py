"""Constructions that are tried with a verb are those that fit it, in their order, and no other would read it."""

from checker.extraction.nouns.actors import Cast
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.setting import Setting
from checker.extraction.parses.tree import Token
from checker.extraction.practices.tried import Construction, by_lemma, of_no_list, of_verbs
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse


def _any(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:  # noqa: ARG001
    return None


@of_verbs(lambda words, lemma: lemma in words.constructions.given)
def _given(token: Token, words: Lexicon, setting: Setting) -> Predicate | None:  # noqa: ARG001
    return Predicate(token, token, words.frames[0], None, (), (), (token,))


def test_those_that_fit_a_lemma_are_tried_and_those_of_no_verb_always() -> None:
    tried = by_lemma(_any, _given)
    given = next(iter(lexicon().constructions.given))
    assert tried(given) == (_any, _given.read)
    assert tried("wander") == (_any,)


def test_a_construction_by_itself_reads_only_the_verbs_that_fit(parsed: Parse) -> None:
    doc, setting = parsed("We furnish advertisers with totals."), Setting(Cast(), rulebook().ontology)
    assert [t.text for t in doc if _given(t, lexicon(), setting) is not None] == ["furnish"]


def test_a_verb_of_no_list_is_in_none() -> None:
    assert of_no_list(lexicon(), "ferry")
    assert not any(of_no_list(lexicon(), lemma) for lemma in ("share", "ask", "allow"))
    assert isinstance(_given, Construction)
