"""Violations: the events of chosen flows as a table, written by the engine without a row of it passing through Python."""
# ruff: noqa: S608 (every part is a quoted literal, a number or SQL of the grouping)

from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb

from checker.events.cells.sql import literal
from checker.events.groups.flows import Grouping
from checker.events.stores.store import LINE_BITS


def export(
    connection: duckdb.DuckDBPyConnection,
    grouping: Grouping,
    path: Path,
    told: Mapping[int, tuple[str, str, str]],
    files: Sequence[tuple[str, int]],
) -> None:
    """Write event_id, verdict, reason, statement, file, line, occurred_at and more of the events of the flows in ``told``.

    ``files`` are the names of the log's files, each with the bits below a record's number. Raises OSError where that cannot be written.
    """
    connection.execute("CREATE OR REPLACE TEMP TABLE told (flow BIGINT, verdict VARCHAR, reason VARCHAR, statement VARCHAR)")
    columns = [list(told), *([texts[place] for texts in told.values()] for place in range(3))]
    connection.execute(
        "INSERT INTO told SELECT unnest(?::BIGINT[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[])", columns
    )
    names = ", ".join(f"({index}, {literal(name)}, {bits})" for index, (name, bits) in enumerate(files or [("", 0)]))
    line = f"((r.seq & {(1 << LINE_BITS) - 1}) >> f.bits)"
    rows = (
        f"SELECT r.event_id, t.verdict, t.reason, t.statement, f.file, {line} AS line, s.action, s.data, s.recipient, s.purpose"
        f" FROM ({grouping.rows('r.flow IN (SELECT flow FROM told)')}) r JOIN told t USING (flow) JOIN signatures s USING (flow)"
        f" JOIN (VALUES {names}) f (number, file, bits) ON f.number = r.seq >> {LINE_BITS}"
    )
    try:
        connection.execute(f"COPY ({rows}) TO {literal(str(path))} (FORMAT parquet, COMPRESSION zstd)")
    except duckdb.IOException as error:
        raise OSError(0, str(error).splitlines()[0]) from error
