"""The island: findings beyond the cards, packed into the page as columns that the script pages and searches; never markup.

A hundred thousand cards would be millions of elements. The findings repeat few words, so that each column keeps every distinct
text once; DEFLATE and base64 leave some twenty bytes of each finding. Base64 cannot end the element that holds it.
"""

import base64
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.rendering import words
from checker.rendering.hostile import one_line, visible
from checker.rendering.redaction import hidden
from checker.report import Finding

ROOM = 3_800_000  # bytes; the rest of a page takes about a megabyte, and five are what mail carries

TEXTS: dict[str, Callable[[Finding], str]] = {
    "verdict": lambda finding: finding.verdict,
    "rule": lambda finding: finding.rule,
    "severity": lambda finding: f"{finding.severity} ({finding.sensitivity} data)",
    "confidence": lambda finding: "none" if finding.confidence is None else f"{finding.confidence:.2f}",
    "title": lambda finding: hidden(one_line(finding.title)),
    "summary": lambda finding: hidden(finding.summary),
    "recipient": lambda finding: hidden(finding.recipient or words.OWN_USE),
    "purpose": lambda finding: hidden(finding.purpose or ""),
    "first": lambda finding: words.day(finding.first),
    "last": lambda finding: words.day(finding.last),
    "quote": lambda finding: finding.evidence[0].text if finding.evidence else "",
    "statement": lambda finding: finding.evidence[0].statement if finding.evidence else "",
    "waived": lambda finding: finding.waiver.who if finding.waiver else "",
}


@dataclass(frozen=True, slots=True)
class Island:
    """What is packed, and how many findings that is; the others go beside the page."""

    packed: str
    findings: int


def island(findings: Sequence[Finding], room: int = ROOM) -> Island:
    """Pack the findings, from the first on, as many as go into ``room`` bytes."""
    number = len(findings)
    while number:
        packed = _packed(findings[:number])
        if len(packed) <= room:
            return Island(packed, number)
        number = min(number - 1, int(number * room / len(packed) * 0.98))
    return Island("", 0)


def _packed(findings: Sequence[Finding]) -> str:
    data = {
        "ids": " ".join(finding.id for finding in findings),
        "fingerprints": " ".join(finding.fingerprint for finding in findings),
        "events": [finding.events for finding in findings],
        "records": [finding.records for finding in findings],
        "columns": {name: _column([said(finding) for finding in findings]) for name, said in TEXTS.items()},
    }
    text = json.dumps(data, separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


def _column(values: Sequence[str]) -> dict[str, list[str] | list[int]]:
    places: dict[str, int] = {}
    rows = [places.setdefault(value, len(places)) for value in values]
    return {"texts": [visible(text) for text in places], "rows": rows}
