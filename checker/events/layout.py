"""How a log names things: columns -> fields, words -> words; a mapping of the user's, or a known layout from rules/events."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from checker.events.fields import BY_NAME, Type
from checker.model import Value
from checker.resources import data_folder
from checker.yamlfile import did_you_mean, validated


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
    def sources(self) -> Mapping[str, str]:
        """Return every field's column in the log."""
        return {field: self.column(field) for field in BY_NAME}


class KnownLayout(Layout):
    """A layout that ships with the checker, with a row as an example."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_-]*$")
    title: str
    source: str  # who defines the layout
    containers: tuple[str, ...]  # formats it comes in
    sample: dict[str, Any]  # one row, read by the tests


def load_mapping(path: Path) -> Layout:
    """Return a user's mapping; raises UsageError with every mistake in it."""
    return validated(Layout, path)


def known_layouts() -> Mapping[str, KnownLayout]:
    """Return the layouts of rules/events by name."""
    layouts = [validated(KnownLayout, path) for path in sorted((data_folder("rules") / "events").glob("*.yaml"))]
    return {layout.name: layout for layout in layouts}
