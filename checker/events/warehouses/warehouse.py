"""Tables of a warehouse or cluster, left where they are: grouped there through Ibis, and only groups, and rows that are doubtful, fetched.

Only what every engine does alike is asked for: CASE, min, max, sum, count, joined lists as keys, semi- and anti-joins. Nothing is written.
"""
# ruff: noqa: PLC0415 (Ibis is an extra, and slow to import: it is looked for when a table is named)

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING, Any

from checker.errors import InputError, Mistake
from checker.events.cells.fields import REQUIRED
from checker.events.cells.keys import ASKED, NOT_KEYS, TIMED, Folding
from checker.events.cells.portable import flat, naive, odd, outside, period
from checker.events.layouts.layout import Layout
from checker.events.warehouses.addresses import shown

if TYPE_CHECKING:
    import ibis.expr.types as ir

AT_ONCE = 100  # groups asked for in one query


@dataclass(frozen=True, eq=False)
class Distant:
    """A table, read as a layout says; ``number`` is its place among the files of the log."""

    table: ir.Table
    uri: str
    number: int
    layout: Layout

    def reject_untyped(self) -> None:
        """Raise InputError where id and time are missing or no text and time: what they mean could not be told in place."""
        names, place = set(self.table.columns), shown(self.uri)
        missing = [self.layout.column(field) for field in REQUIRED if self.layout.column(field) not in names]
        if missing:
            raise InputError(*(Mistake(place, f"column {name!r} is missing", "name foreign columns in a mapping file") for name in missing))
        moments = [self.layout.column(field) for field in ("occurred_at", "collected_at") if self.layout.column(field) in names]
        for column in moments:
            if not self.table[column].type().is_timestamp():
                raise InputError(Mistake(place, f"column {column!r} is no timestamp", "cast it in a view, and name the view"))

    def count(self) -> int:
        return int(self.table.count().execute())

    def column(self, field: str) -> ir.Value | None:
        name = self.layout.column(field)
        return self.table[name] if name in self.table.columns else None

    @property
    def unknown(self) -> list[str]:
        return [column for column in self.table.columns if column not in set(self.layout.sources.values())]

    def dividing(self, folding: Folding) -> list[str]:
        """Return the columns that tell groups apart, in the table's order."""
        out = {self.layout.column(field) for field in (*NOT_KEYS, *folding.unused)}
        idle = {column for column in self.unknown if not folding.matters(column)}
        return [column for column in self.table.columns if column not in out | idle]

    def keyed(self, boundaries: Sequence[date], folding: Folding, *, repeats: bool) -> ir.Table:
        """Return the rows, and in further columns what divides them, of one type on every engine.

        ``repeats``: ids may stand twice, and the rows of those that do are left out.
        """
        import ibis

        table = self.table
        occurred, collected = self.table[self.layout.column("occurred_at")], self.column("collected_at")
        number = self.column("count")
        keys: dict[str, Any] = {f"c_{index}": flat(table[column]) for index, column in enumerate(self.dividing(folding))}
        if folding.listens:
            for index, column in enumerate(self.unknown):
                if not folding.matters(column):
                    said = table[column].cast("string")
                    keys[f"s_{index}"] = ibis.ifelse((ibis.literal(f"{column} ") + said).re_search(ASKED), said, ibis.null("string"))
        moments = [held for field in ("consent_at", "deletion_requested_at") if (held := self.column(field)) is not None]
        action = self.column("action")
        exact = action.strip().isin(TIMED).fill_null(False) if action is not None else ibis.literal(False)  # noqa: FBT003
        for moment in moments:
            exact = exact | moment.notnull()
        nothing, nowhen = ibis.null("string"), ibis.null("timestamp")  # moments travel as text: pandas has no year 2300
        keys |= {
            "occurred": ibis.ifelse(exact, naive(occurred).cast("string"), nothing),
            "collected": ibis.ifelse(exact, naive(collected).cast("string"), nothing) if collected is not None else nothing,
            "period": period(occurred, boundaries),
            "collected_period": period(collected, boundaries) if collected is not None else ibis.null("int64"),
            "suspect": self._suspect(folding),
        }
        tallied = {
            "event_id": table[self.layout.column("event_id")].cast("string"),
            "occurred_at": naive(occurred),
            "collected_at": naive(collected) if collected is not None else nowhen,
            "number": number.cast("int64").fill_null(1) if number is not None else ibis.literal(1, "int64"),
        }
        rows = table.mutate(**{f"x_{name}": expression for name, expression in (tallied | keys).items()})
        return rows.anti_join(self.repeated(), [("x_event_id", "event_id")]) if repeats else rows

    def groups(self, rows: ir.Table) -> ir.Table:
        """Return one row for each group of ``rows``, with its numbers."""
        keys = divisions(rows)
        return rows.group_by(keys).aggregate(
            events=rows.count(),
            records=rows.x_number.sum().cast("int64"),
            first=rows.x_occurred_at.min().cast("string"),
            last=rows.x_occurred_at.max().cast("string"),
            earliest=rows.x_collected_at.min().cast("string"),
            least=rows.x_event_id.min(),
            most=rows.x_event_id.max(),
        )

    def repeated(self) -> ir.Table:
        """Return the ids that stand more than once."""
        ids = self.table.select(event_id=self.table[self.layout.column("event_id")].cast("string"))
        return ids.group_by("event_id").aggregate(times=ids.count()).filter(lambda counted: counted.times > 1).select("event_id")

    def twice(self) -> Iterator[Mapping[str, object]]:
        """Yield the rows whose id stands more than once."""
        own = self.table.mutate(x_event_id=self.table[self.layout.column("event_id")].cast("string"))
        yield from self._fetched(own.semi_join(self.repeated(), [("x_event_id", "event_id")]))

    def members(self, rows: ir.Table, groups: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, object]]:
        """Yield the rows of some groups, as they stand in the table."""
        for start in range(0, len(groups), AT_ONCE):
            wanted = [self._same(rows, group) for group in groups[start : start + AT_ONCE]]
            yield from self._fetched(rows.filter(reduce(or_, wanted)))

    def _same(self, rows: ir.Table, group: Mapping[str, Any]) -> ir.BooleanValue:
        tests = [rows[key].isnull() if value is None else rows[key] == value for key, value in group.items()]
        return reduce(and_, tests)

    def _fetched(self, rows: ir.Table) -> Iterator[Mapping[str, object]]:
        held = {column: rows[column] for column in self.table.columns}
        plain = {column: naive(each).cast("string") if each.type().is_timestamp() else each for column, each in held.items()}
        for row in rows.select(**plain).to_pyarrow().to_pylist():
            yield {self.layout.columns.get(column, column): held for column, held in row.items() if held is not None}

    def _suspect(self, folding: Folding) -> ir.BooleanValue:
        event_id, occurred = self.table[self.layout.column("event_id")].cast("string"), self.table[self.layout.column("occurred_at")]
        tests = [odd(event_id).fill_null(True), outside(occurred).fill_null(True)]  # noqa: FBT003
        if (collected := self.column("collected_at")) is not None:
            tests.append(outside(collected).fill_null(False))  # noqa: FBT003
        if (number := self.column("count")) is not None:
            tests.append(((number < 1) | (number > 10**12)).fill_null(False))  # noqa: FBT003
        for field in sorted(folding.unused):
            held = self.column(field)
            if held is not None and not held.type().is_boolean():
                tests.append(odd(held).fill_null(False) if held.type().is_string() else held.notnull())  # noqa: FBT003
        return reduce(or_, tests)


def divisions(rows: ir.Table) -> list[str]:
    """Return the names of the columns that divide keyed rows."""
    tallied = {"x_event_id", "x_occurred_at", "x_collected_at", "x_number"}
    return [column for column in rows.columns if column.startswith("x_") and column not in tallied]
