import pytest

from checker.ontology.nobodys import nobodys
from checker.rulebook import rulebook

DATA, GRAMMAR = rulebook().ontology.data, rulebook().ontology.grammar

OF_NOBODY = (
    "information that does not identify a device or person",
    "figures that cannot be traced back to you",
    "statistics that single nobody out",
    "data from which nobody can be identified",
    "records which can no longer be linked to a customer",
    "numbers that name no one",
    "results that don't reveal who you are",
    "details that cannot reasonably be used to identify you",
)
OF_SOMEBODY = (
    "information that identifies you",
    "information that does not by itself identify you",
    "records that do not show your address",
    "information that we do not share with anyone",
    "data that cannot be linked to your account",
    "photos that you do not show anyone",
    "information that does not identify your health",
)


@pytest.mark.parametrize("text", OF_NOBODY)
def test_what_shows_nobody_is_nobodys(text: str) -> None:
    assert (nobodys(text, GRAMMAR) or "").startswith("nonpersonal")
    assert (DATA.match(text) or "").startswith("nonpersonal")


@pytest.mark.parametrize("text", OF_SOMEBODY)
def test_what_may_show_somebody_is_not(text: str) -> None:
    assert nobodys(text, GRAMMAR) is None


def test_figures_are_figures() -> None:
    assert nobodys("totals from which no customer can be picked out", GRAMMAR) == "nonpersonal.aggregated.statistics"
    assert nobodys("x" * 300 + " that does not identify you", GRAMMAR) is None
