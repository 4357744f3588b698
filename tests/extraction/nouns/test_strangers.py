"""Known companies in a text whose author nobody named."""

from checker.extraction.nouns.strangers import strangers
from checker.rulebook import rulebook
from tests.extraction.conftest import Read

_PADDING = ["Our privacy policy", "We like order.", "We like tea.", "We like rain.", "We like books.", "We like bread."]


def test_a_known_company_in_a_text_that_says_we_is_somebody_else() -> None:
    assert strangers([*_PADDING, "Google Analytics counts visits.", "Stripe takes cards."], rulebook()) >= {"stripe"}


def test_a_name_in_the_opening_or_in_a_text_without_we_may_be_the_author() -> None:
    assert "stripe" not in strangers(["Stripe takes cards.", *_PADDING], rulebook())
    assert strangers(["Shops take cards."] * 7 + ["Stripe takes cards."], rulebook()) == frozenset()


def test_what_a_stranger_collects_is_not_what_we_collect(commitments: Read) -> None:
    text = "\n\n".join([*_PADDING, "Stripe will collect your card number.", "We collect your name."])
    assert [(c.actor.value, c.action.value) for c in commitments(text)] == [("third_party", "collect"), ("first_party", "collect")]
