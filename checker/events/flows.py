"""Flows: events that no statement can tell apart, grouped by the engine where they are and numbered in the order of the log.

Rows are grouped by what they hold; groups are read, checked and folded to classes; rows are never looked at one by one.
"""
# ruff: noqa: S608 (every part is a quoted name, a quoted literal or a date)

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import duckdb

from checker.events.fields import FIELDS, Type
from checker.events.inplace import Standing
from checker.events.keys import NOT_KEYS, Folding, keys
from checker.events.quarantine import Reject
from checker.events.sql import name
from checker.events.store import EXTRA_TYPE
from checker.model import Action, DataState, Flow

SAMPLES = 5
BATCH = 10_000
OURS = (*(field.name for field in FIELDS if field.name not in NOT_KEYS), "extra", "?occurred", "?collected", "?period", "?collected_period")
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
    for files in standing if folding else ():
        part, bad = _in_place(connection, files, f"raw{files.first}", boundaries, folding, samples)
        parts, rejects, united = [*parts, part], [*rejects, *bad], [*united, f"SELECT '{part.table}' AS part, * FROM read_{part.table}"]
    for part, bad in elsewhere:
        parts, rejects, united = [*parts, part], [*rejects, *bad], [*united, f"SELECT '{part.table}' AS part, * FROM read_{part.table}"]
    expressions = keys(boundaries, _kept(connection, folding) if folding else extra, folding)
    held = ", ".join(f"{expression} AS {name(key)}" for key, expression in expressions.items())
    rows = f"SELECT seq, event_id, occurred_at, collected_at, count AS number, {held} FROM events"
    store = Part("taken", rows, tuple(map(name, expressions)))
    # In a small log the least ids stand as samples, so that the order of the log shows nowhere; of a large one the first rows.
    _tally(connection, store, samples, of="seq" if folding else "event_id")
    absent = {column: typed_null(column) for column in OURS if column not in expressions}
    ours = ", ".join(absent.get(column, name(column)) + f" AS {name(column)}" for column in OURS)
    united.append(f"SELECT 'taken' AS part, sig, {ours}, {TALLY_NAMES} FROM taken")
    connection.execute(f"CREATE OR REPLACE TABLE united AS {' UNION ALL '.join(united)}")
    flows, varied = _classed(connection, folding, samples, (*parts, store))
    return Grouping((*parts, store), flows, varied, tuple(rejects))


def _in_place(
    connection: duckdb.DuckDBPyConnection, files: Standing, table: str, boundaries: Sequence[date], folding: Folding, samples: int
) -> tuple[Part, list[Reject]]:
    expressions = files.keys(boundaries, folding)
    number = f"coalesce({files.held('count')}, 1)" if files.held("count") else "1"
    timed = f"{files.moment('occurred_at')} AS occurred_at, {files.moment('collected_at')} AS collected_at, {number} AS number"
    held = ", ".join(f"{expression} AS {key}" for key, expression in expressions.items())
    part = Part(table, f"SELECT seq, {files.event_id} AS event_id, {timed}, {held} FROM ({files.scan})", tuple(expressions))
    _tally(connection, part, samples)
    ours = ", ".join(typed_null(column) + f" AS {name(column)}" if column in folding.unused else name(column) for column in OURS)
    read = f"SELECT sig, {ours}, {TALLY_NAMES}, faults IS NOT NULL OR \"?suspect\" AS bad FROM ({files.read(table, folding)})"
    connection.execute(f"CREATE OR REPLACE TABLE read_{table} AS {read}")
    bad = f"SELECT * FROM {table} WHERE sig IN (SELECT sig FROM read_{table} WHERE bad)"
    rejects: list[Reject] = []
    if connection.execute(f"SELECT count(*) FROM read_{table} WHERE bad").fetchall()[0][0]:
        same = " AND ".join(f"e.{key} IS NOT DISTINCT FROM g.{key}" for key in part.keys)
        rejects = files.move(connection, f"SELECT e.seq FROM ({part.rows}) e JOIN ({bad}) g ON {same}")
        connection.execute(f"DELETE FROM read_{table} WHERE bad")
    connection.execute(f"ALTER TABLE read_{table} DROP bad")
    return part, rejects


def _tally(connection: duckdb.DuckDBPyConnection, part: Part, samples: int, of: str = "seq") -> None:
    """Group the rows of a part into its table."""
    first = f"min({of}, {samples})" if samples else "CAST([] AS BIGINT[])"
    key_names = ", ".join(part.keys)
    connection.execute(
        f"CREATE OR REPLACE TABLE {part.table} AS SELECT row_number() OVER () AS sig, * FROM (SELECT {key_names}, min(seq) AS \"g seq\","
        f' {first} AS "g seqs", count(*) AS "g events", sum(number)::BIGINT AS "g records", min(occurred_at) AS "g first",'
        f' max(occurred_at) AS "g last", min(collected_at) AS "g collected_at" FROM ({part.rows}) GROUP BY {key_names})'
    )


def _kept(connection: duckdb.DuckDBPyConnection, folding: Folding) -> list[str]:
    found = connection.execute("SELECT DISTINCT unnest(list_transform(extra, lambda p: p.name)) FROM events").fetchall()
    return [named for (named,) in found if folding.matters(named)]


def typed_null(column: str) -> str:
    kinds = {field.name: field.type for field in FIELDS}
    kind = {Type.FLAG: "BOOLEAN", Type.NUMBER: "BIGINT", Type.TIME: "TIMESTAMP", Type.WORDS: "VARCHAR[]"}.get(kinds[column], "VARCHAR")
    return f"CAST(NULL AS {kind})" if column != "extra" else f"CAST([] AS {EXTRA_TYPE})"


def _classed(
    connection: duckdb.DuckDBPyConnection, folding: Folding | None, samples: int, parts: Sequence[Part]
) -> tuple[tuple[Flow, ...], dict[int, frozenset[str]]]:
    """Fold the groups to classes, number them, and tell each group where it belongs."""
    folded = folding.folded if folding else ()
    for field in folded:
        _fold(connection, folding, field)
    joins = "".join(f" JOIN {name('fold ' + field)} ON {name('fold ' + field)}.value IS NOT DISTINCT FROM {name(field)}" for field in folded)
    classes = ", ".join(f"{name('fold ' + field)}.class AS {name('!' + field)}" for field in folded)
    connection.execute(f"CREATE OR REPLACE VIEW classed AS SELECT united.*{', ' + classes if folded else ''} FROM united{joins}")
    dividing = [column for column in OURS if column not in folded] + [f"!{field}" for field in folded]
    key_names = ", ".join(map(name, dividing))
    kept = "".join(f", min({name(f)}) AS {name(f)}, min({name(f)}) <> max({name(f)}) AS {name('~' + f)}" for f in folded)
    first = f'list_slice(list_sort(flatten(list("g seqs"))), 1, {samples})' if samples else "CAST([] AS BIGINT[])"
    connection.execute(
        "CREATE OR REPLACE TABLE signatures AS SELECT row_number() OVER (ORDER BY seq) - 1 AS flow, * FROM"
        f' (SELECT {key_names}{kept}, min("g seq") AS seq, {first} AS seqs, sum("g events")::BIGINT AS events, sum("g records")::BIGINT AS'
        f' records, min("g first") AS first, max("g last") AS last, min("g collected_at") AS collected_at FROM classed GROUP BY {key_names})'
    )
    same = " AND ".join(f"c.{name(key)} IS NOT DISTINCT FROM s.{name(key)}" for key in dividing)
    connection.execute(f"CREATE OR REPLACE TABLE routes AS SELECT c.part, c.sig, s.flow FROM classed c JOIN signatures s ON {same}")
    ids = _sampled(connection, parts) if samples and folding else {}
    asked = [key for key in OURS if not key.startswith("?")] + ["collected_at", "first", "last", "events", "records", "seqs", "flow"]
    cursor = connection.execute(f"SELECT {', '.join(map(name, [*asked, *('~' + f for f in folded)]))} FROM signatures ORDER BY flow")
    flows: list[Flow] = []
    varied: dict[int, frozenset[str]] = {}
    for row in _rows(cursor):
        if several := frozenset(field for field, differs in zip(folded, row[len(asked) :], strict=True) if differs):
            varied[len(flows)] = several
        flows.append(_flow(dict(zip(asked, row, strict=False)), ids))
    return tuple(flows), varied


def _fold(connection: duckdb.DuckDBPyConnection, folding: Folding | None, field: str) -> None:
    values = [value for (value,) in connection.execute(f"SELECT DISTINCT {name(field)} FROM united").fetchall()]
    numbers: dict[object, int] = {}
    pairs = [(value, numbers.setdefault(folding.class_of(field, value) if folding else value, len(numbers))) for value in values]
    connection.execute(f"CREATE OR REPLACE TABLE {name('fold ' + field)} AS SELECT {name(field)} AS value, 0 AS class FROM united LIMIT 0")
    connection.execute(
        f"INSERT INTO {name('fold ' + field)} SELECT unnest(?), unnest(?)", [[value for value, _ in pairs], [number for _, number in pairs]]
    )


def _sampled(connection: duckdb.DuckDBPyConnection, parts: Sequence[Part]) -> dict[int, str]:
    """Return the ids of the events that stand as samples, by their place."""
    every = " UNION ALL ".join(part.ids or f"SELECT seq, event_id FROM ({part.rows})" for part in parts)
    return dict(connection.execute(f"SELECT seq, event_id FROM ({every}) WHERE seq IN (SELECT unnest(seqs) FROM signatures)").fetchall())


def assign(connection: duckdb.DuckDBPyConnection, grouping: Grouping) -> Iterator[tuple[str, int]]:
    """Yield every event with the number of its flow, in the order of the log; the grouping must be the last one made."""
    cursor = connection.cursor()
    cursor.execute("SET TimeZone = 'UTC'")
    yield from _rows(cursor.execute(f"SELECT event_id, flow FROM ({grouping.rows()}) ORDER BY seq"))


def _rows(cursor: duckdb.DuckDBPyConnection) -> Iterator[Any]:
    while batch := cursor.fetchmany(BATCH):
        yield from batch


def _flow(row: dict[str, Any], ids: Mapping[int, str]) -> Flow:
    for field in FIELDS:
        if field.name in row and field.type is Type.TIME:
            row[field.name] = _utc(row[field.name])
        elif field.name in row and field.type is Type.WORDS and row[field.name] is not None:
            row[field.name] = tuple(row[field.name])
    del row["flow"]
    places = row.pop("seqs")
    return Flow(
        **row
        | {
            "action": Action(row["action"]),
            "data_state": DataState(row["data_state"]) if row["data_state"] else None,
            "extra": tuple((pair["name"], pair["value"]) for pair in row["extra"]),
            "first": _utc(row["first"]),
            "last": _utc(row["last"]),
            "samples": tuple(ids.get(place, str(place)) for place in places),
        }
    )


def _utc(moment: datetime | None) -> datetime | None:
    return moment.replace(tzinfo=UTC) if moment else None
