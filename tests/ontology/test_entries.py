import pytest
from pydantic import ValidationError

from checker.ontology.entries import Entry, Nature, State, TaxonomyFile

WRITTEN: dict[str, object] = {"id": "user.photo", "label": "photos", "source": "test", "examples": {"yes": ["photos"]}}


def test_an_entry_of_few_words_claims_nothing_more() -> None:
    entry = Entry.model_validate(WRITTEN)
    assert (entry.is_a, entry.phrases, entry.fields, entry.state, entry.nature) == ((), (), (), None, None)
    assert not any((entry.sensitive, entry.special, entry.identifier, entry.companion, entry.generic))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        pytest.param({"id": "User.Photo"}, "id", id="capitals-in-the-id"),
        pytest.param({"id": "user..photo"}, "id", id="an-empty-part"),
        pytest.param({"label": ""}, "label", id="no-label"),
        pytest.param({"source": ""}, "source", id="no-source"),
        pytest.param({"examples": {"yes": []}}, "examples", id="no-example"),
        pytest.param({"phrase": ["photos"]}, "phrase", id="an-unknown-key"),
        pytest.param({"state": "hashed"}, "state", id="an-unknown-state"),
    ],
)
def test_an_entry_that_says_too_little_or_something_else_is_refused(change: dict[str, object], place: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Entry.model_validate(WRITTEN | change)
    assert {error["loc"][0] for error in caught.value.errors()} == {place}


def test_states_and_natures_are_read_from_their_words() -> None:
    entry = Entry.model_validate(WRITTEN | {"state": "aggregated", "nature": "relationship"})
    assert (entry.state, entry.nature) == (State.AGGREGATED, Nature.RELATIONSHIP)


def test_a_file_without_entries_is_refused() -> None:
    assert [entry.id for entry in TaxonomyFile.model_validate({"entries": [WRITTEN]}).entries] == ["user.photo"]
    with pytest.raises(ValidationError):
        TaxonomyFile.model_validate({"entries": []})
