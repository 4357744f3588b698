"""Flows: events that no statement can tell apart, grouped by the engine where they are and numbered in the order of the log.

Rows are grouped by what they hold; groups are read, checked and folded to classes; rows are never looked at one by one.
"""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a date)

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import duckdb

from checker.events.cells.engine import SAMPLES
from checker.events.cells.fields import FIELDS, Type
from checker.events.cells.keys import EVERYTHING, Folding, keys
from checker.events.cells.quarantine import Reject
from checker.events.cells.sql import name
from checker.events.containers.inplace import Standing
from checker.events.groups.classing import OURS, classed, rows
from checker.events.stores import stacks
from checker.events.stores.shelf import Shelf
from checker.events.stores.shelves import shelves
from checker.events.stores.store import EXTRA_TYPE
from checker.model import Flow

TALLIES = ("seq", "seqs", "events", "records", "first", "last", "collected_at")
TALLY_NAMES = ", ".join(name(f"g {tally}") for tally in TALLIES)


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one place as SQL (seq, event_id, occurred_at, collected_at, number and the keys), with the table of their groups."""

    table: str
    rows: str
    keys: tuple[str, ...]  # quoted names
    ids: str = ""  # SQL (seq, event_id) of the rows that may stand as samples; "": any
    fetch: Callable[[], None] | None = None  # brings the rows here, where they are elsewhere


@dataclass(frozen=True, slots=True)
class Grouping:
    """The last grouping of a log: its parts, and the flow of every group in the table `routes`."""

    parts: tuple[Part, ...]
    flows: tuple[Flow, ...]
    varied: Mapping[int, frozenset[str]]  # flow -> fields in which its events differ, where no verdict turns on that
    rejects: tuple[Reject, ...] = ()

    def rows(self, among: str = "true") -> str:
        """Return SQL for the events (seq, event_id, flow) of the flows for which ``among`` holds."""
        for part in self.parts:
            if part.fetch:
                part.fetch()
        return " UNION ALL ".join(self._routed(part, among) for part in self.parts)

    def _routed(self, part: Part, among: str) -> str:
        same = " AND ".join(f"e.{key} IS NOT DISTINCT FROM g.{key}" for key in part.keys)
        to = f"SELECT p.*, r.flow FROM {part.table} p JOIN routes r ON r.part = '{part.table}' AND r.sig = p.sig WHERE {among}"
        return f"SELECT e.seq, e.event_id, g.flow FROM ({part.rows}) e JOIN ({to}) g ON {same}"


def group(
    connection: duckdb.DuckDBPyConnection,
    boundaries: Sequence[date],
    extra: Collection[str] | None = None,
    *,
    folding: Folding | None = None,
    standing: Iterable[Standing] = (),
    samples: int = SAMPLES,
    elsewhere: Sequence[tuple[Part, Sequence[Reject]]] = (),
) -> Grouping:
    """Group the events of the store, and of files left in place; ``extra`` names the unknown fields that count (None: all)."""
    parts: list[Part] = []
    rejects: list[Reject] = []
    united: list[str] = []
    for files in standing:
        part, bad = _in_place(connection, files, f"raw{files.first}", boundaries, folding or EVERYTHING, samples)
        parts.append(part)
        rejects += bad
        united.append(f"SELECT '{part.table}' AS part, * FROM read_{part.table}")
    for part, faulty in elsewhere:
        parts.append(part)
        rejects += faulty
        united.append(f"SELECT '{part.table}' AS part, * FROM read_{part.table}")
    # In a small log the least ids stand as samples, so that the order of the log shows nowhere; of a large one the first rows.
    of = "seq" if folding else "event_id"
    for shelf in shelves(connection):
        part, read = _stacked(connection, shelf, boundaries, extra, folding, samples, of)
        parts.append(part)
        united.append(read)
    expressions = keys(boundaries, _kept(connection, folding) if folding else extra, folding)
    held = ", ".join(f"{expression} AS {name(key)}" for key, expression in expressions.items())
    rows = f"SELECT seq, event_id, occurred_at, collected_at, count AS number, {held} FROM held"
    store = Part("taken", rows, tuple(map(name, expressions)))
    _tally(connection, store, samples, of)
    absent = {column: typed_null(column) for column in OURS if column not in expressions}
    ours = ", ".join(absent.get(column, name(column)) + f" AS {name(column)}" for column in OURS)
    united.append(f"SELECT 'taken' AS part, sig, {ours}, {TALLY_NAMES} FROM taken")
    connection.execute(f"CREATE OR REPLACE TABLE united AS {' UNION ALL '.join(united)}")
    flows, varied = classed(
        connection, folding, samples, [part.ids or f"SELECT seq, event_id FROM ({part.rows})" for part in (*parts, store)]
    )
    return Grouping((*parts, store), flows, varied, tuple(rejects))


def _in_place(
    connection: duckdb.DuckDBPyConnection, files: Standing, table: str, boundaries: Sequence[date], folding: Folding, samples: int
) -> tuple[Part, list[Reject]]:
    expressions = files.keys(boundaries, folding, files.sound(connection, folding))
    number = f"coalesce({files.held('count')}, 1)" if files.held("count") else "1"
    timed = f"{files.moment('occurred_at')} AS occurred_at, {files.moment('collected_at')} AS collected_at, {number} AS number"
    held = ", ".join(f"{expression} AS {key}" for key, expression in expressions.items())
    part = Part(table, f"SELECT seq, {files.event_id} AS event_id, {timed}, {held} FROM ({files.scan})", tuple(expressions))
    _tally(connection, part, samples)
    absent = folding.unused | {column for column in OURS if column[0] == "?" and name(column) not in expressions}
    ours = ", ".join(typed_null(column) + f" AS {name(column)}" if column in absent else name(column) for column in OURS)
    read = f'SELECT sig, {ours}, {TALLY_NAMES}, faults IS NOT NULL OR "?suspect" AS bad FROM ({files.read(table, folding)})'
    connection.execute(f"CREATE OR REPLACE TABLE read_{table} AS {read}")
    bad = f"SELECT * FROM {table} WHERE sig IN (SELECT sig FROM read_{table} WHERE bad)"
    rejects: list[Reject] = []
    if connection.execute(f"SELECT count(*) FROM read_{table} WHERE bad").fetchall()[0][0]:
        same = " AND ".join(f"e.{key} IS NOT DISTINCT FROM g.{key}" for key in part.keys)
        rejects = files.move(connection, f"SELECT e.seq FROM ({part.rows}) e JOIN ({bad}) g ON {same}")
        connection.execute(f"DELETE FROM read_{table} WHERE bad")
    connection.execute(f"ALTER TABLE read_{table} DROP bad")
    return part, rejects


def _stacked(
    connection: duckdb.DuckDBPyConnection,
    shelf: Shelf,
    boundaries: Sequence[date],
    extra: Collection[str] | None,
    folding: Folding | None,
    samples: int,
    of: str,
) -> tuple[Part, str]:
    """Group the rows of a shelf; return that part of the log, and SQL for its groups as signatures."""
    expressions = stacks.dividing(shelf, boundaries, extra, folding)
    part = Part(f"stack{shelf.number}", stacks.rows(shelf, expressions), tuple(expressions))
    _tally(connection, part, samples, of)
    unused = folding.unused if folding else frozenset()
    meant = stacks.meaning(shelf, expressions, unused)
    ours = ", ".join(f"{meant.get(key) or (name(key) if name(key) in expressions else typed_null(key))} AS {name(key)}" for key in OURS)
    return part, f"SELECT '{part.table}' AS part, sig, {ours}, {TALLY_NAMES} FROM {stacks.read_from(shelf, part.table, unused)}"


def _tally(connection: duckdb.DuckDBPyConnection, part: Part, samples: int, of: str = "seq") -> None:
    """Group the rows of a part into its table."""
    some = f"min({of}, {samples})" if samples else "CAST([] AS BIGINT[])"
    first = 'list_min("g seqs")' if samples and of == "seq" else "first"  # looked for once
    least = "" if samples and of == "seq" else "min(seq) AS first, "
    key_names = ", ".join(part.keys)
    connection.execute(
        f'CREATE OR REPLACE TABLE {part.table} AS SELECT row_number() OVER () AS sig, {first} AS "g seq", * FROM (SELECT {key_names},'
        f' {least}{some} AS "g seqs", count(*) AS "g events", sum(number)::BIGINT AS "g records", min(occurred_at) AS "g first",'
        f' max(occurred_at) AS "g last", min(collected_at) AS "g collected_at" FROM ({part.rows}) GROUP BY {key_names})'
    )


def _kept(connection: duckdb.DuckDBPyConnection, folding: Folding) -> list[str]:
    found = connection.execute("SELECT DISTINCT unnest(list_transform(extra, lambda p: p.name)) FROM held").fetchall()
    return [named for (named,) in found if folding.matters(named)]


def typed_null(column: str) -> str:
    kinds = {field.name: field.type for field in FIELDS}
    if column[0] == "?":
        return f"CAST(NULL AS {'INTEGER' if column.endswith('period') else 'TIMESTAMP'})"
    kind = {Type.FLAG: "BOOLEAN", Type.NUMBER: "BIGINT", Type.TIME: "TIMESTAMP", Type.WORDS: "VARCHAR[]"}.get(kinds[column], "VARCHAR")
    return f"CAST(NULL AS {kind})" if column != "extra" else f"CAST([] AS {EXTRA_TYPE})"


def assign(connection: duckdb.DuckDBPyConnection, grouping: Grouping) -> Iterator[tuple[str, int]]:
    """Yield every event with the number of its flow, in the order of the log; the grouping must be the last one made."""
    cursor = connection.cursor()
    cursor.execute("SET TimeZone = 'UTC'")
    yield from rows(cursor.execute(f"SELECT event_id, flow FROM ({grouping.rows()}) ORDER BY seq"))
