"""A consent that was just spoken of is pointed back to."""

import pytest

from checker.extraction.words.pointing import pointing_words
from checker.model import Commitment, ConditionKind, Effect
from tests.extraction.conftest import Read


def asks_consent(commitment: Commitment) -> bool:
    return any(c.kind is ConditionKind.CONSENT and c.effect is Effect.REQUIRES for c in commitment.conditions)


@pytest.mark.parametrize(
    "text",
    [
        "We do not pass a pupil's photos to tutors without a parent's consent. With it, the photos go to tutors.",
        "We ask for your permission before we send your email to partners. Once we have it, your email address goes to them.",
        "We never share your location without your permission. If you give it, your location goes to ad partners.",
        "We share no photos unless you agree. Without that consent, they stay. With that approval, we share your photos with sponsors.",
    ],
)
def test_a_practice_behind_the_consent_spoken_of_asks_for_it(commitments: Read, text: str) -> None:
    assert asks_consent(commitments(text)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "You can download the app. With it, we share your location with our partners.",
        "You may opt out of our letters at any time. With it, we send your address to couriers.",
        "We share your age only with your consent. With every order we send your address to couriers.",
        "We share your age only with your consent.\n\n## Deliveries\n\nWith it, we send your address to couriers.",
    ],
)
def test_what_points_to_no_consent_asks_for_none(commitments: Read, text: str) -> None:
    assert not asks_consent(commitments(text)[-1])


def test_the_words_stand_in_front_of_the_sentence() -> None:
    words = pointing_words()
    assert words.consent_given.match("With your go-ahead, we ring them.")
    assert not words.consent_given.match("We ring them with it.")
    assert words.consent_missing.match("Without that OK, nothing is sent.")
