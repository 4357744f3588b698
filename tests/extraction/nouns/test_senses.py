"""Nouns of two senses are read in the one that they have where they stand."""

import pytest
from pydantic import ValidationError

from checker.extraction.nouns.senses import Sense, senses
from tests.extraction.conftest import Read


def ids(commitments: Read, text: str) -> list[str | None]:
    return [term.id for term in commitments(text)[0].data]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our beacons detect phones near the till.", ["user.device"]),
        ("We do not track your phone.", ["user.device"]),
        ("We record your phone, email and age.", ["user.contact.phone_number", "user.contact.email", "user.demographic.age"]),
        ("We store your phone for deliveries.", ["user.contact.phone_number"]),
        ("We collect your position from the tracker in the van.", ["user.location"]),
        ("With the map open, we collect your position.", ["user.location"]),
        ("We collect your name, employer and position.", ["user.name", "user.contact.organization", "user.job_title"]),
        ("We collect your position and your employer from your phone.", ["user.job_title", "user.contact.organization"]),
        ("We collect the name of the drug.", ["user.health_and_medical.prescription"]),
        ("We share your age and the name of the game with sponsors.", ["user.demographic.age", None]),
        ("We collect the name of your guardian.", ["user.name"]),
        ("We share your name with the game's makers.", ["user.name"]),
        ("We publish charts for groups of people.", ["nonpersonal.aggregated.statistics"]),
        ("Funders receive average scores and findings.", ["nonpersonal.aggregated.statistics"] * 2),
        ("We send your chart and the averages to your doctor.", ["user.health_and_medical", "nonpersonal.aggregated.statistics"]),
    ],
)
def test_a_noun_is_read_in_the_sense_that_it_has_there(commitments: Read, text: str, expected: list[str | None]) -> None:
    assert ids(commitments, text) == expected


def test_a_pronoun_means_the_thing_in_its_sense(commitments: Read) -> None:
    text = "We collect your position from the tracker in the car and send it to insurers."
    assert [c.data[0].id for c in commitments(text)] == ["user.location", "user.location"]


@pytest.mark.parametrize("places", [{}, {"verbs": ["track"], "of": ["app"]}])
def test_a_sense_says_where_it_holds_in_one_way(places: dict[str, list[str]]) -> None:
    with pytest.raises(ValidationError):
        Sense.model_validate({"noun": "phone", "read": "user.contact.phone_number", **places})


def test_every_listed_noun_has_one_entry() -> None:
    assert len(senses().by_noun) == sum(1 + len(sense.also) for sense in senses().senses)
