"""Who does what to whom, seen from the organisation."""

import pytest

from tests.extraction.conftest import Read, briefs


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
