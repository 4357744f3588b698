"""Kinds that words inside a phrase name, and phrases in which such words belong to somebody else."""

import pytest

from checker.model import VerdictKind
from checker.rulebook import rulebook
from checker.verdicts.recipients.guessed import kind_within, telling_name
from tests.verdicts.test_from_text import share, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hospital eye service", "healthcare_provider.hospital"),
        ("local police headquarters", "government.law_enforcement"),
        ("officer of the police", "government.law_enforcement"),
        ("customers of banks", None),
        ("growers", None),
        ("hospital visitors", None),
        ("firm that prints for hospitals", None),
    ],
)
def test_only_a_body_is_of_the_kind_that_its_words_name(text: str, expected: str | None) -> None:
    assert kind_within(text, rulebook().ontology.recipients) == expected


@pytest.mark.parametrize(("text", "expected"), [("removal firms", {"removal"}), ("service providers", set()), ("our partners", set())])
def test_the_words_that_say_what_they_do(text: str, expected: set[str]) -> None:
    assert telling_name(text) == expected


def test_a_guess_shows_that_somebody_else_is_not_meant() -> None:
    text = "We send your scans to the hospital eye service."
    assert told(text, share("scan", to="City Hospital", role="healthcare_provider")) is VerdictKind.CONSISTENT
    assert told(text, share("scan", to="Fern Games", role="retailer")) is VerdictKind.UNDISCLOSED


def test_a_courier_is_no_social_network_and_whoever_has_no_role_may_be_one() -> None:
    text = "We never share your name with social networks."
    assert told(text, share("name", to="Fleet", role="service_provider.delivery")) is VerdictKind.UNDISCLOSED
    assert told(text, share("name", to="Fleet", role="social_media")) is VerdictKind.CONTRADICTED
    assert told(text, share("name", to="Fleet")) is VerdictKind.UNDETERMINED


def test_a_denial_for_a_trade_reaches_whoever_bears_its_name() -> None:
    text = "We do not pass your number to removal firms."
    assert told(text, share("phone number", to="Hale Removals")) is VerdictKind.CONTRADICTED
    assert told(text, share("phone number", to="Hale Bakery")) is not VerdictKind.CONTRADICTED
