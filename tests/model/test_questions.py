from dataclasses import FrozenInstanceError

import pytest

from checker.model.questions import FactKind, Question


def test_a_question_is_about_something_only_when_told() -> None:
    question = Question(FactKind.CONSENT, "Did the person consent?")
    assert (question.about, question.phrases) == ((), ())
    with pytest.raises(FrozenInstanceError):
        question.text = "Who knows?"  # type: ignore[misc]


def test_words_of_facts_are_what_rules_say() -> None:
    assert FactKind("legal_basis") is FactKind.LEGAL_BASIS
    with pytest.raises(ValueError, match="weather"):
        FactKind("weather")
