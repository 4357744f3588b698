"""How a log names things: columns -> fields, words -> words; a mapping of the user's, or a known layout from rules/events."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from checker.errors import CheckerError, Mistake, UsageError
from checker.events.cells.fields import BY_NAME, Type
from checker.events.layouts.shapes import Shape, Sources
from checker.events.layouts.traces import Trace
from checker.hints import did_you_mean
from checker.model import Value
from checker.resources import data_folder
from checker.yamlfile import places, validated


def _as_text(value: object) -> object:
    """Let YAML's 1 and true stand for what a log writes as 1 and true."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else value


Word = Annotated[str, BeforeValidator(_as_text)]


class Layout(Value):
    """Names of foreign columns for our fields, and what their values mean in our words."""

    columns: dict[Word, str] = Field(default_factory=dict)  # column of the log -> field of a sharing event
    values: dict[str, dict[Word, Word | None]] = Field(default_factory=dict)  # field -> word of the log -> ours; null: not known
    records: str = ""  # where the list of records is in a JSON document; "": at the top
    shapes: tuple[Shape, ...] = ()  # for records that are no sharing event by themselves: the first that fits is taken
    first_party: tuple[str, ...] = ()  # hosts, accounts or names that are the organisation itself
    traces: tuple[Trace, ...] = ()  # data known by their key and the look of their value

    @model_validator(mode="after")
    def _names_fields_once(self) -> Self:
        for field in (*self.columns.values(), *self.values):
            if field not in BY_NAME:
                raise ValueError(f"{field!r} is no field of a sharing event; {did_you_mean(field, tuple(BY_NAME))}")
        for field in self.columns.values():
            columns = [column for column, other in self.columns.items() if other == field]
            if len(columns) > 1:
                raise ValueError(f"columns {', '.join(map(repr, columns))} all stand for {field!r}; keep one")
        for field, table in self.values.items():
            if BY_NAME[field].type is Type.WORDS and None in table.values():
                raise ValueError(f"an item of {field!r} cannot become null; leave it as it is")
        return self

    def column(self, field: str) -> str:
        """Return the name under which the log has a field."""
        return next((column for column, other in self.columns.items() if other == field), field)

    @property
    def says_what_is_where(self) -> bool:
        """Tell whether the layout names places; without, a file's own layout is recognised."""
        return bool(self.columns or self.shapes)

    @property
    def sources(self) -> Mapping[str, str]:
        """Return every field's column in the log."""
        return {field: self.column(field) for field in BY_NAME}


class KnownLayout(Layout):
    """A layout that ships with the checker, with a record as an example."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_-]*$")
    title: str
    source: str  # who defines the layout
    containers: tuple[str, ...]  # formats it comes in
    recognised_by: tuple[str, ...] = ()  # places that its first record fills, alternatives parted by |; (): by the suffix alone
    also_called: dict[str, tuple[str, ...]] = Field(default_factory=dict)  # field -> what foreign logs call it, for proposals
    called_abroad: dict[str, tuple[str, ...]] = Field(default_factory=dict)  # the same in other languages
    said_abroad: dict[str, dict[Word, tuple[str, ...]]] = Field(default_factory=dict)  # field -> our word -> others' words, for proposals
    note: str = ""  # what the layout cannot say, told by `checker events inspect`
    sample: dict[str, Any]  # one record, read by the tests
    sample_events: int = 1  # how many events it tells of


class MappingFile(Layout):
    """A mapping as a user writes it: columns of a table, or `fields` of nested records, upon a known layout or none."""

    layout: str | None = None  # the known layout to start from
    fields: dict[str, Sources] | None = None  # short for one shape


def load_mapping(path: Path) -> Layout:
    """Return a user's mapping; raises UsageError with every mistake in it."""
    written = validated(MappingFile, path)
    known = known_layouts()
    if written.layout is not None and written.layout not in known:
        raise UsageError(Mistake(str(path), f"layout: {written.layout!r} is no known layout", did_you_mean(written.layout, tuple(known))))
    shapes = written.shapes
    if written.fields is not None:
        try:
            shapes = (Shape(fields=written.fields), *shapes)
        except ValidationError as error:
            problems = [detail["msg"].removeprefix("Value error, ") for detail in error.errors()]
            raise UsageError(*(Mistake(places(path, [("fields",)])[0], f"fields: {problem}") for problem in problems)) from None
    own = Layout(**{name: getattr(written, name) for name in Layout.model_fields} | {"shapes": shapes})
    return upon(known[written.layout], own) if written.layout else own


def upon(under: Layout, own: Layout) -> Layout:
    """Return a user's mapping laid over a known layout: what it says goes first."""
    values = {**under.values, **{field: {**under.values.get(field, {}), **table} for field, table in own.values.items()}}
    return Layout(
        columns=under.columns | own.columns,
        values=values,
        records=own.records or under.records,
        shapes=own.shapes + under.shapes,
        first_party=own.first_party + under.first_party,
        traces=own.traces + under.traces,
    )


@cache
def known_layouts() -> Mapping[str, KnownLayout]:
    """Return the layouts of rules/events by name; raises UsageError with the mistakes of all files."""
    return layouts_in(data_folder("rules") / "events")


def layouts_in(folder: Path) -> Mapping[str, KnownLayout]:
    """Return the layouts of a folder by name."""
    layouts: dict[str, KnownLayout] = {}
    mistakes: list[Mistake] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            layout = validated(KnownLayout, path)
        except CheckerError as error:
            mistakes += error.mistakes
            continue
        if layout.name in layouts:
            mistakes.append(Mistake(places(path, [("name",)])[0], f"{layout.name!r} is the name of another layout too", "choose another"))
        layouts[layout.name] = layout
    if mistakes:
        raise UsageError(*mistakes)
    return layouts
