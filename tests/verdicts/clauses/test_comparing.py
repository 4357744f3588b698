"""A term of a text against a word of the log, in words and by the state of the data."""

import pytest

from checker.model import DataState, Element, FactKind, Term
from checker.verdicts.clauses.comparing import figures, means, partial, pointed, state_of, stated, unnamed, worded
from checker.verdicts.flows.practice import Item, Practice
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, setting, terms

TOTALS = Term(text="statistics", id="nonpersonal.aggregated")
NOBODYS = Term(text="anonymous data", id="nonpersonal")
PHOTOS = Term(text="photographs", id="user.content.photo")


def practice(state: DataState | None, data: str = "shoe size") -> Practice:
    return setting(flow((data,), data_state=state)).practice


@pytest.mark.parametrize(("text", "said"), [("Photographs", "the text names “Photographs”"), ("img", "“photographs” means “img”")])
def test_a_term_that_names_it_is_said_to(text: str, said: str) -> None:
    assert means(PHOTOS, text) == said


@pytest.mark.parametrize(
    ("term", "text", "slot", "truth"),
    [
        (Term(text="shoe sizes"), "shoe size", "data", Truth.MET),
        (Term(text="hair colour"), "shoe size", "data", Truth.NOT_MET),
        (Term(text="shoe brand"), "shoe size", "data", Truth.UNKNOWN),
        (Term(text="hosting", id="essential"), "shoe fitting", "purpose", Truth.UNKNOWN),
        (Term(text="hosting"), "shoe fitting", "purpose", Truth.NOT_MET),
    ],
    ids=["the same words", "no word in common", "some words", "a purpose with an id", "a purpose without"],
)
def test_comparing_by_words(term: Term, text: str, slot: str, truth: Truth) -> None:
    found = worded(term, text, slot)
    assert found.truth is truth
    assert found.review is (truth is Truth.UNKNOWN)


def test_what_words_cannot_settle_asks_a_reader_and_what_is_broader_asks_for_a_fact() -> None:
    assert [found.missing[0].kind for found in (worded(Term(text="shoe brand"), "shoe size", "data"), pointed(PHOTOS, "it"))] == [
        FactKind.MEANING,
        FactKind.MEANING,
    ]
    found = partial(PHOTOS, "uploads")
    assert (found.text, found.missing[0].kind, found.review) == ("“uploads” is a broader word than “photographs”", FactKind.INCLUDED, False)


def test_the_state_that_a_term_speaks_of() -> None:
    assert [state_of(term) for term in (TOTALS, NOBODYS, PHOTOS)] == [DataState.AGGREGATED, DataState.DEIDENTIFIED, None]


@pytest.mark.parametrize(
    ("term", "truth"),
    [(TOTALS, Truth.MET), (Term(text="number of users"), Truth.MET), (PHOTOS, Truth.NOT_MET)],
    ids=["by its id", "by its words", "about persons"],
)
def test_totals_against_a_term(term: Term, truth: Truth) -> None:
    assert figures(term, tuple(filter(None, (term.id,))), state_of(term)).truth is truth


@pytest.mark.parametrize(
    ("term", "state", "truth"),
    [
        (NOBODYS, DataState.DEIDENTIFIED, Truth.MET),
        (TOTALS, DataState.DEIDENTIFIED, Truth.NOT_MET),
        (NOBODYS, DataState.HASHED, Truth.NOT_MET),
        (TOTALS, None, Truth.NOT_MET),
        (NOBODYS, None, Truth.UNKNOWN),
    ],
    ids=["de-identified", "de-identified is no total", "hashed", "totals are plain to see", "not known"],
)
def test_the_state_of_the_data_against_a_term(term: Term, state: DataState | None, truth: Truth) -> None:
    found = stated(term, state_of(term) or DataState.IDENTIFIED, practice(state))
    assert (found.truth, found.element) == (truth, Element.DATA_STATE)
    assert found.missing == ((questions.STATE,) if truth is Truth.UNKNOWN else ())


def test_a_text_that_names_no_data_speaks_of_persons() -> None:
    assert unnamed(Item("photo", "user.content.photo"), practice(None)).met
    assert unnamed(Item("number of users", None, figure=True), practice(None)).failed


@pytest.mark.parametrize(
    ("phrase", "name", "expected"),
    [
        pytest.param("payment data:user.payment", "temperature data", Truth.NOT_MET, id="a carrier alone is nothing in common"),
        pytest.param("humidity information:", "humidity data", Truth.MET, id="nor does it tell things apart"),
        pytest.param("account information:user.account", "account value", Truth.UNKNOWN, id="a value is more than a carrier"),
        pytest.param("personal data:user", "temperature data", Truth.UNKNOWN, id="personal data may be anything"),
    ],
)
def test_words_that_only_carry_data_say_nothing(phrase: str, name: str, expected: Truth) -> None:
    assert worded(terms(phrase)[0], name, "data").truth is expected
