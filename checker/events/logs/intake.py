"""Intake: one file of a log into the store, read as its container and layout say."""

import hashlib
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from checker.events.cells.progress import Tell, rated
from checker.events.cells.quarantine import Reject
from checker.events.containers import comma, har, lines, parquet
from checker.events.containers.foreign import FAN_BITS, take
from checker.events.containers.records import Record, records
from checker.events.layouts.hosts import same_party
from checker.events.layouts.layout import Layout, known_layouts, upon
from checker.events.layouts.recognition import OWN, recognised
from checker.events.layouts.translation import Told, translated
from checker.events.logs.sources import Source
from checker.events.text.stream import packed

FLAT = {container.NAME: container.read for container in (lines, comma, parquet)}
OWN_PLACES = "to a place of the organisation itself (first_party)"


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of one file."""

    rows: int
    rejects: list[Reject]
    passed: Mapping[str, int] = field(default_factory=dict)  # records that are no sharing, by the reason
    fan_bits: int = 0  # bits of a row's place below the number of its record
    layout: str = OWN
    sha256: str = ""  # of the file, where all of it was seen on the way


def take_in(connection: duckdb.DuckDBPyConnection, source: Source, file: int, layout: Layout, tell: Tell | None = None) -> Intake:
    """Add a file's good events to the store, and tell how fast; raises InputError for a file that cannot be read to its end."""
    begun = time.monotonic()
    found = _taken(connection, source, file, layout)
    if tell:
        tell(f"Read {found.rows:,} rows of {source.shown}, {rated(found.rows, time.monotonic() - begun)}")
    return found


def _taken(connection: duckdb.DuckDBPyConnection, source: Source, file: int, layout: Layout) -> Intake:
    layout, name = settled(source, layout)
    kind = source.container.NAME
    if kind in FLAT and not layout.shapes:
        if kind == lines.NAME and not packed(source.path):
            digest = hashlib.sha256()
            rows, rejects = lines.read(connection, source.path, source.shown, file, layout, digest.update)
            return Intake(rows, rejects, layout=name, sha256=digest.hexdigest())
        rows, rejects = FLAT[kind](connection, source.path, source.shown, file, layout)
        return Intake(rows, rejects, layout=name)
    arriving = har.read(source.path, source.shown, layout) if kind == har.NAME else translations(source.path, source.shown, kind, layout)
    taken = take(connection, arriving, file, layout.values)
    return Intake(taken.rows, taken.rejects, dict(taken.passed), FAN_BITS, name)


def settled(source: Source, layout: Layout) -> tuple[Layout, str]:
    """Return the layout that a file is read by, and its name: the one that was asked for, or what the file is recognised as."""
    asked = getattr(layout, "name", None)
    if asked or layout.says_what_is_where:
        return layout, asked or "mapping"
    known = recognised(source.path, source.shown, source.container.NAME, known_layouts())
    return (upon(known, layout), known.name) if known else (layout, OWN)


def translations(path: Path, shown: str, kind: str, layout: Layout) -> Iterator[tuple[Record, Told]]:
    """Yield a file's records with what they tell of; a record of a layout without shapes is an event as it stands."""
    own = frozenset(layout.first_party)
    for record in records(path, shown, kind, layout.records):
        if record.fault:
            yield record, Told()
        elif layout.shapes:
            yield record, _abroad(translated(record.content, layout.shapes, f"{shown}:{record.number}"), own)
        else:
            yield record, Told((_renamed(record.content, layout),))


def _renamed(content: object, layout: Layout) -> Mapping[str, object]:
    held = content if isinstance(content, dict) else {}
    return {layout.columns.get(str(name), str(name)): value for name, value in held.items()}


def _abroad(told: Told, own: frozenset[str]) -> Told:
    """Leave out what went to the organisation itself."""
    if not own or not told.events:
        return told
    events = tuple(event for event in told.events if not _is_own(str(event.get("recipient") or ""), own))
    return Told(events, None if events else OWN_PLACES)


def _is_own(recipient: str, own: frozenset[str]) -> bool:
    return recipient in own or ("." in recipient and same_party(recipient, own))
