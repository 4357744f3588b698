"""JSON lines as programs write them: most rows hold known members once, in plain JSON, and are read by the engine in one typed pass.

A row is taken only if what was read of it, put together again, is as long as the row: every other thing that a row may hold (a further
member, one that stands twice, another type than the column's) makes it longer. Cells are checked by the rules of every container, those
of few distinct values once a value. Whatever is not so, or has a cell that those rules refuse, is left to the exact way; a good row may
be among it, a bad one never here. What is taken stays where it was read to (shelves.py).
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from dataclasses import dataclass, replace
from typing import Any

import duckdb
import numpy as np

from checker.events.escapes import surplus
from checker.events.exponents import rewritten
from checker.events.fields import REQUIRED
from checker.events.layout import Layout
from checker.events.linebytes import Block, Numbers, nulls, only, padding, readable
from checker.events.members import Member, Members, members
from checker.events.narrow import narrowed, settle
from checker.events.plaincells import UNKNOWN, meanings, rows
from checker.events.scratch import written
from checker.events.shelf import Shelf
from checker.events.shelves import record, shelf_for
from checker.events.sql import literal, name
from checker.events.store import LINE_BITS
from checker.events.stream import MAX_LINE


def take_plain(connection: duckdb.DuckDBPyConnection, lines: Block, file: int, layout: Layout) -> Numbers:
    """Put the plain rows of `lines` on a shelf; tell of every line whether it was one."""
    nothing = np.zeros(len(lines.starts), bool)
    found, which = members(lines, layout), readable(lines)
    if not found.ours.keys() >= {*REQUIRED} or not which.any():
        return nothing
    beyond, odd = surplus(lines)
    which &= ~odd
    sizes = lines.lengths - beyond
    if found.others:  # a field of ours that is a number has no exponent, or is refused
        more, unknown = rewritten(connection, lines)
        sizes -= more
        which &= ~unknown
    shelf = narrowed(connection, shelf_for(connection, found, layout))
    known = _known(shelf, found, escaped=bool(beyond.any()))
    first = shelf.rows
    put = _put(connection, only(lines, which), shelf, known, layout)
    shelf = record(connection, shelf, put, (file << LINE_BITS) + lines.first)
    which = _proven(connection, Put(shelf, known, first, layout), lines, which, sizes) if put == len(nothing) else nothing
    if not which.all():
        connection.execute(
            f"DELETE FROM {shelf.table} WHERE rowid >= {first} AND rowid IN (SELECT {first} + unnest(?::BIGINT[]))",
            [np.flatnonzero(~which) if put == len(which) else np.arange(put)],
        )
    return which


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


def _known(shelf: Shelf, found: Members, *, escaped: bool) -> Members:
    """Return the members of a shelf with what some lines tell of them."""
    null = {member.key for member in found.every if member.null}
    return Members(tuple(replace(member, null=member.key in null) for member in shelf.members.every), found.spaced, escaped)


def _put(connection: duckdb.DuckDBPyConnection, content: bytes | memoryview, shelf: Shelf, known: Members, layout: Layout) -> int:
    """Read lines onto a shelf, a row a line; return how many rows the engine made of them."""
    kinds = ", ".join(f"{literal(m.key)}: '{'VARCHAR' if m.bare else 'JSON'}'" for m in known.every)
    options = f"format = 'newline_delimited', ignore_errors = true, maximum_object_size = {2 * MAX_LINE}"
    parts = ", ".join(f"CAST({name(m.key)} AS VARCHAR) AS {m.part}" for m in known.every)
    path = literal(str(written(connection, content)))
    read = f"SELECT {parts} FROM read_json({path}, columns = {{{kinds}}}, {options})"
    return int(connection.execute(f"INSERT INTO {shelf.table} {rows(shelf, known, layout, read)}").fetchall()[0][0])


def _proven(connection: duckdb.DuckDBPyConnection, put: Put, lines: Block, which: Numbers, sizes: Numbers) -> Numbers:
    """Tell of every line whether its parts as read, its nulls and the spaces between them are all there is in it.

    ``sizes``: the bytes of every line, what the engine writes otherwise counted as it writes it.
    """
    refused = _refused(connection, put)
    nullable = {member.key: member.bit for member in put.members.every if member.null}
    sizes = sizes - padding(lines, spaced=put.members.spaced)
    told = f'count(*) FILTER ("?suspect" > 0), count(*) FILTER ("?suspect" = {UNKNOWN}), sum("?size") FILTER ("?suspect" = 0)'
    (row,) = connection.execute(f"SELECT count(*), min(rowid), max(rowid), {told} FROM {put.rows}").fetchall()
    count, least, most, suspects, unknown, size = row
    if (count, least, most) != (which.size, put.first, put.first + which.size - 1):
        raise RuntimeError(f"rows {least} to {most} of {put.shelf.table} are not the {which.size} lines that were put there")
    settle(connection, put.shelf, count, unknown)
    # No row is shorter than its parts: where all of them together are as long as all their lines, each is as long as its own.
    if not nullable and not refused.size and suspects == which.size - which.sum() and (size or 0) == sizes[which].sum():
        return which
    read: dict[str, Any] = connection.execute(
        f'SELECT "?size" AS size, "?held" AS held, "?suspect" AS suspect FROM {put.rows}'
    ).fetchnumpy()
    marks, void, twice = nulls(lines, nullable, spaced=put.members.spaced)
    found = which & (read["suspect"] == 0) & (read["size"] == sizes - void) & (read["held"] & marks == 0) & ~twice
    found[refused] = False
    return np.asarray(found)


def _refused(connection: duckdb.DuckDBPyConnection, put: Put) -> Numbers:
    """Look up what the rows' parts mean that were not met before; return which of the rows hold one that is not for this way."""
    counts = []
    for member in put.searched:
        known = put.shelf.dictionary(member)
        new = f'SELECT DISTINCT {member.part} FROM {put.rows} AND {member.part} IS NOT NULL AND "?suspect" = 0'
        met = f"SELECT * FROM ({new}) WHERE {member.part} NOT IN (SELECT part FROM {known})"
        connection.execute(f"INSERT INTO {known} {meanings(member, met, put.layout)}")
        counts.append(f"SELECT {member.number} AS number FROM {known} WHERE refused")
    among = " UNION ALL ".join(counts)
    bad = {number for (number,) in connection.execute(f"SELECT DISTINCT number FROM ({among})").fetchall()} if among else set[int]()
    rows = [
        f"SELECT rowid - {put.first} AS row FROM {put.rows} AND {m.part} IN (SELECT part FROM {put.shelf.dictionary(m)} WHERE refused)"
        for m in put.searched
        if m.number in bad
    ]
    return np.asarray(connection.execute(" UNION ".join(rows)).fetchnumpy()["row"]) if rows else np.zeros(0, np.int64)
