"""Foreign logs: records translated to sharing events and put before the same checks as our own; what is no sharing is counted."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import duckdb
import numpy as np

from checker.events.cells.quarantine import Fault, Reject
from checker.events.containers import lines
from checker.events.containers.records import Record
from checker.events.layouts.layout import Layout
from checker.events.layouts.translation import Told
from checker.events.stores.store import LINE_BITS, absorb, show

FAN_BITS = 8  # a record's events share its number: the place of an event is the record's number above these bits
BATCH = 20_000  # events put before the checks at once
MAX_EVENTS = (1 << FAN_BITS) - 1


@dataclass(slots=True)
class Taken:
    """What came of a foreign log; `records` were counted apart from what became of them, and add up."""

    records: int = 0
    rows: int = 0  # events, and records that could not be read
    rejects: list[Reject] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)  # records that are no sharing, by the reason


def take(
    connection: duckdb.DuckDBPyConnection,
    arriving: Iterable[tuple[Record, Told]],
    file: int,
    values: Mapping[str, Mapping[str, str | None]],
) -> Taken:
    """Add a foreign log's good events to the store; raises RuntimeError if a record was lost, which would be a bug of ours."""
    taken = Taken()
    texts: list[str] = []
    places: list[int] = []
    sharing = unread = 0
    for record, told in arriving:
        taken.records += 1
        place = (file << LINE_BITS) + (record.number << FAN_BITS)
        fault = (
            record.fault or told.fault or (Fault("", "fan_out", None, f"{len(told.events):,}") if len(told.events) > MAX_EVENTS else None)
        )
        if fault:
            taken.rejects.append(Reject(place, None, (fault,), record.raw[:200], record.raw if fault.code == "json" else None))
            taken.rows += 1
            unread += 1
        elif told.passed is not None:
            taken.passed[told.passed] += 1
        else:
            sharing += 1
            taken.rows += len(told.events)
            places += range(place, place + len(told.events))
            texts += (json.dumps(event, default=str) for event in told.events)
        if len(texts) >= BATCH:
            taken.rejects += _checked(connection, places, texts, values)
            places, texts = [], []
    if taken.records != sharing + unread + sum(taken.passed.values()):
        raise RuntimeError(f"{taken.records} records were counted, but {sharing} tell of sharing and {unread} could not be read")
    taken.rejects += _checked(connection, places, texts, values)
    return taken


def _checked(
    connection: duckdb.DuckDBPyConnection, places: list[int], texts: list[str], values: Mapping[str, Mapping[str, str | None]]
) -> list[Reject]:
    """Put events before the checks; return those that do not pass."""
    if not texts:
        return []
    layout = Layout(values={name: dict(table) for name, table in values.items()})
    show(connection, np.array(places, dtype=np.int64), texts, {})
    rejects = absorb(connection, lines.rows(layout), layout)
    connection.unregister("arriving")
    return rejects
