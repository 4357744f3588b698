"""Classes of groups: folded, numbered in the order of the log, and read as flows."""
# ruff: noqa: S608 (every part is a quoted name or a number)

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import duckdb

from checker.events.cells.fields import FIELDS, Type
from checker.events.cells.keys import NOT_KEYS, Folding
from checker.events.cells.sql import name
from checker.model import Action, DataState, Flow

BATCH = 10_000
OURS = (*(field.name for field in FIELDS if field.name not in NOT_KEYS), "extra", "?occurred", "?collected", "?period", "?collected_period")


def classed(
    connection: duckdb.DuckDBPyConnection, folding: Folding | None, samples: int, ids: Sequence[str]
) -> tuple[tuple[Flow, ...], dict[int, frozenset[str]]]:
    """Fold the groups to classes, number them, and tell each group where it belongs."""
    folded = folding.folded if folding else ()
    for field in folded:
        _fold(connection, folding, field)
    joins = "".join(
        f" JOIN {name('fold ' + field)} ON {name('fold ' + field)}.value IS NOT DISTINCT FROM {name(field)}" for field in folded
    )
    classes = ", ".join(f"{name('fold ' + field)}.class AS {name('!' + field)}" for field in folded)
    connection.execute(f"CREATE OR REPLACE VIEW classed AS SELECT united.*{', ' + classes if folded else ''} FROM united{joins}")
    dividing = [column for column in OURS if column not in folded] + [f"!{field}" for field in folded]
    key_names = ", ".join(map(name, dividing))
    kept = "".join(f", min({name(f)}) AS {name(f)}, min({name(f)}) <> max({name(f)}) AS {name('~' + f)}" for f in folded)
    first = f'list_slice(list_sort(flatten(list("g seqs"))), 1, {samples})' if samples else "CAST([] AS BIGINT[])"
    connection.execute(
        "CREATE OR REPLACE TABLE signatures AS SELECT row_number() OVER (ORDER BY seq) - 1 AS flow, * FROM"
        f' (SELECT {key_names}{kept}, min("g seq") AS seq, {first} AS seqs, sum("g events")::BIGINT AS events,'
        f' sum("g records")::BIGINT AS records, min("g first") AS first, max("g last") AS last,'
        f' min("g collected_at") AS collected_at FROM classed GROUP BY {key_names})'
    )
    same = " AND ".join(f"c.{name(key)} IS NOT DISTINCT FROM s.{name(key)}" for key in dividing)
    connection.execute(f"CREATE OR REPLACE TABLE routes AS SELECT c.part, c.sig, s.flow FROM classed c JOIN signatures s ON {same}")
    named = _sampled(connection, ids) if samples and folding else {}
    asked = [key for key in OURS if not key.startswith("?")] + ["collected_at", "first", "last", "events", "records", "seqs", "flow"]
    cursor = connection.execute(f"SELECT {', '.join(map(name, [*asked, *('~' + f for f in folded)]))} FROM signatures ORDER BY flow")
    flows: list[Flow] = []
    varied: dict[int, frozenset[str]] = {}
    made = [(place, _MADE[column]) for place, column in enumerate(asked) if column in _MADE]
    told = [column for column in asked if column not in {"seqs", "flow"}]  # which stand last
    for row in rows(cursor):
        if several := frozenset(field for field, differs in zip(folded, row[len(asked) :], strict=True) if differs):
            varied[len(flows)] = several
        values = list(row[: len(told)])
        for place, make in made:
            if values[place] is not None:
                values[place] = make(values[place])
        some = tuple([named.get(place, str(place)) for place in row[len(told)]])
        flows.append(Flow(**dict(zip(told, values, strict=True)), samples=some))
    return tuple(flows), varied


def _fold(connection: duckdb.DuckDBPyConnection, folding: Folding | None, field: str) -> None:
    values = [value for (value,) in connection.execute(f"SELECT DISTINCT {name(field)} FROM united").fetchall()]
    numbers: dict[object, int] = {}
    pairs = [(value, numbers.setdefault(folding.class_of(field, value) if folding else value, len(numbers))) for value in values]
    connection.execute(f"CREATE OR REPLACE TABLE {name('fold ' + field)} AS SELECT {name(field)} AS value, 0 AS class FROM united LIMIT 0")
    connection.execute(
        f"INSERT INTO {name('fold ' + field)} SELECT unnest(?), unnest(?)", [[value for value, _ in pairs], [number for _, number in pairs]]
    )


def _sampled(connection: duckdb.DuckDBPyConnection, ids: Sequence[str]) -> dict[int, str]:
    """Return the ids of the events that stand as samples, by their place."""
    every = " UNION ALL ".join(ids)
    return dict(connection.execute(f"SELECT seq, event_id FROM ({every}) WHERE seq IN (SELECT unnest(seqs) FROM signatures)").fetchall())


def rows(cursor: duckdb.DuckDBPyConnection) -> Iterator[Any]:
    """Yield what a query found, some thousand rows fetched at once."""
    while batch := cursor.fetchmany(BATCH):
        yield from batch


def _utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC)


def _pairs(extra: Sequence[Mapping[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((pair["name"], pair["value"]) for pair in extra)


# What makes of a value of the engine one of a flow.
_MADE: Mapping[str, Callable[[Any], Any]] = {
    **{field.name: _utc for field in FIELDS if field.type is Type.TIME},
    **{field.name: tuple for field in FIELDS if field.type is Type.WORDS},
    "first": _utc, "last": _utc, "action": Action, "data_state": DataState, "extra": _pairs,
}  # fmt: skip
