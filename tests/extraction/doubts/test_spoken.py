"""A clause that was not understood says what it seems to speak of, and only where the second reader may doubt."""

import pytest

from checker.extraction.doubts.second_reader import second_reader
from checker.extraction.doubts.spoken import of_those, speaking, terms
from checker.model import Action, Unread, UnreadReason
from checker.rulebook import rulebook
from tests.extraction.conftest import Extract, Parse

SENTENCE = "Not even the insurers get within sight of your blood pressure."


def unread(text: str, reason: UnreadReason) -> Unread:
    return Unread(statement="policy.md", start=0, end=len(text), text=text, reason=reason)


def test_a_doubted_clause_says_its_data_and_recipients_with_their_ids(parsed: Parse) -> None:
    told = speaking(unread(SENTENCE, UnreadReason.POSSIBLE_DENIAL), parsed(SENTENCE), rulebook().ontology)
    ontology = rulebook().ontology
    assert [(term.text, term.id) for term in told.data] == [("blood pressure", ontology.data.match("blood pressure"))]
    assert [(term.text, term.id) for term in told.recipients] == [("insurers", ontology.recipients.match("insurers"))]
    assert Action.SHARE in told.actions


@pytest.mark.parametrize("reason", [UnreadReason.UNRESOLVED_REFERENCE, UnreadReason.TOO_LONG, UnreadReason.NOT_PARSED])
def test_other_clauses_say_nothing(parsed: Parse, reason: UnreadReason) -> None:
    clause = unread(SENTENCE, reason)
    assert speaking(clause, parsed(SENTENCE), rulebook().ontology) == clause


def test_a_clause_without_a_parse_says_nothing() -> None:
    clause = unread(SENTENCE, UnreadReason.POSSIBLE_DENIAL)
    assert speaking(clause, None, rulebook().ontology) == clause


def test_a_phrase_said_twice_is_one_term(parsed: Parse) -> None:
    spots = second_reader().spotter.spots(parsed(SENTENCE), rulebook().ontology)
    data = [spot for spot in spots if spot.slot == "data"]
    assert len(terms(data * 2, rulebook().ontology.data)) == len(data)


def test_what_the_reader_doubts_is_told_in_the_extraction(extracted: Extract) -> None:
    (clause,) = extracted(SENTENCE).unread
    assert clause.reason is UnreadReason.POSSIBLE_DENIAL
    assert clause.data
    assert clause.recipients


def test_what_they_do_is_about_those_spoken_of_before(parsed: Parse) -> None:
    told = unread("They work to a written agreement.", UnreadReason.POSSIBLE_DENIAL)
    ours = unread("We work to a written agreement.", UnreadReason.POSSIBLE_DENIAL)
    assert [t.id for t in of_those(told, parsed(told.text), ("service_provider",)).recipients] == ["service_provider"]
    assert of_those(told, parsed(told.text), ()).recipients == ()
    assert of_those(ours, parsed(ours.text), ("service_provider",)).recipients == ()
