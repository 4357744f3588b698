"""The table of events: an embedded DuckDB that holds what passed the checks and hands back what did not."""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or an expression made from the field table)

import shutil
import tempfile
import weakref
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import duckdb
import numpy as np

from checker.errors import Mistake, UsageError
from checker.events.cells.checks import NO_CELL, Cell, prepared, problem, value
from checker.events.cells.fields import DEFAULTS, FIELDS, Field, Type
from checker.events.cells.quarantine import Fault, Reject
from checker.events.cells.sql import literal, name
from checker.events.layouts.layout import Layout
from checker.events.text.stream import Lines, filled

LINE_BITS = 40  # a row's place in the log is one number: its file above these bits, its line in them
EXCERPT = 200  # characters
MAX_EXTRA = 1_000  # characters of one unknown field
COLUMN_TYPES: Mapping[Type, str] = {
    Type.TEXT: "VARCHAR",
    Type.TIME: "TIMESTAMP",  # UTC; TIMESTAMPTZ would be shown in the zone of the machine
    Type.WORDS: "VARCHAR[]",
    Type.FLAG: "BOOLEAN",
    Type.NUMBER: "BIGINT",
}
EXTRA_TYPE = 'STRUCT("name" VARCHAR, "value" VARCHAR)[]'
NO_EXTRA = f"CAST([] AS {EXTRA_TYPE})"


@dataclass(frozen=True, slots=True)
class Rows:
    """What a container makes of its rows: a relation, and in its terms the cells, the unknown fields and what is wrong with a row."""

    relation: str  # SQL with columns seq, excerpt, whole and what the other parts refer to
    cells: Mapping[str, Cell]  # by field
    extra: str = NO_EXTRA  # SQL of EXTRA_TYPE, sorted by name
    fault: str = "NULL"  # SQL of a fault of the whole row, NULL when its cells can be read


def connected(memory: str | None = None) -> duckdb.DuckDBPyConnection:
    """Return an empty store; it fetches nothing, and spills to a temporary folder of its own above ``memory`` ("2GB").

    The folder goes when the store does, or the program, interrupted or not. Raises UsageError for what is no size.
    """
    spill = tempfile.mkdtemp(prefix="checker-")
    config: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    connection = duckdb.connect(config=config)
    weakref.finalize(connection, shutil.rmtree, spill, ignore_errors=True)
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("SET enable_progress_bar = true")  # kept, and never printed: progress.py asks for it
    connection.execute("SET enable_progress_bar_print = false")
    connection.execute("SET disabled_optimizers = 'in_clause'")  # it makes a join of every list of words: 2.6 times slower to plan
    connection.execute("SET checkpoint_threshold = '1TB'")  # nothing here outlives the program, and writing it out in memory takes long
    connection.execute(f"SET temp_directory = {literal(spill)}")
    if memory:
        try:
            connection.execute(f"SET memory_limit = {literal(memory)}")
        except duckdb.Error as error:
            raise UsageError(Mistake("--memory", f"{memory!r} is no size", "say 500MB, 2GB, 16GB ...")) from error
    columns = ", ".join(f"{name(field.name)} {COLUMN_TYPES[field.type]}" for field in FIELDS)
    connection.execute("CREATE TABLE moved (seq BIGINT)")  # rows of files left in place that were taken in nevertheless
    connection.execute(f"CREATE TABLE held (seq BIGINT, {columns}, extra {EXTRA_TYPE})")  # rows that were looked at by themselves
    connection.execute(
        "CREATE TABLE shelves (number INTEGER, members VARCHAR, exchanged VARCHAR, listed INTEGER[], closed BOOLEAN, packed VARCHAR)"
    )  # see shelves.py
    connection.execute("CREATE TABLE spans (shelf INTEGER, first BIGINT, rows BIGINT, shift BIGINT)")
    connection.execute("CREATE VIEW events AS SELECT * FROM held")  # and the rows of all shelves
    return connection


def taken(
    connection: duckdb.DuckDBPyConnection, arriving: Iterable[Lines], file: int, rows: Rows, layout: Layout
) -> tuple[int, list[Reject]]:
    """Take blocks of lines in, one after the other; return how many rows there were, counted here and not by SQL, and the bad ones."""
    count = 0
    rejects: list[Reject] = []
    for block in arriving:
        count += filled(block.texts)
        stage(connection, block, file)
        rejects += absorb(connection, rows, layout)
        connection.unregister("arriving")
    return count, rejects


def stage(connection: duckdb.DuckDBPyConnection, lines: Lines, file: int) -> None:
    """Show lines to the engine as `block` (seq, raw, garbled) as they are, blank ones left out."""
    first = (file << LINE_BITS) + lines.first
    show(connection, np.arange(first, first + len(lines.texts)), lines.texts, lines.faults)


def show(connection: duckdb.DuckDBPyConnection, places: "np.ndarray[Any, Any]", lines: Sequence[str], faults: Mapping[int, str]) -> None:
    """Show rows with the given places to the engine as `block` (seq, raw, garbled), blank ones left out."""
    garbled = np.full(len(lines), None, dtype=object)
    for index, where in faults.items():
        garbled[index] = where
    texts = np.array(lines, dtype=object)
    connection.register("arriving", {"seq": places, "raw": texts, "garbled": garbled})
    kept = "SELECT seq, raw, garbled FROM arriving WHERE trim(raw, E' \\t\\r') <> ''"
    connection.execute(f"CREATE OR REPLACE TEMP VIEW block AS {kept}")


def absorb(connection: duckdb.DuckDBPyConnection, rows: Rows, layout: Layout) -> list[Reject]:
    """Add the rows that pass every check to the events, and return the others."""
    names = ", ".join(name(field.name) for field in FIELDS)
    told = f"CASE WHEN faults IS NOT NULL THEN left(excerpt, {EXCERPT}) END AS excerpt, whole"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE read AS {rows.relation}")
    judged = checked(_present(connection, rows), layout)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE judged AS SELECT seq, {names}, extra, faults, {told} FROM ({judged})")
    connection.execute(f"INSERT INTO held SELECT seq, {names}, extra FROM judged WHERE faults IS NULL")
    bad = connection.execute("SELECT seq, event_id, faults, excerpt, whole FROM judged WHERE faults IS NOT NULL ORDER BY seq").fetchall()
    connection.execute("DROP TABLE judged")
    connection.execute("DROP TABLE read")
    return [_reject(row) for row in bad]


def _present(connection: duckdb.DuckDBPyConnection, rows: Rows) -> Rows:
    """Leave out the cells that no row has: a log uses few of the fields, and checking nothing costs time too."""
    asked = {field: cell.text for field, cell in rows.cells.items() if cell is not NO_CELL}
    found = connection.execute(f"SELECT {', '.join(f'count({held})' for held in asked.values())} FROM read").fetchone() or ()
    filled_in = {field for field, count in zip(asked, found, strict=True) if count}
    return replace(rows, cells={field: cell if field in filled_in else NO_CELL for field, cell in rows.cells.items()})


def _reject(row: tuple[Any, ...]) -> Reject:
    seq, event_id, faults, excerpt, whole = row
    return Reject(seq, event_id, tuple(Fault(**fault) for fault in faults), excerpt or "", whole)


def checked(rows: Rows, layout: Layout, relation: str = "read") -> str:
    """Return SQL for every row of a relation with its values, or with its faults.

    Each step is a projection of its own: the engine works out a cell once there, however often the next step asks for it.
    """
    read = {field.name: prepared(field, rows.cells[field.name], layout.values.get(field.name, {})) for field in FIELDS}
    named = ", ".join(
        f"{cell.kind} AS {name('k ' + field)}, {cell.text} AS {name('x ' + field)}, {cell.typed or 'NULL'} AS {name('t ' + field)}"
        for field, cell in read.items()
    )
    cells = {
        field: Cell(name("k " + field), name("x " + field), name("t " + field) if cell.typed else None) for field, cell in read.items()
    }
    problems = ", ".join(f"{problem(field, cells[field.name])} AS {name('p ' + field.name)}" for field in FIELDS)
    values = ", ".join(f"{defaulted(field, value(field, cells[field.name]))} AS {name(field.name)}" for field in FIELDS)
    codes = ", ".join(name("p " + field.name) for field in FIELDS)
    faults = ", ".join(_fault(field, cell) for field, cell in cells.items())
    return (
        f"SELECT *, CASE WHEN fault IS NOT NULL THEN [fault] WHEN coalesce({codes}) IS NOT NULL"
        f" THEN list_filter([{faults}], lambda f: f IS NOT NULL) END AS faults"
        f" FROM (SELECT *, {rows.fault} AS fault, {rows.extra} AS extra, {problems}, {values}"
        f" FROM (SELECT *, {named} FROM {relation}))"
    )


def _fault(field: str, cell: Cell) -> str:
    code = name("p " + field)
    return f"CASE WHEN {code} IS NOT NULL THEN {fault(literal(field), code, cell.kind, cell.text)} END"


def fault(field: str, code: str, kind: str = "NULL", found: str = "NULL") -> str:
    """Return SQL for one fault: the field ('' for the row), its code, and what was found there."""
    return f"{{'field': {field}, 'code': {code}, 'kind': CAST({kind} AS VARCHAR), 'found': left(CAST({found} AS VARCHAR), 80)}}"


def defaulted(field: Field, expression: str) -> str:
    """Return SQL for a value, or what stands for it where there is none."""
    default = DEFAULTS.get(field.name)
    if default is None:
        return expression
    return f"coalesce({expression}, {literal(default) if isinstance(default, str) else default})"
