import pytest

from checker.rulebook import rulebook

PURPOSES = [
    ("to provide you with our products and services", "essential.service"),
    ("improving and developing our services", "functional.service.improve"),
    ("marketing purposes", "marketing"),
    ("targeted advertising", "marketing.advertising.personalized"),
    ("measure the performance of ads", "analytics.reporting.ad_performance"),
    ("for their own marketing purposes", "own_purposes.marketing"),
    ("training facial recognition models", "train_ai_system.face_recognition"),
    ("training Acme's own models", "own_purposes.training"),
    ("comply with the law", "essential.legal_obligation"),
    ("detecting or preventing fraud", "essential.fraud_detection"),
    ("national security", "own_purposes.business"),
    ("contextual advertising", "marketing.advertising.first_party.contextual"),
    ("safety and security", "essential.service.security"),
    ("fun", None),
    ("", None),
    ("these purposes", None),
]


@pytest.mark.parametrize(("text", "expected"), PURPOSES, ids=[text or "nothing" for text, _ in PURPOSES])
def test_the_phrase_with_most_of_its_words_decides(text: str, expected: str | None) -> None:
    assert rulebook().ontology.purposes.match(text) == expected


@pytest.mark.parametrize(
    ("broad", "narrow"),
    [
        ("marketing.advertising", "essential.service.security"),
        ("essential.service.security", "marketing.advertising"),
        ("functional.service.improve", "own_purposes.product"),
        ("essential.service", "own_purposes.product"),
        ("essential.service", "functional.service.improve"),
        ("essential.service", "train_ai_system"),
    ],
)
def test_purposes_that_do_not_entail_each_other_are_kept_apart(broad: str, narrow: str) -> None:
    assert not rulebook().ontology.purposes.covers(broad, narrow)


def test_measuring_ads_is_analytics_and_advertising() -> None:
    assert {"analytics", "marketing.advertising"} <= rulebook().ontology.purposes.ancestors("analytics.reporting.ad_performance")


def test_two_purposes_in_one_phrase_are_both_found() -> None:
    assert set(rulebook().ontology.purposes.matches("prevent fraud and show you ads")) == {
        "essential.fraud_detection",
        "marketing.advertising",
    }


def test_a_hostile_phrase_ends_quickly() -> None:
    assert rulebook().ontology.purposes.match("provide " * 10_000) is None
