"""What is asked of a token again and again is answered once a document: walking the tree anew is most of what reading costs."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from checker.extraction.parses.tree import Doc, Token

T = TypeVar("T")


def forget(docs: Iterable[Doc | None]) -> None:
    """Drop all answers: they were given of the tree as it was, and hold what else was made of it."""
    for doc in docs:
        for token in () if doc is None else doc.tokens:
            token.answers.clear()


def remembered(function: Callable[[Token], T]) -> Callable[[Token], T]:
    """Return ``function``, which keeps its answers with the token; the document must be parsed and stay as it is."""

    @wraps(function)
    def answer(token: Token) -> T:
        answers: dict[object, T] = token.answers
        if function in answers:
            return answers[function]
        answered = answers[function] = function(token)
        return answered

    return answer


def remembered_list(function: Callable[[Token], list[T]]) -> Callable[[Token], list[T]]:
    """Return ``function`` as `remembered`, with a list of its own for every caller."""

    @wraps(function)
    def answer(token: Token) -> list[T]:
        found = token.answers.get(function)
        if found is None:
            found = token.answers[function] = tuple(function(token))
        return list(found)

    return answer
