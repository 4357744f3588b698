"""Narrow shelves: once a good many rows stand on a shelf, their parts become words of lists, a byte or two each instead of a text.

A row with a word that no list has goes the exact way; where such rows are many, the shelf takes no more, and the next begins anew.
"""
# ruff: noqa: S608 (every part is a quoted name or a number)

from dataclasses import replace

import duckdb

from checker.events.stores.members import Member
from checker.events.stores.packing import PACKED, places, some, word
from checker.events.stores.shelf import Shelf
from checker.events.stores.shelves import built, close, next_number, remove, shelves, show

WORTH = 8_000  # rows that must have told which words there are
MOST_WORDS = 10_000  # of one field
NEW_WORDS = 0.03  # share of rows with a new word from which a shelf takes no more


def narrowed(connection: duckdb.DuckDBPyConnection, shelf: Shelf) -> Shelf:
    """Return a shelf narrowed if it is worth it: its rows stand on another then, under the same numbers."""
    if shelf.listed or shelf.rows < WORTH:
        return shelf
    words = {member.number: _words(connection, shelf, member) for member in shelf.members.few}
    listed = frozenset(number for number, count in words.items() if 0 < count <= MOST_WORDS)
    if not listed:
        return shelf
    few = [member for member in shelf.members.few if member.number in listed]
    new = replace(shelf, number=next_number(shelves(connection)), listed=listed, packed=places(few, words))
    for member in few:
        parts = f"SELECT part FROM {shelf.dictionary(member)} WHERE NOT refused ORDER BY part"
        connection.execute(f"CREATE TYPE {new.kind(member)} AS ENUM ({parts})")
    built(connection, new)
    _move(connection, shelf, new)
    return new


def settle(connection: duckdb.DuckDBPyConnection, shelf: Shelf, rows: int, unknown: int) -> None:
    """Close a narrow shelf where too many of the rows put there last have words that its lists have not."""
    if shelf.listed and unknown > NEW_WORDS * rows:
        close(connection, shelf)


def _packed(shelf: Shelf) -> list[Member]:
    return [member for member in shelf.members.few if member.number in shelf.packed]


def _words(connection: duckdb.DuckDBPyConnection, shelf: Shelf, member: Member) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {shelf.dictionary(member)} WHERE NOT refused").fetchall()[0][0])


def _move(connection: duckdb.DuckDBPyConnection, shelf: Shelf, new: Shelf) -> None:
    """Put all rows of a shelf on another, a row that was taken away as an empty one first, so that the others keep their numbers."""
    packed = {word(member.part, new.kind(member), new.packed[member.number]): new.packed[member.number] for member in _packed(new)}
    columns = [some(packed) if column == PACKED else column for column in new.columns]
    if connection.execute(f"SELECT count(*) FROM {shelf.table}").fetchall()[0][0] == shelf.rows:
        connection.execute(f"INSERT INTO {new.table} SELECT {', '.join(columns)} FROM {shelf.table}")
    else:
        every = f"FROM range({shelf.rows}) every(number) LEFT JOIN (SELECT rowid AS place, * FROM {shelf.table}) ON place = number"
        connection.execute(f"INSERT INTO {new.table} SELECT {', '.join(columns)} {every} ORDER BY number")
        connection.execute(f"DELETE FROM {new.table} WHERE event_id IS NULL")
    for member in new.members.few:
        good = f"SELECT * FROM {shelf.dictionary(member)}" + (" WHERE NOT refused" if member.number in new.listed else "")
        connection.execute(f"INSERT INTO {new.dictionary(member)} {good}")
    for span in shelf.spans:
        connection.execute("INSERT INTO spans VALUES (?, ?, ?, ?)", [new.number, span.first, span.rows, span.shift])
    remove(connection, shelf)
    show(connection)
