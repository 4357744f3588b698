"""The island: findings beyond the cards, packed into the page whole, for the script to page, search and lay out; never markup.

A hundred thousand cards would be millions of elements. The findings repeat few words: each distinct text, step, quote and remedy is kept
once (`packing.py`), and a finding is a few numbers. Base64 cannot end the element that holds it.
"""

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from checker.rendering import words
from checker.rendering.cardtexts import SHAPE, own_words, shaper, shown
from checker.rendering.marking import Places
from checker.rendering.packing import Pool
from checker.report import Finding

ROOM = 3_800_000  # bytes; the rest of a page takes about a megabyte, and five are what mail carries
SAMPLES = (5, 1, 0)  # ids of events of each finding: as many as there is room for
OWN = ("recipient", "purpose", "first", "last")  # what each row has of its own; all else is its shape


@dataclass(frozen=True, slots=True)
class Island:
    """What is packed, and how many findings that is; the others go beside the page."""

    packed: str
    findings: int


@dataclass(frozen=True, slots=True)
class _Rows:
    """Findings as rows of places in a pool; the first so many of them need the first ``ends`` of its nodes."""

    pool: Pool
    columns: dict[str, list[int]]
    ends: list[int]


def island(findings: Sequence[Finding], places: Places | None = None, room: int = ROOM) -> Island:
    """Pack the findings, from the first on, as many as go into ``room`` bytes; ids of events only as far as all findings have room."""
    number = len(findings)
    if not number:
        return Island("", 0)
    rows = _rows(findings, places or Places({}))
    for samples in SAMPLES:
        packed = _packed(findings, rows, samples)
        if len(packed) <= room:
            return Island(packed, number)
    while (number := min(number - 1, int(number * room / len(packed) * 0.98))) > 0:
        packed = _packed(findings[:number], rows, 0)
        if len(packed) <= room:
            return Island(packed, number)
    return Island("", 0)


def _rows(findings: Sequence[Finding], places: Places) -> _Rows:
    pool, shape, ends = Pool(), shaper(places), []
    columns: dict[str, list[int]] = {name: [] for name in (*OWN, "shape")}
    for finding in findings:
        for name, text in zip(OWN, own_words(finding), strict=True):
            columns[name].append(pool.put(text or (words.OWN_USE if name == "recipient" else "")))
        columns["shape"].append(pool.put(shape(finding)))
        ends.append(len(pool.nodes))
    return _Rows(pool, columns, ends)


def _packed(findings: Sequence[Finding], rows: _Rows, samples: int) -> str:
    number = len(findings)
    data = {
        "ids": "\n".join(finding.id for finding in findings),
        "fingerprints": "\n".join(finding.fingerprint for finding in findings),
        "samples": "\n".join(shown(", ".join(finding.samples[:samples])).replace("\n", " ") for finding in findings),
        "whole": samples == max(SAMPLES),
        "events": [finding.events for finding in findings],
        "records": [finding.records for finding in findings],
        "parts": SHAPE,
        "columns": {name: column[:number] for name, column in rows.columns.items()},
        "pool": rows.pool.nodes[: rows.ends[number - 1]],
    }
    text = json.dumps(data, separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()
