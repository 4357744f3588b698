"""JSON lines as programs write them: most rows hold known members once, in plain JSON, and are read by the engine in one typed pass.

A row is taken only if what was read of it, put together again, is as long as the row: every other thing that a row may hold (a further
member, one that stands twice, another type than the column's) makes it longer. Cells are checked by the rules of every container, those
of few distinct values once a value. Whatever is not so, or has a cell that those rules refuse, is left to the exact way; a good row may
be among it, a bad one never here. What is taken stays where it was read to (shelves.py).
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from checker.events.block import Block, Numbers
from checker.events.escapes import surplus
from checker.events.exponents import rewritten
from checker.events.fields import REQUIRED
from checker.events.layout import Layout
from checker.events.linebytes import FEW, nulls, only, padding, readable
from checker.events.members import Member, Members, members
from checker.events.narrow import narrowed, settle
from checker.events.plaincells import UNKNOWN, meanings, rows
from checker.events.scratch import named, written
from checker.events.shelf import Shelf
from checker.events.shelves import record, shelf_for
from checker.events.sql import literal, name
from checker.events.store import LINE_BITS
from checker.events.stream import MAX_LINE


def take_plain(connection: duckdb.DuckDBPyConnection, lines: Block, file: int, layout: Layout) -> Numbers:
    """Put the plain rows of `lines` on a shelf; tell of every line whether it was one."""
    found = members(lines, layout)
    if not found.ours.keys() >= {*REQUIRED}:
        return np.zeros(lines.count, bool)
    shelf = narrowed(connection, shelf_for(connection, found, layout))
    put = Put(shelf, _known(shelf, found, escaped=lines.escaped), shelf.rows, layout)
    place = (file << LINE_BITS) + lines.first
    laid = _laid(connection, lines, put)
    if laid:
        put = replace(put, shelf=record(connection, shelf, lines.count, place))
        left = _left(connection, put, lines)
        if left is not None:
            _take_away(connection, put, left)
            plain = np.ones(lines.count, bool)
            plain[left] = False
            return plain
    return _sifted(connection, put, lines, place, laid=laid)


def _laid(connection: duckdb.DuckDBPyConnection, lines: Block, put: "Put") -> bool:
    """Put lines on a shelf as they stand in their file, if none needs a look at its bytes; tell whether they are there, a row each."""
    known = put.members
    if lines.file is None or known.others or known.spaced or known.escaped or any(member.null for member in known.every):
        return False
    connection.execute("BEGIN")
    try:
        if _put(connection, named(connection, lines.file), put) == lines.count:
            connection.execute("COMMIT")
            return True
    except duckdb.InvalidInputException:  # a line beyond all bounds
        pass
    connection.execute("ROLLBACK")
    return False


def _left(connection: duckdb.DuckDBPyConnection, put: "Put", lines: Block) -> Numbers | None:
    """Return which few lines are suspect, if all the rows together are as long as all other lines; else None.

    No row is longer than its own line, so where all of them are together, each is.
    """
    refused, told = _refused(connection, put), _told(connection, put, lines.count)
    settle(connection, put.shelf, lines.count, told.unknown)
    if refused.size or told.suspects > FEW or told.longest > MAX_LINE:
        return None
    suspects = f'SELECT rowid - {put.first} AS row FROM {put.rows} AND "?size" < 0'
    left = np.asarray(connection.execute(suspects).fetchnumpy()["row"]) if told.suspects else np.zeros(0, np.int64)
    size = told.size + sum(len(lines.line(int(index))) for index in left)
    return left if size == len(lines.data) - (lines.count - 1) else None


def _take_away(connection: duckdb.DuckDBPyConnection, put: "Put", rows: Numbers) -> None:
    if rows.size:
        connection.execute(f"DELETE FROM {put.rows} AND rowid IN (SELECT {put.first} + unnest(?::BIGINT[]))", [rows])


def _sifted(connection: duckdb.DuckDBPyConnection, put: "Put", lines: Block, place: int, *, laid: bool) -> Numbers:
    """Keep of lines, ``laid`` or not, the rows that are proven one by one; tell of every line whether it was one."""
    which, sizes = readable(lines), lines.lengths
    if lines.escaped:
        beyond, odd = surplus(lines)
        sizes = sizes - beyond
        which &= ~odd
    if put.members.others:  # a field of ours that is a number has no exponent, or is refused
        more, unknown = rewritten(connection, lines)
        sizes = sizes - more
        which &= ~unknown
    rows = lines.count
    if not laid:
        if not which.any():
            return which
        handed = named(connection, lines.file) if lines.file and which.all() else written(connection, only(lines, which))
        rows = _put(connection, handed, put)
        put = replace(put, shelf=record(connection, put.shelf, rows, place))
    found = _proven(connection, put, lines, which, sizes, laid=laid) if rows == lines.count else np.zeros(lines.count, bool)
    _take_away(connection, put, np.flatnonzero(~found) if rows == lines.count else np.arange(rows))
    return found


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


def _known(shelf: Shelf, found: Members, *, escaped: bool) -> Members:
    """Return the members of a shelf with what some lines tell of them."""
    null = {member.key for member in found.every if member.null}
    return Members(tuple(replace(member, null=member.key in null) for member in shelf.members.every), found.spaced, escaped)


def _put(connection: duckdb.DuckDBPyConnection, path: Path, put: Put) -> int:
    """Read lines onto a shelf, a row a line; return how many rows the engine made of them."""
    known, shelf = put.members, put.shelf
    kinds = ", ".join(f"{literal(m.key)}: '{'VARCHAR' if m.bare else 'JSON'}'" for m in known.every)
    options = f"format = 'newline_delimited', records = true, ignore_errors = true, maximum_object_size = {2 * MAX_LINE}"
    parts = ", ".join(f"CAST({name(m.key)} AS VARCHAR) AS {m.part}" for m in known.every)
    read = f"SELECT {parts} FROM read_json({literal(str(path))}, columns = {{{kinds}}}, {options})"
    return int(connection.execute(f"INSERT INTO {shelf.table} {rows(shelf, known, put.layout, read)}").fetchall()[0][0])


def _proven(connection: duckdb.DuckDBPyConnection, put: Put, lines: Block, which: Numbers, sizes: Numbers, *, laid: bool) -> Numbers:
    """Tell of every line whether its parts as read, its nulls and the spaces between them are all there is in it.

    ``sizes``: the bytes of every line, what the engine writes otherwise counted as it writes it.
    """
    refused, told = _refused(connection, put), _told(connection, put, which.size)
    nullable = {member.key: member.bit for member in put.members.every if member.null}
    sizes = sizes - padding(lines, spaced=put.members.spaced)
    settle(connection, put.shelf, which.size, told.unknown)
    # No row is shorter than its parts: where all of them together are as long as all their lines, each is as long as its own.
    fits = told.suspects == which.size - which.sum() and told.size == sizes[which].sum()
    if fits and not (laid or nullable or refused.size):  # where lines lie as they stand, others than these may be the suspect ones
        return which
    read: dict[str, Any] = connection.execute(f'SELECT "?size" AS size, "?held" AS held FROM {put.rows}').fetchnumpy()
    marks, void, twice = nulls(lines, nullable, spaced=put.members.spaced)
    found = which & (read["size"] > 0) & (read["size"] == sizes - void) & (read["held"] & marks == 0) & ~twice
    found[refused] = False
    return np.asarray(found)


def _told(connection: duckdb.DuckDBPyConnection, put: Put, count: int) -> Told:
    """Ask what the rows of so many lines are together; raises RuntimeError where they are not numbered as the lines are."""
    told = f'count(*) FILTER ("?size" < 0), count(*) FILTER ("?size" = {UNKNOWN}), sum("?size") FILTER ("?size" > 0), max("?size")'
    (row,) = connection.execute(f"SELECT count(*), min(rowid), max(rowid), {told} FROM {put.rows}").fetchall()
    rows, least, most, suspects, unknown, size, longest = row
    if (rows, least, most) != (count, put.first, put.first + count - 1):
        raise RuntimeError(f"rows {least} to {most} of {put.shelf.table} are not the {count} lines that were put there")
    return Told(suspects, unknown, size or 0, longest)


def _refused(connection: duckdb.DuckDBPyConnection, put: Put) -> Numbers:
    """Look up what the rows' parts mean that were not met before; return which of the rows hold one that is not for this way."""
    counts = []
    for member in put.searched:
        known = put.shelf.dictionary(member)
        new = f'SELECT DISTINCT {member.part} FROM {put.rows} AND {member.part} IS NOT NULL AND "?size" > 0'
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
