"""The words of questions and short answers."""

import pytest

from checker.extraction.words.asked_words import asked_words


@pytest.mark.parametrize(
    ("text", "sort"),
    [("No.", "no"), ("Never", "no"), ("Yes, unless you object.", "yes"), ("Only if you ask.", "only"), ("Not unless you ask.", "unless")],
)
def test_a_short_answer_is_of_one_sort(text: str, sort: str) -> None:
    found = asked_words().answer.match(text)
    assert found is not None
    assert found.lastgroup == sort


@pytest.mark.parametrize("text", ["Nobody knows.", "Notes are kept.", "Yesterday.", "Only your doctor.", "The clinic does."])
def test_no_other_sentence_is_one(text: str) -> None:
    assert asked_words().answer.match(text) is None


def test_the_subject_of_a_question_ends_where_its_verb_begins() -> None:
    found = asked_words().deed.match("Can search engines list my posts")
    assert found is not None
    assert (found["who"].strip(), found["does"]) == ("search engines", "list my posts")
