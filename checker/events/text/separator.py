"""Separators: what parts the columns of a CSV file. Spreadsheets write semicolons where a comma stands in decimals (most of Europe)."""

import csv
from collections.abc import Sequence

COMMA = ","
OTHERS = (";", "\t", "|")


def separator(header: str) -> str:
    """Return what parts the columns that a header names: a comma, or the mark by which it has most where a comma parts nothing.

    Only the header is asked: what its rows look like must not decide how they are read. Raises nothing.
    """
    counts = {mark: len(_cells(header, mark)) for mark in (COMMA, *OTHERS)}
    if counts[COMMA] > 1:
        return COMMA
    return max(OTHERS, key=lambda mark: counts[mark]) if max(counts.values()) > 1 else COMMA


def _cells(line: str, mark: str) -> Sequence[str]:
    try:
        return next(csv.reader([line], delimiter=mark), [])
    except csv.Error:
        return ()
