"""Answers kept with a document."""

from collections.abc import Callable

import pytest

from checker.extraction.parses.memory import forget, remembered, remembered_list
from checker.extraction.parses.tree import Token
from tests.extraction.conftest import Parse, word


def test_a_question_is_asked_once_a_token_and_document(parsed: Parse) -> None:
    asked: list[int] = []

    @remembered
    def question(token: Token) -> int:
        asked.append(token.i)
        return token.i

    first, second = parsed("We keep your address for a year."), parsed("We keep your name for a month.")
    token = word(first, "address")
    assert [question(token), question(token), question(word(second, "name"))] == [token.i, token.i, word(second, "name").i]
    assert asked == [token.i, word(second, "name").i]


def test_a_list_is_everybodys_own(parsed: Parse) -> None:
    @remembered_list
    def names(token: Token) -> list[str]:
        return [token.text]

    token = word(parsed("We keep your letters."), "letters")
    names(token).append("changed by whoever asked")
    assert names(token) == ["letters"]


def test_a_document_can_be_made_to_forget(parsed: Parse) -> None:
    asked: list[int] = []

    @remembered
    def question(token: Token) -> int:
        asked.append(token.i)
        return token.i

    doc = parsed("We keep your stamps.")
    question(doc[0])
    forget([doc, None])
    question(doc[0])
    assert asked == [0, 0]


def test_questions_of_one_name_are_kept_apart(parsed: Parse) -> None:
    def first() -> Callable[[Token], str]:
        @remembered
        def question(token: Token) -> str:
            return f"first {token.text}"

        return question

    def second() -> Callable[[Token], str]:
        @remembered
        def question(token: Token) -> str:
            return f"second {token.text}"

        return question

    token = word(parsed("We keep your kite."), "kite")
    assert [first()(token), second()(token), first()(token)] == ["first kite", "second kite", "first kite"]


def test_an_answer_that_fails_is_not_taken_for_one_that_is_lacking(parsed: Parse) -> None:
    @remembered
    def question(token: Token) -> int:
        return {"kite": 1}[token.text]

    doc = parsed("We keep your kite and your drum.")
    assert question(word(doc, "kite")) == 1
    with pytest.raises(KeyError, match="drum"):
        question(word(doc, "drum"))
