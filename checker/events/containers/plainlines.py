"""JSON lines as programs write them: most rows hold known members once, in plain JSON, and are read by the engine in one typed pass.

A row is taken only if what was read of it, put together again, is as long as the row: every other thing that a row may hold (a further
member, one that stands twice, another type than the column's) makes it longer. Cells are checked by the rules of every container, those
of few distinct values once a value. Whatever is not so, or has a cell that those rules refuse, is left to the exact way; a good row may
be among it, a bad one never here. What is taken stays where it was read to (shelves.py).
"""
# ruff: noqa: S608 (every part is a quoted literal, a number or an expression made from the field table)

from dataclasses import replace
from typing import Any

import duckdb
import numpy as np

from checker.events.cells.fields import REQUIRED
from checker.events.containers.escapes import surplus
from checker.events.containers.exponents import rewritten
from checker.events.containers.plaincells import meanings
from checker.events.containers.put import Put, read_onto, take_away, told_of
from checker.events.layouts.layout import Layout
from checker.events.stores.members import Members, members
from checker.events.stores.narrow import narrowed, settle
from checker.events.stores.shelf import Shelf
from checker.events.stores.shelves import record, shelf_for
from checker.events.stores.store import LINE_BITS
from checker.events.text.block import Block, Numbers
from checker.events.text.linebytes import FEW, nulls, only, padding, readable
from checker.events.text.scratch import named, written
from checker.events.text.stream import MAX_LINE


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
            take_away(connection, put, left)
            plain = np.ones(lines.count, bool)
            plain[left] = False
            return plain
    return _sifted(connection, put, lines, place, laid=laid)


def _laid(connection: duckdb.DuckDBPyConnection, lines: Block, put: Put) -> bool:
    """Put lines on a shelf as they stand in their file, if none needs a look at its bytes; tell whether they are there, a row each."""
    known = put.members
    if lines.file is None or known.others or known.spaced or known.escaped or any(member.null for member in known.every):
        return False
    connection.execute("BEGIN")
    try:
        if read_onto(connection, named(connection, lines.file), put) == lines.count:
            connection.execute("COMMIT")
            return True
    except duckdb.InvalidInputException:  # a line beyond all bounds
        pass
    connection.execute("ROLLBACK")
    return False


def _left(connection: duckdb.DuckDBPyConnection, put: Put, lines: Block) -> Numbers | None:
    """Return which few lines are suspect, if all the rows together are as long as all other lines; else None.

    No row is longer than its own line, so where all of them are together, each is.
    """
    refused, told = _refused(connection, put), told_of(connection, put, lines.count)
    settle(connection, put.shelf, lines.count, told.unknown)
    if refused.size or told.suspects > FEW or told.longest > MAX_LINE:
        return None
    suspects = f'SELECT rowid - {put.first} AS row FROM {put.rows} AND "?size" < 0'
    left = np.asarray(connection.execute(suspects).fetchnumpy()["row"]) if told.suspects else np.zeros(0, np.int64)
    size = told.size + sum(len(lines.line(int(index))) for index in left)
    return left if size == len(lines.data) - (lines.count - 1) else None


def _sifted(connection: duckdb.DuckDBPyConnection, put: Put, lines: Block, place: int, *, laid: bool) -> Numbers:
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
        rows = read_onto(connection, handed, put)
        put = replace(put, shelf=record(connection, put.shelf, rows, place))
    found = _proven(connection, put, lines, which, sizes, laid=laid) if rows == lines.count else np.zeros(lines.count, bool)
    take_away(connection, put, np.flatnonzero(~found) if rows == lines.count else np.arange(rows))
    return found


def _known(shelf: Shelf, found: Members, *, escaped: bool) -> Members:
    """Return the members of a shelf with what some lines tell of them."""
    told = {member.key: member for member in found.every}
    every = (
        replace(member, null=told[member.key].null, written=told[member.key].written) if member.key in told else member
        for member in shelf.members.every
    )
    return Members(tuple(every), found.spaced, escaped)


def _proven(connection: duckdb.DuckDBPyConnection, put: Put, lines: Block, which: Numbers, sizes: Numbers, *, laid: bool) -> Numbers:
    """Tell of every line whether its parts as read, its nulls and the spaces between them are all there is in it.

    ``sizes``: the bytes of every line, what the engine writes otherwise counted as it writes it.
    """
    refused, told = _refused(connection, put), told_of(connection, put, which.size)
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
