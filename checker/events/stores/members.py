"""Members: what the objects of a block of JSON lines hold, told by a few of its lines, and how each is best read."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checker.events.cells.fields import BY_NAME, FIELDS, Field, Type
from checker.events.cells.plaintimes import form_of
from checker.events.layouts.layout import Layout
from checker.events.text.block import Block

SAMPLED = 64  # lines of a block whose members are looked for in all of it
MOST = 60  # members: each has a bit of a number
# Fields that differ with nearly every row; of the others a block has few distinct values.
VARIED = frozenset({"event_id", "remedies", *(field.name for field in FIELDS if field.type is Type.TIME)})
PLAIN: Mapping[Type, tuple[type, ...]] = {Type.TEXT: (str,), Type.TIME: (str,), Type.FLAG: (bool,), Type.NUMBER: (int,)}


@dataclass(frozen=True, slots=True)
class Member:
    """A key that the lines of a block share, and what its values are like."""

    key: str
    number: int  # of the key, from 0
    field: Field  # ours, or one of any text
    ours: bool
    bare: bool  # read as text, for every value of the sample has the field's type; else as JSON
    null: bool  # some lines of the sample hold it as null
    written: str = ""  # how they write its times, where they do so alike

    @property
    def part(self) -> str:
        """The column of its values; numbered, as the engine takes names that differ in case for one."""
        return f"j{self.number}"

    @property
    def bit(self) -> int:
        return 1 << self.number

    @property
    def frame(self) -> int:
        """The bytes around its value as read: its key in quotes, colon, comma, and the quotes of a text."""
        quotes = 2 if self.bare and self.field.type in {Type.TEXT, Type.TIME} else 0
        return len(self.key.encode()) + 4 + quotes


@dataclass(frozen=True, slots=True)
class Members:
    """The members of a block's rows, whether its writer puts spaces between them, and whether any of its texts is escaped."""

    every: tuple[Member, ...] = ()
    spaced: bool = False
    escaped: bool = False

    @property
    def ours(self) -> Mapping[str, Member]:
        return {member.field.name: member for member in self.every if member.ours}

    @property
    def varied(self) -> tuple[Member, ...]:
        return tuple(member for member in self.every if member.ours and member.field.name in VARIED)

    @property
    def few(self) -> tuple[Member, ...]:
        return tuple(member for member in self.every if member.ours and member.field.name not in VARIED)

    @property
    def others(self) -> tuple[Member, ...]:
        return tuple(member for member in self.every if not member.ours)


def members(lines: Block, layout: Layout) -> Members:
    """Return the members of some lines; rows with further ones are no plain rows. None, where they cannot be columns of a table."""
    sample: dict[str, list[Any]] = {}
    spaced = False
    for line in lines.some(SAMPLED):
        try:
            content = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(content, dict):
            spaced = spaced or b'": ' in line or b', "' in line
            for key, held in content.items():
                sample.setdefault(key, []).append(held)
    fields = {column: BY_NAME[field] for field, column in layout.sources.items()}
    told_apart = "" not in sample and len({key.lower() for key in sample}) == len(sample) <= MOST
    if not told_apart or len(fields) < len(FIELDS):
        return Members()
    every = (_member(key, number, sample[key], fields.get(key), layout) for number, key in enumerate(sorted(sample)))
    return Members(tuple(every), spaced)


def _member(key: str, number: int, values: list[Any], field: Field | None, layout: Layout) -> Member:
    known = [held for held in values if held is not None]
    if field is None:
        return Member(key, number, Field(key, Type.TEXT, "not ours"), ours=False, bare=False, null=len(known) < len(values))
    plain = not layout.values.get(field.name) and all(_is_plain(held, field) for held in known)
    written = form_of(known) if field.type is Type.TIME else ""
    return Member(key, number, field, ours=True, bare=plain, null=len(known) < len(values), written=written)


def _is_plain(held: object, field: Field) -> bool:
    """Tell whether a value read as text shows that it is of the field's type; the text of a number does not."""
    return type(held) in PLAIN.get(field.type, ()) and not (isinstance(held, str) and _is_json(held))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
