"""Parquet left where it is: grouped by its raw values first, so that cells are checked once a group and not once a row.

Only what differs with every row (id, time, number) and what no verdict turns on is looked at row by row, with cheap tests that may
suspect a good row but never pass a bad one; suspects, rows of a group with a bad cell and rows of a repeated id go the exact way.
"""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal, a number or an expression made from the field table)

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import duckdb

from checker.events.cells.checks import CELL, LONGEST_NULL_WORD, MAX_TEXT, NO_CELL, NULL_WORDS, Cell
from checker.events.cells.fields import FIELDS, Field, Type
from checker.events.cells.keys import ASKED, NOT_KEYS, Folding, times
from checker.events.cells.quarantine import Reject
from checker.events.cells.sql import literal, name, words
from checker.events.containers import parquet
from checker.events.layouts.layout import Layout
from checker.events.stores.store import LINE_BITS, Rows, absorb, checked

SAMPLED, FEW = 100_000, 1_000  # rows that tell whether a column has few values, and how many that is
MOMENTS = ("TIMESTAMP", "DATE")
YEARS = "TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59.999999'"


@dataclass(frozen=True, slots=True)
class Standing:
    """Neighbouring Parquet files of a log with the same columns; the number of the first among the log's files."""

    files: tuple[str, ...]
    columns: Mapping[str, str]
    first: int
    layout: Layout
    rows: int

    @property
    def source(self) -> str:
        return f"[{words(self.files)}]"

    @property
    def place(self) -> str:
        return f"(file_index::BIGINT + {self.first}) * {1 << LINE_BITS} + file_row_number + 1"

    @property
    def scan(self) -> str:
        """Return SQL for all rows that were not taken into the store, with `seq` and the columns of the files."""
        held = ", ".join(f"{name(column)} AS {name('c ' + column)}" for column in self.columns)
        raw = f"SELECT {self.place} AS seq, {held} FROM read_parquet({self.source})"
        return f"SELECT * FROM ({raw}) WHERE seq NOT IN (SELECT seq FROM moved)"

    def held(self, field: str) -> str | None:
        """Return SQL for a field's raw value, None where the files lack it."""
        column = self.layout.column(field)
        return name("c " + column) if column in self.columns else None

    def moment(self, field: str) -> str:
        held, kind = self.held(field), self.columns.get(self.layout.column(field))
        if held is None:
            return "CAST(NULL AS TIMESTAMP)"
        return f"timezone('UTC', {held})" if kind == "TIMESTAMP WITH TIME ZONE" else f"CAST({held} AS TIMESTAMP)"

    @property
    def event_id(self) -> str:
        return f"CAST({self.held('event_id')} AS VARCHAR)"

    def sound(self, connection: duckdb.DuckDBPyConnection, folding: Folding) -> frozenset[str]:
        """Return the fields that divide no rows and have few values, all of them good: no row need be looked at for these."""
        found = set[str]()
        for field in FIELDS:
            held = self.held(field.name) if field.name in folding.unused and field.name != "remedies" else None
            if held:
                values = f"SELECT {name(self.layout.column(field.name))} AS {held} FROM read_parquet({self.source})"
                some = f"SELECT count(DISTINCT {held}) FROM ({values} LIMIT {SAMPLED})"
                if connection.execute(some).fetchall()[0][0] <= FEW:
                    # A table of its own: in one query every row would be doubted, and not every value.
                    connection.execute(f"CREATE OR REPLACE TEMP TABLE few AS SELECT DISTINCT {held} FROM ({values})")
                    bad = f"SELECT count(*) FROM few WHERE {self._doubt(field)}"
                    found |= set() if connection.execute(bad).fetchall()[0][0] else {field.name}
        return frozenset(found)

    def keys(self, boundaries: Sequence[date], folding: Folding, sound: frozenset[str] = frozenset()) -> Mapping[str, str]:
        """Return what divides rows into raw groups; ``sound`` fields are not looked at again."""
        found = {name("c " + column): name("c " + column) for column in self._dividing(folding)}
        if folding.listens:
            found |= {name("c " + column): self._said(column) for column in self._unknown() if not folding.matters(column)}
        action = f"trim({self.held('action')})" if self.held("action") else None
        moments = [held for field in ("consent_at", "deletion_requested_at") if (held := self.held(field))]
        collected = self.moment("collected_at") if self.held("collected_at") else None
        told = times(boundaries, action, moments, self.moment("occurred_at"), collected)
        return (
            found | {name(key): expression for key, expression in told.items()} | {name("?suspect"): self._suspect(folding.unused - sound)}
        )

    def _unknown(self) -> list[str]:
        known = set(self.layout.sources.values())
        return [column for column in self.columns if column not in known]

    def _dividing(self, folding: Folding) -> list[str]:
        out = {self.layout.column(field) for field in (*NOT_KEYS, *folding.unused)}
        left_out = {column for column in self._unknown() if not folding.matters(column)}
        return [column for column in self.columns if column not in out | left_out]

    def _said(self, column: str) -> str:
        """Keep a value only where it says that the person asked for it."""
        held = f"CAST({name('c ' + column)} AS VARCHAR)"
        return f"CASE WHEN regexp_matches({literal(column + ' ')} || {held}, {literal(ASKED)}) THEN {held} END"

    def _suspect(self, fields: frozenset[str]) -> str:
        tests = [_text(self.event_id, required=True), f"coalesce({self.moment('occurred_at')} NOT BETWEEN {YEARS}, true)"]
        if self.held("collected_at"):
            tests.append(f"coalesce({self.moment('collected_at')} NOT BETWEEN {YEARS}, false)")
        if held := self.held("count"):
            tests.append(f"coalesce({held} NOT BETWEEN 1 AND {10**12}, false)")
        tests += [self._doubt(field) for field in FIELDS if field.name in fields and self.held(field.name)]
        return " OR ".join(f"({test})" for test in tests)

    def _doubt(self, field: Field) -> str:
        held, kind = str(self.held(field.name)), self.columns[self.layout.column(field.name)]
        if field.type is Type.FLAG:
            return "false" if kind == "BOOLEAN" else f"{held} IS NOT NULL"
        return _text(held, required=False) if kind == "VARCHAR" else f"{held} IS NOT NULL"

    def read(self, groups: str, folding: Folding) -> str:
        """Return SQL that reads a table of raw groups as our fields, with `faults`."""
        kept = set(self._dividing(folding)) | (set(self._unknown()) if folding.listens else set())
        columns = {column: "VARCHAR" if column in self._unknown() and not folding.matters(column) else kind
                   for column, kind in self.columns.items() if column in kept}  # fmt: skip
        rows = parquet.rows(self.source, columns, self.first, self.layout)
        cells = {
            field: NO_CELL if field in NOT_KEYS else cell for field, cell in rows.cells.items()
        } | {"event_id": Cell("'VARCHAR'", "'one of a group'"), "occurred_at": Cell(f"'{CELL}'", "'-'", name("g first"))}  # fmt: skip
        return checked(replace(rows, cells=cells), self.layout, groups)

    def move(self, connection: duckdb.DuckDBPyConnection, wanted: str) -> list[Reject]:
        """Take rows into the store, the exact way; ``wanted`` is SQL for their places. Return the bad ones."""
        connection.execute(f"CREATE OR REPLACE TEMP TABLE moving AS SELECT DISTINCT seq FROM ({wanted}) WHERE seq NOT IN (FROM moved)")
        rows = parquet.rows(self.source, self.columns, self.first, self.layout)
        relation = rows.relation.replace(
            f"{parquet.PLACE} + 1 + {self.first << LINE_BITS} AS seq", f"{self.place} AS seq"
        ).replace(f", {parquet.PLACE} = true", "")  # fmt: skip
        rejects = absorb(connection, Rows(f"SELECT * FROM ({relation}) WHERE seq IN (FROM moving)", rows.cells, rows.extra), self.layout)
        connection.execute("INSERT INTO moved FROM moving")
        return rejects


def _text(held: str, *, required: bool) -> str:
    """Return SQL that is true for every text that the checks refuse, and for few others.

    It is a CASE, as both sides of an AND are worked out for every row. What is below "!" are blanks and what controls a terminal.
    """
    odd = f"{held} < '!' OR {held}[-1] < '!' OR contains({held}, chr(0))"
    ordinary = f"WHEN strlen({held}) BETWEEN {LONGEST_NULL_WORD + 1} AND {MAX_TEXT} THEN {odd}"
    short = f"WHEN strlen({held}) <= {LONGEST_NULL_WORD} THEN {odd} OR {held} IN ({words(NULL_WORDS)})"
    return f"CASE {ordinary} {short} ELSE {'true' if required else f'{held} IS NOT NULL'} END"


def can_stay(columns: Mapping[str, str], layout: Layout) -> bool:
    """Tell whether files with these columns can be judged where they are: id, times and numbers are typed, and mean what they say."""
    kinds = {field: columns.get(layout.column(field)) for field in NOT_KEYS}
    own_words = not any(layout.values.get(field) for field in (*NOT_KEYS, "action"))
    timed = all(kind is None or kind.startswith(MOMENTS) for kind in (kinds["occurred_at"], kinds["collected_at"]))
    numbered = kinds["count"] is None or kinds["count"] in parquet.WHOLE
    return own_words and timed and numbered and (kinds["event_id"] == "VARCHAR" or kinds["event_id"] in parquet.WHOLE)
