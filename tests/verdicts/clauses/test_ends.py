"""Ends that a text names against what the log says something was for, where ids and words do not settle it."""

import pytest

from checker.model import Term
from checker.verdicts.clauses.ends import end
from checker.verdicts.flows.practice import Purpose
from tests.verdicts.sample import ontology


def told(phrase: str, purpose: str) -> str:
    known = ontology().purposes
    answer = end(Term(text=phrase, id=known.match(phrase)), Purpose(purpose, known.match(purpose)), ontology())
    return "met" if answer.met else "open" if answer.open else "by words" if answer.vague else "not met"


@pytest.mark.parametrize(
    ("phrase", "purpose", "expected"),
    [
        ("to chase missed payments", "dunning letters", "met"),
        ("earn our living", "postal offers of prams", "met"),
        ("fund the app", "showing ads near stores", "met"),
        ("fund the app store campaign", "heart rate chart", "by words"),
        ("to stop cheats claiming twice", "fraud_prevention (voucher abuse)", "met"),
        ("for teaching our algorithms", "machine_learning improvement (opt-in)", "met"),
        ("any lawful purpose", "dunning letters", "met"),
        ("to make the game better", "A/B test of level difficulty", "by words"),  # near deeds: no list accuses by it
        ("for rider safety", "driver background check", "by words"),
        ("to deliver your parcel", "lookalike audiences", "not met"),
        ("for security", "security camera ad campaign", "open"),  # a campaign by its own noun
        ("own marketing", "marketing by post", "by words"),  # whose it was the log does not say
        ("tailored advertising", "contextual advertising", "not met"),  # both are listed by all of their words
        ("to try out new things before launch", "beta feature testing", "by words"),
    ],
)
def test_what_both_have_to_do_with(phrase: str, purpose: str, expected: str) -> None:
    assert told(phrase, purpose) == expected
