"""Kinds that words inside a phrase name, and phrases in which such words belong to somebody else."""

import pytest

from checker.model import VerdictKind
from checker.rulebook import rulebook
from checker.verdicts.recipients.guessed import kind_within, picks_out, telling_name
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("anyone who rings up", True),
        ("people who merely claim to know you", True),
        ("those who ask at the door", True),
        ("anyone who is not one of our nurses", False),
        ("people who haven't signed", False),
        ("anyone", False),
        ("companies who advertise", False),
    ],
)
def test_words_for_anybody_may_say_who_is_meant(text: str, *, expected: bool) -> None:
    assert picks_out(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We never give your name to anyone who rings up.", "undetermined"),
        ("We hand your name to the doctor you chose, and not to anybody who asks at the door.", "undetermined"),
        ("We never give your name to anyone who is not a nurse.", "undetermined"),
        ("We never give your name to anyone.", "contradicted"),
    ],
)
def test_a_denial_to_some_is_none_to_everybody(text: str, expected: str) -> None:
    assert told(text, share("name", to="Delta Retail", role="retailer")).value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("marketing-data agencies", True),
        ("companies whose trade is in personal data", True),
        ("credit bureaus", True),
        ("other agencies", False),
        ("third parties", False),
        ("companies whose products may interest you", False),
    ],
)
def test_others_of_one_trade_are_not_everybody(text: str, expected: bool) -> None:  # noqa: FBT001 (what is expected)
    assert picks_out(text) is expected
