"""Rows that cannot be judged, and in plain words why: which field, what was found, what is expected."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from checker.events.cells.checks import CELL, MAX_ITEMS, MAX_TEXT
from checker.events.cells.fields import BY_NAME, Field, Type
from checker.events.text.stream import MAX_LINE
from checker.hints import did_you_mean
from checker.model import Quarantined

TIME_EXAMPLE = "2014-09-15T12:00:00Z"
EXPECTED: Mapping[Type, str] = {
    Type.TEXT: "text",
    Type.TIME: f"an ISO 8601 time such as {TIME_EXAMPLE}",
    Type.WORDS: 'a list of strings such as ["profile photo"]',
    Type.FLAG: "true or false",
    Type.NUMBER: "a whole number",
}
EPOCHS: Mapping[int, tuple[str, int]] = {  # digits of a count since 1970 that lies in our time
    9: ("seconds", 1),
    10: ("seconds", 1),
    12: ("milliseconds", 10**3),
    13: ("milliseconds", 10**3),
    16: ("microseconds", 10**6),
    19: ("nanoseconds", 10**9),
}
KINDS: Mapping[str, str] = {
    "VARCHAR": "text",
    "BOOLEAN": "a boolean",
    "UBIGINT": "a number",
    "BIGINT": "a number",
    "HUGEINT": "a number",
    "DOUBLE": "a number",
    "ARRAY": "a list",
    "OBJECT": "an object",
    "NULL": "null",
}


FIELD: Mapping[str, str] = {
    "missing": "is missing; expected {expected}",
    "type": "is {kind} ({found}); expected {expected}{epoch}",
    "vocabulary": "is {found}; expected one of {vocabulary}{near}",
    "null_word": "is {found}, which reads like no value; leave it out or null when it is not known{none}",
    "long": f"is too long ({{found}} ...); at most {MAX_TEXT:,} bytes a text and {MAX_ITEMS:,} items a list",
    "nul": "holds a NUL character ({found}); expected {expected}",
    "time": "is {found}; expected {expected}, between 1900 and 2199{epoch}",
    "empty": "is an empty list; expected {expected}",
    "items": "is {found}; every item must be text that is not blank; expected {expected}",
    "flag": "is {found}; expected true, false, yes, no, 1 or 0",
    "number": "is {found}; expected {expected} from {least:,} to {most:,}",
}
ROW: Mapping[str, str] = {
    "object": "the line holds {kind}; expected one JSON object a line",
    "repeated_key": "the key {found} stands twice in the object, and programs differ on which of them counts; keep one",
    "too_long": f"the line is longer than {MAX_LINE:,} bytes; expected one event a line",
    "encoding": "not UTF-8 text ({bare}); save the file as UTF-8",
    "request": "the entry has no request with an address; expected HAR 1.2",
    "packed": "an object stands in it as text that is no JSON ({found}), so what it says is not known",
    "too_deep": "the record is nested too deeply; expected at most 200 levels",
    "fan_out": "the record tells of {bare} events; at most 255 are read",
    "too_many": "the row has {bare} fields; at most 256 are read",
    "columns": "the row has {bare} than the header",
    "quote": "a quote opened in this row is not closed as CSV closes it; double a quote that stands inside a quoted cell",
    "repeat": "repeats event {bare}",
    "same_id": "shares its event_id with {bare}, with other content; an event_id must be unique within the log",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a row, as the checks found it."""

    field: str  # "" when it is the row as a whole
    code: str
    kind: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that did not pass."""

    seq: int
    event_id: str | None
    faults: tuple[Fault, ...]
    excerpt: str
    whole: str | None = None  # the row's full text where the words need it


def quarantined(reject: Reject, file: str, line: int) -> Quarantined:
    """Return a rejected row with its reasons in words."""
    reason = "; ".join(_sentence(fault, reject.whole) for fault in reject.faults)
    event_id = _shown(reject.event_id, 200) if reject.event_id else None
    return Quarantined(file=file, line=line, reason=_shown(reason, 2_000), event_id=event_id, excerpt=_shown(reject.excerpt, 200))


def _sentence(fault: Fault, whole: str | None) -> str:
    if fault.code == "json":
        return _invalid_json(whole or "")
    words = {"kind": KINDS.get(fault.kind or "", "something else"), "found": _quoted(fault), "bare": fault.found or ""}
    if not fault.field:
        return ROW[fault.code].format(**words)
    field = BY_NAME[fault.field]
    details = FIELD[fault.code].format(
        **words,
        expected=EXPECTED[field.type],
        vocabulary=", ".join(field.vocabulary),
        near=_near(fault.found or "", field.vocabulary),
        none=" (or none, if it is known that there is none)" if field.name == "contract" else "",
        epoch=_epoch(fault, field),
        least=field.least,
        most=field.most,
    )
    return f"{field.name} {details}"


def _quoted(fault: Fault) -> str:
    text = fault.found or ""
    return json.dumps(text, ensure_ascii=False) if fault.kind in {"VARCHAR", CELL, None} else text


def _near(word: str, vocabulary: tuple[str, ...]) -> str:
    hint = did_you_mean(word.strip().lower(), [*map(str, vocabulary)])
    return f"; {hint}" if hint.startswith("did you mean") else ""


def _epoch(fault: Fault, field: Field) -> str:
    """Return what a number in a time field would be if it counted from 1970: a hint, never a guess."""
    digits = (fault.found or "").partition(".")[0]
    unit = EPOCHS.get(len(digits)) if field.type is Type.TIME and digits.isdecimal() else None
    if unit is None:
        return ""
    name, divisor = unit
    moment = datetime.fromtimestamp(int(digits) // divisor, tz=UTC)
    return f" (counted in {name} since 1970 it would be {moment:%Y-%m-%dT%H:%M:%SZ})"


def _invalid_json(line: str) -> str:
    """Return what a JSON reader stumbles over, and where."""
    try:
        json.loads(line, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        return f"{_stumble(line, error)}; expected one JSON object a line"
    except (ValueError, RecursionError) as error:
        return f"not valid JSON: {error}; expected one JSON object a line"
    return "not valid JSON; expected one JSON object a line"


def _stumble(line: str, error: json.JSONDecodeError) -> str:
    rest = line[error.pos :].strip()
    if error.msg == "Extra data":
        return f"the line goes on with {'another value' if rest[:1] in {'{', '['} else 'more text'} at character {error.pos + 1}"
    cut = "; the line seems cut off" if not rest or error.msg.startswith("Unterminated") else ""
    return f"not valid JSON: {error.msg.removesuffix(' at')} at character {error.pos + 1}{cut}"


def _no_constant(word: str) -> float:
    raise ValueError(f"{word} is no JSON number")


def _shown(text: str, length: int) -> str:
    """Return text fit to show: bounded, without characters that move a cursor or hide text."""
    return "".join(character if character.isprintable() else "\ufffd" for character in text[:length])
