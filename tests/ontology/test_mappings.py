import pytest

from checker.ontology.mappings import Vocabulary
from checker.rulebook import rulebook

FILES = rulebook().files("taxonomy/mappings")


@pytest.mark.parametrize("name", FILES)
def test_a_mapping_names_ids_that_exist_and_each_concept_once(name: str) -> None:
    vocabulary = rulebook().load(name, Vocabulary)
    ontology = rulebook().ontology
    for mappings, taxonomy in (
        (vocabulary.data, ontology.data),
        (vocabulary.purposes, ontology.purposes),
        (vocabulary.recipients, ontology.recipients),
    ):
        assert [each for mapping in mappings for each in mapping.ours if each not in taxonomy.entries] == []
        theirs = [mapping.theirs for mapping in mappings]
        assert len(theirs) == len(set(theirs))


def test_both_vocabularies_are_there() -> None:
    assert FILES == ("taxonomy/mappings/dpv.yaml", "taxonomy/mappings/gvl.yaml")


def test_every_purpose_of_the_vendor_list_is_mapped() -> None:
    mapped = {mapping.theirs for mapping in rulebook().load("taxonomy/mappings/gvl.yaml", Vocabulary).purposes}
    assert {f"purpose {number}" for number in range(1, 12)} | {f"special purpose {number}" for number in range(1, 4)} <= mapped
