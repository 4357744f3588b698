"""What is asked of a token again and again is answered once a document: walking the tree anew is most of what reading costs."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from spacy.tokens import Doc, Token

T = TypeVar("T")

_EVERY, _LOWERED, _WRITTEN = "checker.every", "checker.lowered", "checker.written"


def forget(docs: Iterable[Doc | None]) -> None:
    """Drop all answers: they hold tokens, tokens hold their document, and documents that hold themselves are freed late."""
    for doc in docs:
        if doc is not None:
            doc.user_data.clear()


def every(doc: Doc) -> tuple[Token, ...]:
    """Return the tokens of a document, made once: spaCy makes each anew whenever it is asked for."""
    found: tuple[Token, ...] | None = doc.user_data.get(_EVERY)
    if found is None:
        found = doc.user_data[_EVERY] = tuple(doc)
    return found


def written(doc: Doc) -> str:
    """Return the text of a document, put together once: spaCy joins its tokens anew whenever it is asked for."""
    found: str | None = doc.user_data.get(_WRITTEN)
    if found is None:
        found = doc.user_data[_WRITTEN] = doc.text
    return found


def lowered(doc: Doc) -> str:
    """Return the text of a document in lower case, put together once."""
    found: str | None = doc.user_data.get(_LOWERED)
    if found is None:
        found = doc.user_data[_LOWERED] = written(doc).lower()
    return found


def remembered(function: Callable[[Token], T]) -> Callable[[Token], T]:
    """Return ``function``, which keeps its answers with the token's document; the document must be parsed and stay as it is."""
    name = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def answer(token: Token) -> T:
        try:
            known: T = token.doc.user_data[name][token.i]
        except KeyError:
            pass
        else:
            return known
        answered = function(token)
        token.doc.user_data.setdefault(name, {})[token.i] = answered
        return answered

    return answer


def remembered_list(function: Callable[[Token], list[T]]) -> Callable[[Token], list[T]]:
    """Return ``function`` as `remembered`, with a list of its own for every caller."""
    once = remembered(function)

    @wraps(function)
    def answer(token: Token) -> list[T]:
        return list(once(token))

    return answer
