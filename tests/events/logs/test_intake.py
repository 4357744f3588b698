"""Exact accounts: rows counted by nobody of ours are the judged and the quarantined, for every kind of bad line known."""

import gzip
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.errors import InputError
from checker.events import EventLog, open_log
from checker.events.layouts.layout import Layout, known_layouts
from checker.events.logs.intake import OWN_PLACES, settled
from checker.events.logs.sources import find_sources
from checker.events.text import stream

Opened = Callable[..., EventLog]
GOOD = '{"event_id": "%s", "occurred_at": "2024-06-01T00:00:00Z", "data": ["email"]}'
BAD: dict[str, str | bytes] = {
    "malformed": '{"event_id": "x", ',
    "two objects": GOOD % "x" + GOOD % "y",
    "tail": GOOD % "x" + " garbage",
    "repeated key": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "consent": "none", "consent": "granted"}',
    "list": "[1, 2]",
    "text": '"hello"',
    "null": "null",
    "no time": '{"event_id": "x", "data": ["e"]}',
    "no id": '{"occurred_at": "2024-06-01", "data": ["e"]}',
    "seconds": '{"event_id": "x", "occurred_at": 1717200000, "data": ["e"]}',
    "milliseconds": '{"event_id": "x", "occurred_at": "1717200000000", "data": ["e"]}',
    "no time of ours": '{"event_id": "x", "occurred_at": "06/01/2024", "data": ["e"]}',
    "wrong offset": '{"event_id": "x", "occurred_at": "2024-06-01T00:00:00+99:00", "data": ["e"]}',
    "no such day": '{"event_id": "x", "occurred_at": "2024-02-30", "data": ["e"]}',
    "data as text": '{"event_id": "x", "occurred_at": "2024-06-01", "data": 7}',
    "number in list": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e", 7]}',
    "empty list": '{"event_id": "x", "occurred_at": "2024-06-01", "data": []}',
    "wrong word": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "consent": "perhaps"}',
    "wrong flag": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "opted_out": "maybe"}',
    "negative count": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "count": -1}',
    "NaN": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "count": NaN}',
    "comma": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"],}',
    "NUL": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "purpose": "a\\u0000b"}',
    "raw NUL": '{"event_id": "x\x00", "occurred_at": "2024-06-01", "data": ["e"]}',
    "10 MB": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["' + "e" * 10_000_000 + '"]}',
    "Latin-1": b'{"event_id": "x", "occurred_at": "2024-06-01", "data": ["Gr\xf6\xdfe"]}',
    "null word": '{"event_id": "x", "occurred_at": "2024-06-01", "data": ["e"], "recipient": "None"}',
}


def lines(*more: str | bytes) -> bytes:
    texts = [GOOD % "first", "", *more, "  ", GOOD % "last"]
    return b"\n".join(text if isinstance(text, bytes) else text.encode() for text in texts) + b"\n"


def counted(content: bytes) -> int:
    """Count rows as `grep -c .` does."""
    return sum(1 for line in content.split(b"\n") if line.strip())


@pytest.mark.parametrize("kind", BAD)
def test_every_kind_of_bad_line_is_set_aside_with_file_line_and_reason(opened: Opened, kind: str) -> None:
    content = lines(BAD[kind])
    log = opened(content)
    judged = sum(flow.events for flow in log.flows())

    assert (log.rows_read, judged) == (counted(content), 2)
    assert [(row.file, row.line, bool(row.reason)) for row in log.quarantined] == [("events.jsonl", 3, True)]


def test_all_kinds_together_add_up(opened: Opened) -> None:
    content = lines(*BAD.values())
    for name, packed in (("events.jsonl", content), ("events.jsonl.gz", gzip.compress(content))):
        log = opened(packed, name)
        judged = sum(flow.events for flow in log.flows())
        assert log.rows_read == counted(content) == judged + len(log.quarantined) == len(BAD) + 2
        assert [row.line for row in log.quarantined] == list(range(3, len(BAD) + 3))


def test_the_same_kinds_in_a_mapped_log_add_up(opened: Opened) -> None:
    mapping = "fields: {event_id: event_id, occurred_at: occurred_at, data: data, consent: consent, opted_out: opted_out, count: count,"
    mapping += " purpose: purpose, recipient: recipient}\n"
    content = lines(*BAD.values())
    log = opened(content, mapping=mapping)
    judged = sum(flow.events for flow in log.flows())

    assert log.rows_read == counted(content) == judged + len(log.quarantined) == len(BAD) + 2
    assert [row.line for row in log.quarantined] == list(range(3, len(BAD) + 3))


@pytest.mark.parametrize("mapping", [None, "fields: {event_id: event_id, occurred_at: occurred_at, data: data}\n"], ids=["own", "mapped"])
def test_an_open_quote_in_a_table_swallows_no_row(opened: Opened, mapping: str | None) -> None:
    content = 'event_id,occurred_at,data\na,2024-01-01,x\nb,2024-01-01,"y\nc,2024-01-01,x\nd,2024-01-01,x\n'
    log = opened(content, "events.csv", mapping)

    assert log.rows_read == content.count("\n") - 1
    assert [(row.line, "quote" in row.reason) for row in log.quarantined] == [(3, True)]


@pytest.mark.parametrize("mapping", [None, "fields: {event_id: event_id, occurred_at: occurred_at, data: data}\n"], ids=["own", "mapped"])
def test_repeated_ids_are_set_aside_and_cut_off_files_refused(opened: Opened, mapping: str | None) -> None:
    other = (GOOD % "a").replace("email", "name")
    log = opened("\n".join([GOOD % "a", other, GOOD % "b", GOOD % "b"]), mapping=mapping)

    assert [(row.line, row.event_id) for row in log.quarantined] == [(1, "a"), (2, "a"), (4, "b")]
    assert sum(flow.events for flow in log.flows()) == 1
    with pytest.raises(InputError, match="damaged or cut off"):
        opened(gzip.compress(lines(*BAD.values()))[:-30], "events.jsonl.gz", mapping)


def test_offsets_move_times_and_bounds_hold(opened: Opened) -> None:
    (flow,) = opened('{"event_id": "a", "occurred_at": "2024-01-01T00:30:00+05:00", "data": ["e"]}').flows()

    assert flow.first is not None
    assert flow.first.isoformat() == "2023-12-31T19:30:00+00:00"


def test_events_of_one_record_share_its_number(opened: Opened) -> None:
    sample = {**known_layouts()["segment"].sample, "timestamp": "no time"}
    log = opened("\n" + json.dumps(sample) + "\n" + json.dumps(known_layouts()["segment"].sample))

    assert [(row.line, row.event_id) for row in log.quarantined] == [(2, "m-1#1"), (2, "m-1#2")]
    assert (log.rows_read, [flow.samples for flow in log.flows()]) == (4, [("m-1#1",), ("m-1#2",)])


def test_our_own_events_come_as_a_json_list_too(opened: Opened) -> None:
    log = opened(f"[{GOOD % 'a'}, {GOOD % 'b'}, 7]", "events.json")

    assert (log.rows_read, [row.line for row in log.quarantined], sum(flow.events for flow in log.flows())) == (3, [3], 2)


def test_what_goes_to_an_own_place_is_no_sharing(opened: Opened) -> None:
    log = opened("\n".join([json.dumps(known_layouts()["openlineage"].sample)]), mapping="values: {}\n")
    assert log.files[0].passed == {}
    with pytest.raises(InputError, match="no sharing"):
        opened(json.dumps(known_layouts()["openlineage"].sample), mapping="first_party: [partner-drop]\n")
    assert OWN_PLACES


def test_a_layout_that_was_asked_for_is_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(known_layouts()["segment"].sample))
    source = find_sources(["a.jsonl"], None, tmp_path)[0]

    assert settled(source, known_layouts()["own"])[1] == "own"
    assert settled(source, Layout(columns={"a": "purpose"}))[1] == "mapping"
    assert settled(source, Layout())[1] == "segment"


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda held: b"\xef\xbb\xbf" + held], ids=["plain", "packed", "marked"])
def test_a_file_is_named_with_the_digest_of_its_bytes(
    pack: Callable[[bytes], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "FIRST", 3_000)
    content = pack("\n".join([*(GOOD % number for number in range(999)), "broken", ""]).encode())
    path = tmp_path / ("a.jsonl.gz" if content[:2] == b"\x1f\x8b" else "a.jsonl")
    path.write_bytes(content)
    (file,) = open_log([str(path)]).files

    assert (file.rows, file.sha256) == (1_000, hashlib.sha256(content).hexdigest())
