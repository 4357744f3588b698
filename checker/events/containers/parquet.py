"""Parquet: typed columns, read by the engine itself; what has the right type already is taken as it is."""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a number)

from collections.abc import Mapping
from pathlib import Path

import duckdb

from checker.errors import InputError, Mistake
from checker.events.cells.checks import CELL, NO_CELL, Cell
from checker.events.cells.fields import FIELDS, REQUIRED, Field, Type
from checker.events.cells.quarantine import Reject
from checker.events.cells.sql import literal, name
from checker.events.layouts.layout import Layout
from checker.events.stores.store import LINE_BITS, MAX_EXTRA, NO_EXTRA, Rows, absorb
from checker.hints import did_you_mean

NAME = "parquet"
SUFFIXES = (".parquet",)
COMPRESSED = False
PLACE = "file_row_number"  # the engine's name for a row's place in its file
WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT")
KIND: Mapping[str, str] = {"BOOLEAN": "BOOLEAN", "FLOAT": "DOUBLE", "DOUBLE": "DOUBLE", **dict.fromkeys(WHOLE, "UBIGINT")}


def read(connection: duckdb.DuckDBPyConnection, path: Path, shown: str, file: int, layout: Layout) -> tuple[int, list[Reject]]:
    """Add a file's good rows to the events; return how many rows its metadata count, and the bad ones."""
    source = literal(escaped(path))
    try:
        row = connection.execute(f"SELECT sum(num_rows) FROM parquet_file_metadata({source})").fetchone()
        described = connection.execute(f"DESCRIBE SELECT * FROM read_parquet({source})").fetchall()
        columns = {str(column): str(kind) for column, kind, *_ in described}
        _require(columns, shown, layout)
        return int(row[0]) if row else 0, absorb(connection, rows(source, columns, file, layout), layout)
    except duckdb.OutOfMemoryException:
        raise
    except duckdb.Error as error:
        problem = " ".join(str(error).split())[:200]
        raise InputError(Mistake(shown, f"cannot be read as Parquet: {problem}", "export the file again")) from error


def count(path: Path) -> int:
    """Return how many rows a file has by its own metadata."""
    with duckdb.connect() as connection:
        found = connection.execute(f"SELECT sum(num_rows) FROM parquet_file_metadata({literal(escaped(path))})").fetchone()
    return int(found[0]) if found and found[0] is not None else 0


def columns_of(path: Path, shown: str) -> tuple[str, ...]:
    """Return the names of a file's columns; raises InputError for what is no Parquet."""
    return tuple(types_of(path, shown))


def types_of(path: Path, shown: str) -> Mapping[str, str]:
    """Return the types of a file's columns by name; raises InputError for what is no Parquet."""
    try:
        with duckdb.connect() as connection:
            found = connection.execute(f"DESCRIBE SELECT * FROM read_parquet({literal(escaped(path))})").fetchall()
    except duckdb.Error as error:
        raise InputError(
            Mistake(shown, f"cannot be read as Parquet: {' '.join(str(error).split())[:200]}", "export the file again")
        ) from error
    return {str(column): str(kind) for column, kind, *_ in found}


def escaped(path: Path) -> str:
    """Return a path whose stars and brackets are no pattern to the engine."""
    return "".join(f"[{character}]" if character in "[*?" else character for character in str(path))


def _require(columns: Mapping[str, str], shown: str, layout: Layout) -> None:
    missing = [layout.column(field) for field in REQUIRED if layout.column(field) not in columns]
    if missing:
        hints = [f"{did_you_mean(column, tuple(columns))}; name foreign columns in a mapping file".removeprefix("; ") for column in missing]
        raise InputError(*(Mistake(shown, f"column {column!r} is missing", hint) for column, hint in zip(missing, hints, strict=True)))


def rows(source: str, columns: Mapping[str, str], file: int, layout: Layout) -> Rows:
    """Return how the columns of a Parquet file are read."""
    known = layout.sources
    held = ", ".join(f"{name(column)} AS {name('c ' + column)}" for column in columns)
    shown = f"CAST(to_json(struct_pack({', '.join(f'{name(column)} := {name(column)}' for column in columns)})) AS VARCHAR)"
    relation = (
        f"SELECT {PLACE} + 1 + {file << LINE_BITS} AS seq, {shown} AS excerpt, CAST(NULL AS VARCHAR) AS whole, {held}"
        f" FROM read_parquet({source}, {PLACE} = true)"
    )
    cells = {field.name: _cell(field, known[field.name], columns.get(known[field.name])) for field in FIELDS}
    unknown = {column: kind for column, kind in sorted(columns.items()) if column not in set(known.values())}
    return Rows(relation, cells, _extra(unknown))


def _cell(field: Field, column: str, kind: str | None) -> Cell:
    """Return SQL for a column's cell: right types as they are, other scalars as text for the checks to read."""
    if kind is None:
        return NO_CELL
    held = name("c " + column)
    text = f"CAST({held} AS VARCHAR)"
    if field.type is Type.WORDS and kind == "VARCHAR[]":
        return Cell(_kind(held, "ARRAY"), f"CAST(to_json({held}) AS VARCHAR)", held)
    if kind.endswith("]") or kind.startswith(("STRUCT", "MAP", "UNION")):
        return Cell(_kind(held, "ARRAY" if kind.endswith("]") else "OBJECT"), f"CAST(to_json({held}) AS VARCHAR)")
    if field.type is Type.TIME and kind.startswith(("TIMESTAMP", "DATE")):
        moment = f"timezone('UTC', {held})" if kind == "TIMESTAMP WITH TIME ZONE" else f"CAST({held} AS TIMESTAMP)"
        return Cell(_kind(held, CELL), text, moment)
    if (field.type is Type.TEXT and kind in WHOLE) or field.type is Type.NUMBER:
        return Cell(_kind(held, CELL), text)  # numbered ids; counts that a data frame holds as 3.0
    return Cell(_kind(held, KIND.get(kind, CELL)), text)


def _kind(held: str, kind: str) -> str:
    return f"CASE WHEN {held} IS NOT NULL THEN {literal(kind)} END"


def _extra(unknown: Mapping[str, str]) -> str:
    """Return SQL for the columns that are not ours, values as text."""
    if not unknown:
        return NO_EXTRA
    pairs = []
    for column, kind in unknown.items():
        held = name("c " + column)
        nested = kind.endswith("]") or kind.startswith(("STRUCT", "MAP", "UNION"))
        text = f"CAST({f'to_json({held})' if nested else held} AS VARCHAR)"
        clean = f"replace({text}, chr(0), '\ufffd')"
        bounded = f"CASE WHEN length({clean}) > {MAX_EXTRA} THEN left({clean}, {MAX_EXTRA - 1}) || '…' ELSE {clean} END"
        pairs.append(f"{{'name': {literal(column)}, 'value': CASE WHEN {held} IS NOT NULL THEN {bounded} END}}")
    return f"list_filter([{', '.join(pairs)}], lambda p: p.value IS NOT NULL)"
