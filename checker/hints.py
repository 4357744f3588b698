"""What a file should have said where it has a key or a word that nobody knows."""

import difflib
from collections.abc import Iterator, Sequence
from typing import get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from checker.errors import Mistake

Where = Sequence[str | int]  # keys and indexes from the top of a file down to one value


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """Return a hint that names the closest known word, or all of them when they are few, else nothing."""
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"known here: {', '.join(sorted(known))}" if 0 < len(known) <= 30 else ""


def wrong_key(model: type[BaseModel], place: str, detail: ErrorDetails) -> Mistake | None:
    """Return the mistake of a key that ``model`` does not know or that is not there; None for what is wrong with a value."""
    where = detail["loc"]
    name = str(where[-1]) if where else "the file"
    if detail["type"] == "extra_forbidden":
        return Mistake(place, f"unknown key {name!r}", did_you_mean(name, keys_at(model, where[:-1])))
    if detail["type"] == "missing":
        return Mistake(place, f"{name!r} is missing", "add it")
    return None


def keys_at(model: type[BaseModel], where: Where) -> tuple[str, ...]:
    """Return the keys that the model knows at a place, unions and containers looked through."""
    models: list[type[BaseModel]] = [model]
    for step in where:
        fields = [field for each in models for name, field in each.model_fields.items() if step in {name, field.alias}]
        models = [each for field in fields for each in _models_in(field.annotation)] or models
    return tuple(field.alias or name for each in models for name, field in each.model_fields.items())


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
