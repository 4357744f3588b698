"""Shapes: how a foreign record becomes sharing events; what layouts and mappings write under `shapes`, checked strictly."""

import re
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from checker.events.cells.fields import BY_NAME, REQUIRED
from checker.events.layouts.pointers import steps
from checker.hints import did_you_mean
from checker.model import Value


def _path(path: str) -> str:
    steps(path)
    return path


def _pattern(pattern: str) -> str:
    try:
        groups = re.compile(pattern).groups
    except re.error as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from None
    if groups != 1:
        raise ValueError(f"{pattern!r} needs one group in brackets: the part to keep")
    return pattern


def _source(value: object) -> object:
    """Let a plain text stand for a path."""
    return {"path": value} if isinstance(value, str) else value


def _sources(value: object) -> object:
    """Let a single value stand without a list."""
    return value if isinstance(value, list | tuple) else [value]


Path = Annotated[str, AfterValidator(_path)]


class Source(Value):
    """Where a value comes from: a path in the record ("$" is the item of `each`), a constant, or the record's number."""

    path: Path | None = None
    keys: bool = False  # the names of the members there, not their values
    pattern: Annotated[str, AfterValidator(_pattern)] | None = None  # the part of the value to keep
    text: str | None = None  # this word: always, or where `path` holds something that has the pattern
    number: bool = False  # "file:number" of the record, for records without an id

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.path or self.text or self.number):
            raise ValueError("a source needs a path, a text or number: true")
        return self


class Condition(Value):
    """What must hold for a shape; exactly one test, and words for the count of records that fail it."""

    path: Path
    among: tuple[Any, ...] | None = None
    unlike: Path | None = None  # the value at another path differs
    present: bool | None = None
    otherwise: str

    @model_validator(mode="after")
    def _one_test(self) -> Self:
        if sum(test is not None for test in (self.among, self.unlike, self.present)) != 1:
            raise ValueError("give exactly one of among, unlike and present")
        return self


class Each(Value):
    """The parts of a record that are an event each."""

    paths: Annotated[tuple[Path, ...], BeforeValidator(_sources)]
    keys: bool = False  # the names of the members that are not false
    split: bool = False  # a text is several parts, between them ; or a line's end
    pattern: Annotated[str, AfterValidator(_pattern)] | None = None  # the part of a text to keep
    unlike: Path | None = None  # parts that equal the value at this path are left out
    leave_out: tuple[str, ...] = ()


Sources = Annotated[tuple[Annotated[Source, BeforeValidator(_source)], ...], BeforeValidator(_sources)]


class Shape(Value):
    """One kind of record that tells of sharing."""

    title: str = ""
    when: tuple[Condition, ...] = ()
    each: Each | None = None
    none_left: str | None = None  # words for a record without any part; None: the next shape is tried
    fields: dict[str, Sources]  # field -> sources: the first that holds something, for lists all of them
    keep: dict[str, Sources] = Field(default_factory=dict)  # further facts to keep, by a name of their own

    @model_validator(mode="after")
    def _fills_known_fields(self) -> Self:
        for field in self.fields:
            if field not in BY_NAME:
                raise ValueError(f"{field!r} is no field of a sharing event; {did_you_mean(field, tuple(BY_NAME))}")
        if missing := [field for field in REQUIRED if field not in self.fields]:
            raise ValueError(f"{', '.join(missing)} must come from somewhere; a constant is {{text: ...}}")
        if taken := [name for name in self.keep if name in BY_NAME]:
            raise ValueError(f"{', '.join(taken)} under `keep` is a field of a sharing event; move it to `fields`")
        return self
