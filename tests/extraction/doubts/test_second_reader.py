"""The second reader doubts where the rules read nothing, keeps silent where they read a denial, and never makes a commitment."""

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.extraction.doubts.second_reader import WEIGHTS, doubted, loaded, second_reader
from checker.model import Kind, UnreadReason
from tests.extraction.conftest import Extract, Parse, Read

DENIALS = (  # none of these stands in corpora/doubt
    "Your poems go no further than our reading room.",
    "Lenders will be told nothing about your visits here.",
    "What you sing in the booth is not recorded.",
    "Nobody at the bank gets to see your letters.",
)
HARMLESS = (
    "Nobody bakes bread like we do.",
    "You have the right not to be woken at night.",
    "Your letters are important to us.",
    "This page does not apply to lenders.",
)


@pytest.mark.parametrize("sentence", DENIALS)
def test_a_denial_in_free_words_is_doubted(parsed: Parse, sentence: str) -> None:
    assert doubted(parsed(sentence), ()) is UnreadReason.POSSIBLE_DENIAL


@pytest.mark.parametrize("sentence", HARMLESS)
def test_a_sentence_without_a_practice_is_left_alone(parsed: Parse, sentence: str) -> None:
    assert doubted(parsed(sentence), ()) is None


def test_a_practice_in_free_words_is_doubted(parsed: Parse) -> None:
    assert doubted(parsed("We let publishers have your poems."), ()) is UnreadReason.POSSIBLE_PERMISSION


def test_a_clause_in_which_a_denial_was_read_is_not_doubted(parsed: Parse, commitments: Read) -> None:
    sentence = "We do not sell your photos to anyone."
    read = commitments(sentence)
    assert [commitment.kind for commitment in read] == [Kind.DENY]
    assert second_reader().chances(parsed(sentence)).denies > second_reader().least.denies
    assert doubted(parsed(sentence), read) is None


def test_a_permission_that_was_read_leaves_room_for_a_denial_only(parsed: Parse, commitments: Read) -> None:
    read = commitments("We share your photos with advertisers.")
    assert doubted(parsed("We let publishers have your poems."), read) is None
    assert doubted(parsed(DENIALS[0]), read) is UnreadReason.POSSIBLE_DENIAL


def test_neither_questions_nor_scraps_nor_what_was_not_parsed_are_doubted(parsed: Parse) -> None:
    assert doubted(parsed("Do lenders get to see your letters from us?"), ()) is None
    assert doubted(parsed("Never sold."), ()) is None
    assert doubted(None, ()) is None


def test_what_is_doubted_is_unread_and_no_commitment(extracted: Extract) -> None:
    sentence = "Your visits here are nobody's business but yours and no lender's."
    found = extracted(sentence)
    assert found.commitments == ()
    assert [(clause.text, clause.reason) for clause in found.unread] == [(sentence, UnreadReason.POSSIBLE_DENIAL)]


def test_weights_that_cannot_be_read_are_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="second reader"):
        loaded(tmp_path)
    (tmp_path / "meta.json").write_text((WEIGHTS / "meta.json").read_text())
    (tmp_path / "weights.npy").write_bytes(b"no array")
    with pytest.raises(UsageError, match="second reader"):
        loaded(tmp_path)
