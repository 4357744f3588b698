"""What is asked of a token again and again is answered once a document: walking the tree anew is most of what reading costs."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from spacy.tokens import Doc, Token

T = TypeVar("T")


def forget(docs: Iterable[Doc | None]) -> None:
    """Drop all answers: they hold tokens, tokens hold their document, and documents that hold themselves are freed late."""
    for doc in docs:
        if doc is not None:
            doc.user_data.clear()


def remembered(function: Callable[[Token], T]) -> Callable[[Token], T]:
    """Return ``function``, which keeps its answers with the token's document; the document must be parsed and stay as it is."""
    name = f"checker.{function.__name__}"

    @wraps(function)
    def answer(token: Token) -> T:
        kept, at = token.doc.user_data, token.i
        known: dict[int, T] | None = kept.get(name)
        if known is None:
            known = kept[name] = {}
        elif at in known:
            return known[at]
        answered = known[at] = function(token)
        return answered

    return answer


def remembered_list(function: Callable[[Token], list[T]]) -> Callable[[Token], list[T]]:
    """Return ``function`` as `remembered`, with a list of its own for every caller."""
    once = remembered(function)

    @wraps(function)
    def answer(token: Token) -> list[T]:
        return list(once(token))

    return answer
