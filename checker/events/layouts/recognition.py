"""Recognition: which known layout a file has, told by the places that its first record fills."""

import csv
import json
from collections.abc import Mapping
from pathlib import Path

from checker.errors import InputError
from checker.events.layouts.layout import KnownLayout
from checker.events.layouts.pointers import values
from checker.events.text.jsonstream import members
from checker.events.text.separator import separator
from checker.events.text.stream import BLANK, DAMAGED, MAX_LINE, opened

OWN = "own"


def recognised(path: Path, shown: str, container: str, layouts: Mapping[str, KnownLayout]) -> KnownLayout | None:
    """Return the known layout of a file, None when none fits; a file that cannot be read is left to whoever reads it whole."""
    if container in layouts:
        return layouts[container]
    for layout in layouts.values():
        first = first_record(path, shown, container, layout.records)
        if container in layout.containers and layout.recognised_by and first is not None and _fits(first, layout):
            return layout
    return None


def _fits(record: object, layout: KnownLayout) -> bool:
    return all(any(True for each in where.split("|") for _ in values(record, each)) for where in layout.recognised_by)


def first_record(path: Path, shown: str, container: str, where: str = "") -> object:
    """Return the first record of a file, for CSV its header as one; None where there is none to be read."""
    try:
        if container == "json":
            return next((built.value for _, built in members(path, shown, where)), None)
        with opened(path) as file:
            line = next((text for _ in range(100) if (text := file.readline(MAX_LINE).decode("utf-8-sig").strip(BLANK + "\n"))), "")
        if container == "csv":
            return dict.fromkeys((cell.strip() for cell in next(csv.reader([line], delimiter=separator(line)), [])), "column")
        return json.loads(line) if container == "jsonl" else None
    except (InputError, OSError, EOFError, ValueError, RecursionError, csv.Error, *DAMAGED):
        return None
