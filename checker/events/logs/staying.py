"""Which files of a log are left where they are."""

from collections.abc import Sequence
from dataclasses import replace

import duckdb

from checker.errors import InputError
from checker.events.cells.engine import Engine
from checker.events.containers import parquet
from checker.events.containers.inplace import Standing, can_stay
from checker.events.layouts.layout import Layout
from checker.events.logs.intake import settled
from checker.events.logs.sources import Source


def standing(sources: Sequence[Source], layout: Layout, engine: Engine) -> tuple[Standing, ...]:
    """Return the Parquet files that can be judged where they are, neighbours with the same columns together, if they are large."""
    found: list[Standing] = []
    for index, source in enumerate(sources):
        if source.container.NAME != parquet.NAME or settled(source, layout)[0].shapes:
            continue
        try:
            own = settled(source, layout)[0]
            columns, rows = parquet.types_of(source.path, source.shown), parquet.count(source.path)
        except (InputError, duckdb.Error):
            continue  # told by whoever reads it
        last = found[-1] if found else None
        if not can_stay(columns, own):
            continue
        escaped = parquet.escaped(source.path)
        if last and last.first + len(last.files) == index and last.columns == columns and last.layout == own:
            found[-1] = replace(last, files=(*last.files, escaped), rows=last.rows + rows)
        else:
            found.append(Standing((escaped,), columns, index, own, rows))
    return tuple(found) if sum(files.rows for files in found) >= engine.large else ()
