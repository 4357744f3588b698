"""A shelf: plain rows as they were read, in a table for each set of members. What their parts mean is kept once a value, beside them.

A row's place in the log is told by the number that the engine gives it in its table: blocks of lines are put there whole, a row a line.
"""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a number)

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from checker.events.cells.fields import BY_NAME, FIELDS, Field
from checker.events.cells.sql import literal, name
from checker.events.stores.members import VARIED, Member, Members
from checker.events.stores.packing import PACKED, Place, within
from checker.events.stores.store import COLUMN_TYPES, MAX_EXTRA, NO_EXTRA, defaulted

SIZE, HELD = '"?size"', '"?held"'  # columns: the bytes of a row's parts, and which members it holds


@dataclass(frozen=True, slots=True)
class Span:
    """Neighbouring rows of a shelf that were neighbouring lines."""

    first: int  # number of the first row
    rows: int
    shift: int  # what a row's number lacks to its place in the log


@dataclass(frozen=True, slots=True)
class Shelf:
    """A table of plain rows: the fields that vary as values, all others as the parts that stood in the line."""

    number: int
    members: Members
    values: str  # what the layout exchanges, as JSON
    listed: frozenset[int] = frozenset()  # numbers of the members whose parts are words of a list of their own: see narrow.py
    closed: bool = False
    spans: tuple[Span, ...] = ()
    packed: Mapping[int, Place] = field(default_factory=dict)  # of listed members, by number: their words share a column

    @property
    def table(self) -> str:
        return f"shelf{self.number}"

    @property
    def rows(self) -> int:
        """The number of the next row."""
        return sum(span.rows for span in self.spans)

    @property
    def seq(self) -> str:
        """SQL for the place of a row in the log."""
        *earlier, last = self.spans or (Span(0, 0, 0),)
        cases = " ".join(f"WHEN rowid < {span.first + span.rows} THEN rowid + {span.shift}" for span in earlier)
        return f"CASE {cases} ELSE rowid + {last.shift} END" if earlier else f"rowid + {last.shift}"

    @property
    def columns(self) -> Mapping[str, str]:
        """The columns of its table, each with its type, in their order."""
        own = {column(member): self.kind(member) for member in self.members.every if member.number not in self.packed}
        return {**own, **({PACKED: "BIGINT"} if self.packed else {}), SIZE: "INTEGER", HELD: "BIGINT"}

    def dictionary(self, member: Member) -> str:
        """Return the table of a field's parts, each with its value and whether it is not for this way."""
        return name(f"{self.table} {member.field.name}")

    def kind(self, member: Member) -> str:
        """Return the type of a member's column."""
        if member.number in self.listed:
            return name(f"{self.table} list of {member.field.name}")
        return COLUMN_TYPES[member.field.type] if column(member) != member.part else "VARCHAR"

    def value(self, field: Field) -> str:
        """Return SQL for a field's value, once `joined` stands beside the rows."""
        member = self.members.ours.get(field.name)
        if member is None:
            return f"CAST({defaulted(field, 'NULL')} AS {COLUMN_TYPES[field.type]})"
        return defaulted(field, column(member) if field.name in VARIED else f"{self.dictionary(member)}.value")

    def joined(self, fields: Sequence[str]) -> str:
        """Return SQL that puts beside rows what the parts of some fields mean."""
        few = [member for member in self.members.few if member.field.name in fields]
        return "".join(f" LEFT JOIN {self.dictionary(member)} ON {self._same(member)}" for member in few)

    def _same(self, member: Member) -> str:
        part = f"{self.dictionary(member)}.part"
        place = self.packed.get(member.number)
        return f"1 + enum_code({part}) = {within(place)}" if place else f"{part} = {member.part}"

    def events(self, among: str = "true") -> str:
        """Return SQL for the rows as events; ``among`` is asked of the shelf's own columns."""
        values = ", ".join(f"{self.value(field)} AS {name(field.name)}" for field in FIELDS)
        rows = f"SELECT {self.seq} AS seq, * FROM {self.table} WHERE {among}"
        return f"SELECT seq, {values}, {extra(self.members.others)} AS extra FROM ({rows}){self.joined([*BY_NAME])}"


def column(member: Member) -> str:
    """Return the column of a shelf in which a member stands."""
    return name(member.field.name) if member.ours and member.field.name in VARIED else member.part


def extra(others: Sequence[Member]) -> str:
    """Return SQL for fields that are not ours, sorted by name, as the exact way has them."""
    if not others:
        return NO_EXTRA
    pairs = ", ".join(f"CASE WHEN {m.part} IS NOT NULL THEN {{'name': {literal(m.key)}, 'value': {shown(m)}}} END" for m in others)
    return f"list_filter([{pairs}], lambda p: p IS NOT NULL)"


def shown(member: Member) -> str:
    """Return SQL for the text of a field that is not ours."""
    part = member.part
    held = f"replace(json_extract_string({part}, '$'), chr(0), '\ufffd')"
    inner = f"CASE WHEN contains({part}, '\\') THEN {held} ELSE substr({part}, 2, length({part}) - 2) END"
    text = f"CASE WHEN prefix({part}, '\"') THEN {inner} ELSE {part} END"
    return f"CASE WHEN length({text}) > {MAX_EXTRA} THEN left({text}, {MAX_EXTRA - 1}) || '…' ELSE {text} END"
