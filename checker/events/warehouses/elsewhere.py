"""Groups of a table elsewhere, fetched and read as our fields; doubtful rows are fetched whole and go before the checks of all logs."""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal, a number or an expression made from the field table)

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import duckdb
import numpy as np

from checker.errors import Mistake, UsageError
from checker.events.cells.checks import CELL, NO_CELL, Cell
from checker.events.cells.engine import Engine
from checker.events.cells.fields import FIELDS
from checker.events.cells.keys import NOT_KEYS, Folding
from checker.events.cells.portable import JOINT
from checker.events.cells.quarantine import Reject
from checker.events.cells.sql import literal, name
from checker.events.containers import lines
from checker.events.groups.classing import OURS
from checker.events.groups.flows import TALLY_NAMES, Part, typed_null
from checker.events.groups.repeats import set_aside
from checker.events.layouts.layout import Layout
from checker.events.stores.store import EXTRA_TYPE, LINE_BITS, NO_EXTRA, Rows, absorb, checked, connected, show
from checker.events.warehouses.addresses import shown, table_of
from checker.events.warehouses.warehouse import Distant, divisions

if TYPE_CHECKING:
    import ibis.expr.types as ir

TIMES = {"occurred": "TIMESTAMP", "collected": "TIMESTAMP", "period": "BIGINT", "collected_period": "BIGINT"}
AFTER = 1 << 32  # places of groups lie above those of rows fetched one by one
SPLIT = f"chr({ord(JOINT)})"


def taken_in(connection: duckdb.DuckDBPyConnection, table: Distant, rows: Iterable[Mapping[str, object]]) -> list[Reject]:
    """Put whole rows before the checks; return the bad ones. A row's place is its number among those fetched."""
    first = connection.execute("SELECT count(*) FROM moved").fetchall()[0][0] + 1
    texts = [json.dumps(row, default=str) for row in rows]
    if not texts:
        return []
    places = np.arange(first, first + len(texts), dtype=np.int64) + (table.number << LINE_BITS)
    layout = Layout(values=table.layout.values)
    show(connection, places, texts, {})
    rejects = absorb(connection, lines.rows(layout), layout)
    connection.unregister("arriving")
    connection.execute("INSERT INTO moved SELECT unnest(?)", [places.tolist()])
    return rejects


def fetched(
    connection: duckdb.DuckDBPyConnection, table: Distant, boundaries: Sequence[date], folding: Folding, engine: Engine
) -> tuple[Part, list[Reject]]:
    """Group a table where it is, and bring its groups here; return them as a part of the log, and the bad rows."""
    _forget(connection, table)
    own, rows = f"table{table.number}", table.keyed(boundaries, folding, repeats=not engine.unique_ids)
    keys = divisions(rows)
    connection.register("arriving", table.groups(rows).to_pyarrow())
    place = f"{(table.number << LINE_BITS) + AFTER} + 2 * sig"
    connection.execute(
        f'CREATE OR REPLACE TABLE {own} AS SELECT *, {place} AS "g seq", [{place}, {place} + 1] AS "g seqs", events AS "g events",'
        f' records AS "g records", TRY_CAST(first AS TIMESTAMP) AS "g first",'
        ' TRY_CAST(last AS TIMESTAMP) AS "g last", TRY_CAST(earliest AS TIMESTAMP) AS "g collected_at"'
        " FROM (SELECT row_number() OVER (ORDER BY first, least) AS sig, * FROM arriving)"
    )
    connection.unregister("arriving")
    times = ", ".join(f"TRY_CAST(x_{key} AS {kind}) AS {name('?' + key)}" for key, kind in TIMES.items())
    ours = ", ".join(typed_null(column) + f" AS {name(column)}" if column in folding.unused else name(column) for column in OURS)
    read = checked(_read(table, folding), table.layout, f"(SELECT *, {times} FROM {own})")
    connection.execute(
        f"CREATE OR REPLACE TABLE read_{own} AS SELECT sig, {ours}, {TALLY_NAMES}, faults IS NOT NULL OR x_suspect AS bad FROM ({read})"
    )
    named = ", ".join(map(name, keys))
    cursor = connection.execute(f"SELECT {named} FROM {own} WHERE sig IN (SELECT sig FROM read_{own} WHERE bad)")
    bad = [dict(zip(keys, values, strict=True)) for values in cursor.fetchall()]
    before = connection.execute("SELECT count(*) FROM moved").fetchall()[0][0]
    rejects = taken_in(connection, table, table.members(rows, bad)) if bad else []
    connection.execute(f"CREATE OR REPLACE TABLE guests_{own} AS SELECT seq FROM moved OFFSET {before}")
    connection.execute(f"DELETE FROM read_{own} WHERE bad")
    connection.execute(f"ALTER TABLE read_{own} DROP bad")
    ids = f'SELECT "g seq" AS seq, least AS event_id FROM {own} UNION ALL SELECT "g seq" + 1, most FROM {own} WHERE events > 1'
    part = Part(own, f"SELECT * FROM rows_{own}", tuple(map(name, keys)), ids, lambda: _bring(connection, own, table, rows))
    return part, rejects


def _forget(connection: duckdb.DuckDBPyConnection, table: Distant) -> None:
    """Send back the rows that an earlier grouping fetched, as this one fetches its own."""
    guests = f"guests_table{table.number}"
    if connection.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = ?", [guests]).fetchall()[0][0]:
        connection.execute(f"DELETE FROM held WHERE seq IN (FROM {guests})")
        connection.execute(f"DELETE FROM moved WHERE seq IN (FROM {guests})")


def _bring(connection: duckdb.DuckDBPyConnection, own: str, table: Distant, rows: ir.Table) -> None:
    """Bring what divides the rows here, as somebody asks for every event."""
    wanted = rows.select(["x_event_id", *divisions(rows)])
    connection.register("arriving", wanted.to_pyarrow_batches())
    place = f"{(table.number << LINE_BITS) + AFTER} + row_number() OVER ()"
    connection.execute(f"CREATE OR REPLACE TABLE rows_{own} AS SELECT {place} AS seq, x_event_id AS event_id, * FROM arriving")
    connection.unregister("arriving")


def _read(table: Distant, folding: Folding) -> Rows:
    """Return how a group's keys are read: text as the cells of CSV, joined lists as lists."""
    place = {column: name(f"x_c_{index}") for index, column in enumerate(table.dividing(folding))}
    cells = {field.name: _cell(table, table.layout.column(field.name), place) for field in FIELDS if field.name not in NOT_KEYS}
    cells |= dict.fromkeys(NOT_KEYS, NO_CELL)
    cells |= {"event_id": Cell("'VARCHAR'", "'one of a group'"), "occurred_at": Cell(f"'{CELL}'", "'-'", name("g first"))}
    pairs = [(column, held) for column, held in place.items() if column in table.unknown]
    if folding.listens:
        pairs += [(column, name(f"x_s_{index}")) for index, column in enumerate(table.unknown) if not folding.matters(column)]
    listed = ", ".join(f"{{'name': {literal(column)}, 'value': {held}}}" for column, held in sorted(pairs))
    extra = f"list_filter(CAST([{listed}] AS {EXTRA_TYPE}), lambda p: p.value IS NOT NULL)" if pairs else NO_EXTRA
    return Rows("", cells, extra)


def _cell(table: Distant, column: str, place: Mapping[str, str]) -> Cell:
    held = place.get(column)
    if held is None:
        return NO_CELL
    if table.table[column].type().is_array():
        items = f"CASE WHEN {held} = '' THEN CAST([] AS VARCHAR[]) ELSE string_split({held}, {SPLIT}) END"
        return Cell(f"CASE WHEN {held} IS NOT NULL THEN 'ARRAY' END", f"CAST(to_json({items}) AS VARCHAR)", items)
    return Cell(f"CASE WHEN {held} <> '' THEN '{CELL}' END", held)


@dataclass(frozen=True, slots=True)
class Opened:
    """Tables ready to be grouped: the store, and what was set aside already."""

    store: duckdb.DuckDBPyConnection
    tables: tuple[Distant, ...]
    rejects: list[Reject]


def opened_tables(paths: Sequence[str], tables: Sequence[str], layout: Layout, engine: Engine) -> Opened:
    """Return the tables of a log, with the rows of repeated ids fetched.

    Raises UsageError where ids would have to be compared between places.
    """
    if len(paths) > 1 and not engine.unique_ids:
        problem = "ids cannot be compared between a table and another place"
        raise UsageError(Mistake(", ".join(map(shown, paths)), problem, "check them one by one, or add --unique-ids"))
    if len(tables) < len(paths):
        raise UsageError(Mistake(", ".join(map(shown, paths)), "a log is either of files or of tables", "check them one by one"))
    store = connected(engine.memory)
    distant = tuple(Distant(table_of(uri), uri, number, layout) for number, uri in enumerate(tables))
    rejects: list[Reject] = []
    for table in distant:
        table.reject_untyped()
        if not engine.unique_ids:
            rejects += taken_in(store, table, table.twice())
    rejects += set_aside(store, lambda seq: f"row {seq & ((1 << LINE_BITS) - 1)} of those fetched")
    return Opened(store, distant, rejects)
