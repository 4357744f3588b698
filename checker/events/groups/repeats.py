"""Event ids that stand more than once in a log: repeats are set aside, and so is every row of an id whose rows differ."""
# ruff: noqa: S608 (every part is a quoted name)

import json
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

import duckdb
import numpy as np

from checker.events.cells.fields import FIELDS
from checker.events.cells.progress import Tell, told
from checker.events.cells.quarantine import Fault, Reject
from checker.events.cells.sql import literal, name
from checker.events.containers.inplace import Standing
from checker.events.stores.shelves import every_row, ids, stored
from checker.events.text.stream import BLANK

AT_ONCE = 64_000_000  # ids whose hashes are sorted at once: half a gigabyte, and as much while they are handed over


def set_aside(connection: duckdb.DuckDBPyConnection, place: Callable[[int], str]) -> list[Reject]:
    """Take repeated ids out of the events: all rows where the content differs, all but the first where it does not."""
    if not mark_repeated(connection, ()):
        return []
    content = ", ".join(f"{name(field.name)} := {name(field.name)}" for field in FIELDS)
    tables = list(ids(connection))
    some = " UNION ALL ".join(f"SELECT event_id FROM {table} WHERE hash(event_id) IN (FROM twice)" for table, _ in tables)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE repeated AS SELECT event_id FROM ({some}) GROUP BY event_id HAVING count(*) > 1")
    found = connection.execute(
        f"SELECT event_id, seq, CAST(to_json(struct_pack({content}, extra := extra)) AS VARCHAR)"
        f" FROM ({every_row(connection, 'event_id IN (FROM repeated)')}) ORDER BY event_id, seq"
    ).fetchall()
    rejects = [reject for _, rows in groupby(found, key=lambda row: row[0]) for reject in _rejects(list(rows), place)]
    if rejects:
        connection.execute("CREATE OR REPLACE TEMP TABLE aside (seq BIGINT)")
        connection.execute("INSERT INTO aside SELECT unnest(?)", [[reject.seq for reject in rejects]])
        for table, seq in tables:
            connection.execute(f"DELETE FROM {table} WHERE {seq} IN (SELECT seq FROM aside)")
    return rejects


def mark_repeated(connection: duckdb.DuckDBPyConnection, every: Sequence[Standing], most: int = AT_ONCE, tell: Tell | None = None) -> int:
    """Put the hashes of ids that stand more than once in the log, files left in place included, into the table `twice`; count them.

    Ids are looked for by their hash, sorted: eight bytes a row, and ``most`` rows or so at once by a part of their hash, bound the memory.
    """
    scans = [f"SELECT {_hashed(each)} AS id FROM ({each.scan})" for each in every]
    hashed = " UNION ALL ".join([*scans, *(f"SELECT hash(event_id) AS id FROM {table}" for table, _ in ids(connection))])
    rows = stored(connection) + sum(each.rows for each in every)
    shares = 1 + rows // most
    connection.execute("CREATE OR REPLACE TEMP TABLE twice (id UBIGINT)")
    found = 0
    for share in range(shares):
        among = f"SELECT id FROM ({hashed}) WHERE (id >> 8) % {shares} = {share}" if shares > 1 else hashed
        with told(tell, connection, "Looking for repeated ids", rows):
            hashes = np.asarray(connection.execute(among).fetchnumpy()["id"])
        hashes.sort()
        again = np.unique(hashes[1:][hashes[1:] == hashes[:-1]])
        if again.size:
            connection.register("again", {"id": again})
            connection.execute("INSERT INTO twice SELECT id FROM again")
            connection.unregister("again")
        found += int(again.size)
    return found


def repeated(files: Standing) -> str:
    """Return SQL for the places of the rows of ``files`` whose id is among those in `twice`; some may be of one hash and no repeats."""
    return f"SELECT seq FROM ({files.scan}) WHERE {_hashed(files)} IN (FROM twice)"


def _hashed(files: Standing) -> str:
    return f"hash(trim({files.event_id}, {literal(BLANK)}))"


def _rejects(rows: list[tuple[str, int, str]], place: Callable[[int], str]) -> list[Reject]:
    """Return the rows of one id that cannot stand, with what they clash with."""
    (event_id, first, content), others = rows[0], rows[1:]
    if all(other == content for *_, other in others):
        fault = Fault("", "repeat", None, f"{json.dumps(event_id, ensure_ascii=False)} at {place(first)}")
        return [Reject(seq, event_id, (fault,), _excerpt(row)) for _, seq, row in others]
    clash = {seq: others[0][1] if seq == first else first for _, seq, _ in rows}
    return [Reject(seq, event_id, (Fault("", "same_id", None, place(clash[seq])),), _excerpt(row)) for _, seq, row in rows]


def _excerpt(content: str) -> str:
    """Return a row as it was understood, without the fields it lacks."""
    values: dict[str, Any] = json.loads(content)
    extra = {pair["name"]: pair["value"] for pair in values.pop("extra")}
    return json.dumps({key: value for key, value in (values | extra).items() if value is not None}, ensure_ascii=False)[:200]
