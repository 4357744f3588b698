"""Use told by what something is based on."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("sentence", "data", "purpose"),
    [
        ("We adjust our prices based on your purchase history.", "purchase history", "adjust our prices"),
        ("We infer your age based on the information we have about you.", "information we have about you", "infer your age"),
        ("We choose the opening page on the basis of your location.", "location", "choose the opening page"),
        ("We make guesses about your tastes based on the kind of songs you play.", "songs", "make guesses about your tastes"),
    ],
)
def test_what_rests_on_data_uses_them(commitments: Read, sentence: str, data: str, purpose: str) -> None:
    (found,) = commitments(sentence)
    assert (found.actor.value, found.action.value, found.kind.value) == ("first_party", "use", "permit")
    assert [d.text for d in found.data] == [data]
    assert [p.text for p in found.purposes] == [purpose]


@pytest.mark.parametrize(
    "sentence",
    [
        "We adjust our prices based on the seasons.",
        "We choose our suppliers based on our values.",
        "You can sort the list based on your location.",
        "Prices are adjusted based on supply.",
    ],
)
def test_what_rests_on_anything_else_uses_no_data(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_what_is_shared_for_reasons_of_consent_stays_shared(commitments: Read) -> None:
    assert {c.action.value for c in commitments("We share your name with the club based on your consent.")} == {"share"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ads are chosen without your location.",
        "Advertisements shall be selected without reference to your location.",
    ],
)
def test_what_ads_are_chosen_without_is_not_used_for_them(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert (found.action, found.kind, found.exceptions) == ("use", "deny", ())
    assert [t.id for t in found.data] == ["user.location"]


@pytest.mark.parametrize("sentence", ["Prices are displayed without VAT.", "We deliver parcels without your signature."])
def test_other_things_without_something_deny_nothing(commitments: Read, sentence: str) -> None:
    assert not [c for c in commitments(sentence) if c.kind == "deny"]


def test_without_your_consent_stays_a_way_out(commitments: Read) -> None:
    (found,) = commitments("We will not share your location without your consent.")
    assert (found.kind, [str(c.kind) for c in found.exceptions]) == ("limit", ["consent"])


@pytest.mark.parametrize(
    ("sentence", "data", "purpose", "kind"),
    [
        ("Your premium is calculated based on your driving record.", "driving record", "premium", "permit"),
        ("Some of these menus may be drawn up on the basis of meals you ordered.", "meals", "menus", "permit"),
        ("We show you offers based on your browsing history.", "browsing history", "show you offers", "permit"),
        ("We never send you coupons based on your health data.", "health data", "send you coupons", "deny"),
        ("Ads are not selected on the basis of your messages.", "messages", "Ads", "deny"),
    ],
)
def test_what_is_made_for_you_of_data_uses_them(commitments: Read, sentence: str, data: str, purpose: str, kind: str) -> None:
    (found,) = commitments(sentence)
    assert (found.actor.value, found.action.value, found.kind.value) == ("first_party", "use", kind)
    assert [d.text for d in found.data] == [data]
    assert [p.text for p in found.purposes] == [purpose]


@pytest.mark.parametrize(
    "sentence",
    [
        "Retention periods are determined based on the type of data we hold.",
        "Our decisions are based on your consent.",
        "Prices are set by our partners based on your purchases.",
        "The right of erasure is granted based on your location.",
    ],
)
def test_what_is_settled_on_other_grounds_uses_no_data(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_who_is_forbidden_to_use_data_is_not_made_of_them(commitments: Read) -> None:
    (found,) = commitments("An agent is prohibited from using your photos for any purpose other than to help you.")
    assert (found.actor.value, found.kind.value) == ("third_party", "limit")


def test_what_is_asked_before_a_use_rests_on_nothing(commitments: Read) -> None:
    told = briefs(commitments("We will seek your consent before using your photos for ads."))
    assert told == ["first_party use limit: photos; for ads; if consent; only condition"]
