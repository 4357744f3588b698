"""What others ask of us is no practice; what they ask of people is."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    "sentence",
    [
        "Shops often ask for our customers' addresses.",
        "Newspapers sometimes ask us for the names of patients.",
        "Breeders and food makers ask for owners' addresses.",
    ],
)
def test_a_request_to_us_gives_nothing(commitments: Read, sentence: str) -> None:
    assert not commitments(sentence)


@pytest.mark.parametrize("sentence", ["Insurers may ask you for your medical history.", "Games may ask for your location."])
def test_a_request_to_the_person_is_collection(commitments: Read, sentence: str) -> None:
    assert [each.action for each in commitments(sentence)] == ["collect"]


def test_what_is_then_handed_over_is_still_read(commitments: Read) -> None:
    assert [each.action for each in commitments("Advertisers ask us for your address, and we give it to them.")] == ["share"]
