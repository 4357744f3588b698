"""Who does what to whom, seen from the organisation."""

import pytest

from checker.model import Actor
from tests.extraction.conftest import Read, both_ways, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("You may provide us with your date of birth.", ["first_party collect permit: date of birth"], id="you to us"),
        pytest.param("Facebook shares your friend list with us.", ["first_party collect permit: friend list"], id="a partner to us"),
        pytest.param("Users share photos with other users.", ["user share permit: photos; to other users"], id="people to people"),
        pytest.param("We share photos with other users.", ["first_party share permit: photos; to other users"], id="we to people"),
        pytest.param(
            "Advertisers may collect your IP address.", ["third_party collect permit: IP address; to Advertisers"], id="others gather"
        ),
        pytest.param("Our partners may use your location.", ["third_party use permit: location; to partners"], id="others use"),
        pytest.param("Our partners do not sell your location.", ["third_party sell deny: location"], id="others pass on"),
        pytest.param("Your location is collected by advertisers.", ["third_party collect permit: location; to advertisers"], id="by them"),
        pytest.param("Your location is collected.", ["first_party collect permit: location"], id="a passive without an agent is ours"),
        pytest.param("You use your email address to log in.", [], id="a person's own use tells nothing"),
        pytest.param("You can delete your photos.", [], id="a person's own deletion"),
        pytest.param(
            "We and our partners do not sell your location.",
            ["first_party sell deny: location", "third_party sell deny: location"],
            id="two actors are two commitments",
        ),
    ],
)
def test_what_is_done_is_told_from_our_side(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_is_sent_to_us_is_collected_and_what_is_sent_on_is_shared(commitments: Read) -> None:
    assert [c.action.value for c in commitments("Your crash logs are sent to us.")] == ["collect"]
    assert [c.action.value for c in commitments("Your crash logs are sent to insurers.")] == ["share"]


def test_who_receives_from_us_is_given_it_by_us(commitments: Read) -> None:
    (found,) = commitments("Those services may receive your email address from us.")
    assert (found.actor.value, found.action.value) == ("first_party", "share")
    assert [c.action.value for c in commitments("We received your address from the bank.")] == ["collect"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Your comment may be read, copied and used by anybody.",
            [
                "first_party share permit: comment; to anybody",
                "third_party collect permit: comment; to anybody",
                "third_party use permit: comment; to anybody",
            ],
        ),
        (
            "Processing of your fingerprints is carried out by Acme to open the gate.",
            ["first_party use permit: fingerprints; for open the gate"],
        ),
        ("The report on your strides was used by a coach and is kept by us.", None),
    ],
)
def test_who_does_it_is_said_once_for_several_verbs(commitments: Read, sentence: str, found: list[str] | None) -> None:
    read = briefs(commitments(sentence))
    assert read == found if found is not None else "first_party use" not in " ".join(read)


def test_those_who_do_not_do_it_are_no_doers(commitments: Read) -> None:
    assert [c.actor for c in commitments("Your mileage is collected by the insurers, not by Acme.")] == [Actor.THIRD_PARTY]
    assert Actor.FIRST_PARTY in {c.actor for c in commitments("Your mileage is collected by the insurers and by us.")}


@both_ways(
    {
        "Device information We collect information from the devices you use to access our services, including: IP address, device ID.": [
            "first_party collect permit: information from the devices you use, IP address, device ID"
        ],
        "We collect the details you give us, information about your games, and your player ID.": [
            "first_party collect permit: details you give us, information, player ID"
        ],
    },
    {"Device makers collect your phone model.": ["third_party collect permit: phone model; to Device makers"]},
)
def test_information_does_nothing(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
