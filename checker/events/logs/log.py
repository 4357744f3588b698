"""The log: every row read and counted, the good ones ready to be grouped, the others set aside with their reasons."""

import sys
import tempfile
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import duckdb

from checker.errors import InputError, Mistake
from checker.events.cells.engine import DEFAULT, Engine
from checker.events.cells.keys import EVERYTHING, Folding
from checker.events.cells.progress import told
from checker.events.cells.quarantine import Reject, quarantined
from checker.events.cells.room import room
from checker.events.containers import parquet
from checker.events.containers.inplace import Standing
from checker.events.groups.flows import Grouping, assign, group
from checker.events.groups.repeats import mark_repeated, repeated, set_aside
from checker.events.groups.violations import export
from checker.events.layouts.layout import Layout, known_layouts, load_mapping
from checker.events.logs.intake import Intake, take_in
from checker.events.logs.sources import CONTAINERS, Source, chosen, digest, find_sources
from checker.events.logs.staying import standing as staying
from checker.events.stores.shelves import stored
from checker.events.stores.store import LINE_BITS, connected
from checker.events.warehouses.addresses import is_table, shown
from checker.events.warehouses.elsewhere import Opened, fetched, opened_tables
from checker.events.warehouses.warehouse import Distant
from checker.model import Flow, Quarantined

STDIN = "-"


@dataclass(frozen=True, slots=True)
class LogFile:
    """One file of a log, for provenance."""

    path: str
    sha256: str
    rows: int
    layout: str = "own"
    passed: Mapping[str, int] = field(default_factory=dict)  # records that are no sharing, by the reason
    fan_bits: int = 0  # bits of a row's place below the number of its record

    def line(self, seq: int) -> int:
        """Return the line, or the number of the record, that a row's place stands for."""
        return (seq & ((1 << LINE_BITS) - 1)) >> self.fan_bits


@dataclass(slots=True)
class EventLog:
    """Sharing events in the store; `rows_read` was counted apart from them and equals the judged and the quarantined."""

    store: duckdb.DuckDBPyConnection
    files: tuple[LogFile, ...]
    quarantined: tuple[Quarantined, ...]
    standing: tuple[Standing, ...] = ()  # files left where they are
    distant: tuple[Distant, ...] = ()  # tables left where they are
    engine: Engine = field(default_factory=Engine)
    grouping: Grouping | None = None  # the last one made
    opened: tuple[Quarantined, ...] | None = None  # rows of tables set aside before any grouping

    @property
    def rows_read(self) -> int:
        return sum(file.rows for file in self.files)

    def flows(
        self, boundaries: Sequence[date] = (), *, extra: Collection[str] | None = None, folding: Folding | None = None
    ) -> tuple[Flow, ...]:
        """Return the distinct signatures in the order of the log; days in ``boundaries`` divide them.

        ``extra`` names the unknown fields that count (None: all); an unknown field that never repeats makes as many flows as events.
        A large log is folded to the classes of ``folding``; its rows with faults are known only then.
        """
        folding = (folding or EVERYTHING) if self.standing or self.distant or self.rows_read >= self.engine.large else None
        if self.distant:
            self.opened = self.quarantined = self.quarantined if self.opened is None else self.opened
        far = [fetched(self.store, table, boundaries, folding, self.engine) for table in self.distant] if folding else []
        with room(self.engine), told(self.engine.tell, self.store, "Sorting the events", self.rows_read):
            samples, standing = self.engine.samples, self.standing
            self.grouping = made = group(self.store, boundaries, extra, folding=folding, standing=standing, samples=samples, elsewhere=far)
        self.add(made.rejects)
        _reject_lost_rows(sum(flow.events for flow in made.flows), self.rows_read, len(self.quarantined))
        return made.flows

    def add(self, rejects: Sequence[Reject]) -> None:
        """Name rows that were set aside later than on opening."""
        aside = tuple(quarantined(reject, *_place(self.files, reject.seq)) for reject in rejects)
        if aside:
            order = {file.path: index for index, file in enumerate(self.files)}
            self.quarantined = tuple(sorted((*self.quarantined, *aside), key=lambda row: (order[row.file], row.line)))

    def assignments(self) -> Iterator[tuple[str, int]]:
        """Yield each event's id and the index of its flow in the last `flows`, in the order of the log."""
        if self.grouping is None:
            self.flows()
        return assign(self.store, self.grouping) if self.grouping else iter(())

    def export(self, path: Path, told: Mapping[int, tuple[str, str, str]]) -> None:
        """Write the events of some flows as Parquet, with the file and line of each; ``told`` has verdict, reason and statement by flow.

        Raises OSError where that cannot be written.
        """
        if self.grouping is None:
            self.flows()
        if self.grouping is not None:
            export(self.store, self.grouping, path, told, [(file.path, file.fan_bits) for file in self.files])


def open_log(
    paths: Sequence[str],
    *,
    format: str | None = None,  # noqa: A002 (the word of the project file)
    mapping: Path | None = None,
    folder: Path = Path(),
    engine: Engine = DEFAULT,
) -> EventLog:
    """Read a log; raises InputError for files that cannot be read or hold no events, UsageError for a wrong format or mapping."""
    with tempfile.TemporaryDirectory(prefix="checker-") as scratch, room(engine):
        container, layout = chosen(format, known_layouts())
        layout = load_mapping(folder / mapping) if mapping else layout
        if tables := [path for path in paths if is_table(path)]:
            return _of_tables(opened_tables(paths, tables, layout, engine), engine)
        piped = STDIN in paths
        sources = _with_stdin(paths, format, folder, Path(scratch)) if piped else find_sources(paths, container, folder)
        return _read(sources, layout, engine)


def _of_tables(opened: Opened, engine: Engine) -> EventLog:
    files = tuple(LogFile(shown(table.uri), "", table.count(), "table") for table in opened.tables)
    log = EventLog(opened.store, files, (), distant=opened.tables, engine=engine)
    log.add(opened.rejects)
    return log


def _with_stdin(paths: Sequence[str], format: str | None, folder: Path, scratch: Path) -> tuple[Source, ...]:  # noqa: A002
    """Copy standard input to a file, as it is hashed and read apart; it counts as JSON lines unless a format is named."""
    container = CONTAINERS.get(format or "jsonl", CONTAINERS["jsonl"])
    copy = scratch / "stdin"
    with copy.open("wb") as file:
        while chunk := sys.stdin.buffer.read(1 << 20):
            file.write(chunk)
    others = [path for path in paths if path != STDIN]
    stdin = Source(copy, STDIN, container)
    return (stdin, *(find_sources(others, CONTAINERS.get(format or ""), folder) if others else ()))


def _read(sources: Sequence[Source], layout: Layout, engine: Engine) -> EventLog:
    """Read every file into one store, or leave it where it is; the mistakes of all unreadable files are raised together."""
    store, standing = connected(engine.memory), staying(sources, layout, engine)
    left = {index: files for files in standing for index in range(files.first, files.first + len(files.files))}
    rejects: list[Reject] = []
    files: list[LogFile] = []
    mistakes: list[Mistake] = []
    for index, source in enumerate(sources):
        try:
            taken = Intake(parquet.count(source.path), []) if index in left else take_in(store, source, index, layout, engine.tell)
        except InputError as error:
            mistakes += error.mistakes
            continue
        files.append(LogFile(source.shown, taken.sha256 or digest(source.path), taken.rows, taken.layout, taken.passed, taken.fan_bits))
        rejects += taken.rejects
    if not mistakes and not any(file.rows for file in files):
        mistakes = [Mistake(", ".join(file.path for file in files), _nothing(files), "name a log that has at least one event")]
    if mistakes:
        raise InputError(*mistakes)

    def place(seq: int) -> str:
        return ":".join(map(str, _place(files, seq)))

    if not engine.unique_ids:
        for files_left in standing if standing and mark_repeated(store, standing, tell=engine.tell) else ():
            rejects += files_left.move(store, repeated(files_left))
        rejects += set_aside(store, place)
    if not standing:
        _reject_lost_rows(stored(store), sum(file.rows for file in files), len(rejects))
    aside = tuple(quarantined(reject, *_place(files, reject.seq)) for reject in sorted(rejects, key=lambda reject: reject.seq))
    return EventLog(store, tuple(files), aside, standing, engine=engine)


def _place(files: Sequence[LogFile], seq: int) -> tuple[str, int]:
    file = files[seq >> LINE_BITS]
    return file.path, file.line(seq)


def _reject_lost_rows(judged: int, rows: int, rejected: int) -> None:
    """Refuse to go on when a row was neither taken nor set aside: that would be a bug of ours, and silence would hide events."""
    if rows != judged + rejected:
        raise RuntimeError(f"{rows} rows were counted, but {judged} were taken and {rejected} set aside")


def _nothing(files: Sequence[LogFile]) -> str:
    """Say that there are no events, and what there is instead."""
    passed = sum((Counter(file.passed) for file in files), Counter[str]())
    told = "; ".join(f"{count:,} {reason}" for reason, count in passed.most_common(5))
    return f"no events in the log; its records are no sharing: {told}" if told else "no events in the log"
