"""Rows of JSON lines that were put on a shelf by one reader for all: how they get there, and what they are together."""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from dataclasses import dataclass
from pathlib import Path

import duckdb

from checker.events.cells.sql import literal, name
from checker.events.containers.plaincells import UNKNOWN, rows
from checker.events.layouts.layout import Layout
from checker.events.stores.members import Member, Members
from checker.events.stores.shelf import Shelf
from checker.events.text.block import Numbers
from checker.events.text.stream import MAX_LINE


@dataclass(frozen=True, slots=True)
class Put:
    """Rows that were put on a shelf and are not proven yet."""

    shelf: Shelf
    members: Members
    first: int  # number of the first
    layout: Layout

    @property
    def searched(self) -> tuple[Member, ...]:
        """The members with few values of which the shelf has no list."""
        return tuple(member for member in self.members.few if member.number not in self.shelf.listed)

    @property
    def rows(self) -> str:
        return f"{self.shelf.table} WHERE rowid >= {self.first}"


@dataclass(frozen=True, slots=True)
class Told:
    """What rows that were put on a shelf are together."""

    suspects: int  # rows that are not for this way, the unknown ones among them
    unknown: int  # rows with a word that the shelf lacks
    size: int  # bytes of all others
    longest: int


def read_onto(connection: duckdb.DuckDBPyConnection, path: Path, put: Put) -> int:
    """Read lines onto a shelf, a row a line; return how many rows the engine made of them."""
    known, shelf = put.members, put.shelf
    kinds = ", ".join(f"{literal(m.key)}: '{'VARCHAR' if m.bare else 'JSON'}'" for m in known.every)
    options = f"format = 'newline_delimited', records = true, ignore_errors = true, maximum_object_size = {2 * MAX_LINE}"
    parts = ", ".join(f"CAST({name(m.key)} AS VARCHAR) AS {m.part}" for m in known.every)
    read = f"SELECT {parts} FROM read_json({literal(str(path))}, columns = {{{kinds}}}, {options})"
    return int(connection.execute(f"INSERT INTO {shelf.table} {rows(shelf, known, put.layout, read)}").fetchall()[0][0])


def told_of(connection: duckdb.DuckDBPyConnection, put: Put, count: int) -> Told:
    """Ask what the rows of so many lines are together; raises RuntimeError where they are not numbered as the lines are."""
    told = f'count(*) FILTER ("?size" < 0), count(*) FILTER ("?size" = {UNKNOWN}), sum("?size") FILTER ("?size" > 0), max("?size")'
    (row,) = connection.execute(f"SELECT count(*), min(rowid), max(rowid), {told} FROM {put.rows}").fetchall()
    rows, least, most, suspects, unknown, size, longest = row
    if (rows, least, most) != (count, put.first, put.first + count - 1):
        raise RuntimeError(f"rows {least} to {most} of {put.shelf.table} are not the {count} lines that were put there")
    return Told(suspects, unknown, size or 0, longest)


def take_away(connection: duckdb.DuckDBPyConnection, put: Put, rows: Numbers) -> None:
    """Take some of the rows away, by the numbers of their lines."""
    if rows.size:
        connection.execute(f"DELETE FROM {put.rows} AND rowid IN (SELECT {put.first} + unnest(?::BIGINT[]))", [rows])
