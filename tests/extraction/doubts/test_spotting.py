"""The span component looks at nouns and at verbs of aim, and finds data, recipients and purposes in sentences that no rule reads."""

import pytest

from checker.extraction.doubts.second_reader import second_reader
from checker.extraction.doubts.spotting import BUCKETS, SLOTS, candidates, counted, named_by
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse


def test_candidates_are_nouns_that_name_something_and_verbs_of_aim(parsed: Parse) -> None:
    doc = parsed("We handed your poems to the baker to settle it.")
    assert [token.text for token in candidates(doc)] == ["poems", "baker", "settle"]


def test_a_candidate_names_its_phrase_without_what_leads_it(parsed: Parse) -> None:
    doc = parsed("The long letter goes to our oldest partners.")
    assert [phrase.text for head in candidates(doc) for phrase in named_by(head)] == ["long letter", "oldest partners"]


def test_what_is_counted_is_sorted_and_within_bounds(parsed: Parse) -> None:
    doc = parsed("The long letter goes to our oldest partners.")
    buckets = counted(next(candidates(doc)), rulebook().ontology)
    assert buckets.tolist() == sorted(set(buckets.tolist()))
    assert 0 <= buckets.min() <= buckets.max() < BUCKETS


@pytest.mark.parametrize(
    ("sentence", "slot", "text"),
    [  # none of these stands in corpora/doubt
        ("Your phone number stays with the harbour master.", "data", "phone number"),
        ("Not even the insurers get a look at your blood pressure.", "recipients", "insurers"),
        ("Not even the insurers get a look at your blood pressure.", "data", "blood pressure"),
    ],
)
def test_phrases_are_spotted_in_free_words(parsed: Parse, sentence: str, slot: str, text: str) -> None:
    spots = second_reader().spotter.spots(parsed(sentence), rulebook().ontology)
    assert (slot, text) in [(spot.slot, spot.phrase.text) for spot in spots]
    assert {spot.slot for spot in spots} <= set(SLOTS)


def test_a_sentence_without_candidates_has_no_spots(parsed: Parse) -> None:
    assert second_reader().spotter.spots(parsed("We never will."), rulebook().ontology) == ()
