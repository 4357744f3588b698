from dataclasses import replace

import pytest

from checker.findings.vocabulary import concepts
from checker.report import Concept
from checker.rulebook import rulebook
from tests.rendering.sample_case import case

FOUND = concepts(replace(case(), rulebook=rulebook()))


def test_an_id_has_the_concept_of_its_own() -> None:
    assert FOUND.data["user.contact.email"] == (Concept(name="pd:EmailAddress", match="exact"),)
    assert FOUND.recipients["service_provider"] == (Concept(name="dpv:DataProcessor", match="exact"),)


def test_an_id_without_one_has_the_wider_concept_of_the_closest_above_it() -> None:
    assert FOUND.data["user.content.photo.profile"] == (Concept(name="pd:Picture", match="broad"),)
    assert all(each.match == "broad" for each in FOUND.data["user.device.advertising_id"])
    assert "pd:UserAgent" not in {each.name for each in FOUND.data["user.device.advertising_id"]}  # another part of the device


@pytest.mark.parametrize("group", [FOUND.data, FOUND.purposes, FOUND.recipients], ids=["data", "purposes", "recipients"])
def test_concepts_are_of_the_vocabulary_and_no_id_is_listed_without_one(group: dict[str, tuple[Concept, ...]]) -> None:
    assert [name for name, found in group.items() if not found] == []
    assert {each.name.partition(":")[0] for found in group.values() for each in found} <= {"dpv", "pd"}
