"""Plain JSON lines are read as the exact way reads them; whatever is not plain goes there."""

import json
import random
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pytest

from checker.events.cells.quarantine import quarantined
from checker.events.containers import lines, plainlines
from checker.events.containers.plainlines import take_plain
from checker.events.layouts.layout import Layout
from checker.events.stores.store import connected
from checker.events.text import stream
from checker.events.text.block import Block, Numbers
from checker.events.text.stream import MAX_LINE
from checker.model import Quarantined

GOOD = {
    "event_id": "e", "occurred_at": "2021-09-30T11:51:16Z", "data": ["gps_lat", "gps_lon"], "recipient": "Mapster", "opted_out": False,
    "subject_age": 14, "count": 3, "app": "Trips", "batch": 7,
}  # fmt: skip
HEAD = '{"event_id":"x","occurred_at":"2021-09-30T11:51:16Z","data":["photo"]'
ODD = (
    "not json", "[1]", '["event_id"]', '"text"', "null", "{}", "  " + HEAD + "}", HEAD + "}\r", HEAD + "} ", HEAD + ',"count":1,}',
    HEAD + ',"count":1,"count":2}', HEAD + ', "count": 1, "count": 2}', HEAD + ',"unknown":"other"}', HEAD + ',"recipient":null}',
    HEAD + ',"recipient":"A\\u0301B"}', HEAD + ',"recipient":"A\\"B"}', HEAD + ',"recipient":"\u0301AB\u0301"}', HEAD + ',"recipient":7}',
    HEAD + ',"recipient":" Mapster\t"}', HEAD + ',"recipient":""}', HEAD + ',"recipient":"null"}', HEAD + ',"recipient":["a"]}',
    HEAD + ',"recipient":"caf\u00e9 \U0001f3f3\ufe0f\u200d\U0001f308"}', HEAD + ',"count":1e2}', HEAD + ',"count":100.0}',
    HEAD + ',"count":NaN}',
    HEAD + ',"count":-0}', HEAD + ',"count":"3"}', HEAD + ',"count":0}', HEAD + ',"opted_out":"yes"}', HEAD + ',"opted_out":"perhaps"}',
    HEAD + ',"subject_age":1E1,"batch":1,"batch":2}', HEAD + ',"batch":1E5,"App":"x"}', HEAD + ',"batch":3.50}', HEAD + ',"batch":true}',
    HEAD + ',"app":{"a":[1, 2]}}', HEAD + ',"app":null}', HEAD + ',"app":"' + "long " * 300 + '"}', HEAD + ',"App":"other case"}',
    HEAD + ',"app":"\x7f"}', HEAD + ',"app":"\x00"}', HEAD + ',"app":Infinity}', HEAD + ',"app":"information, NaN ,]"}',
    HEAD[:-1] + ',"photo"]}', HEAD[:-1] + ',7]}', HEAD[:-1] + ',null]}', HEAD[:-1] + ',""]}', HEAD[:-1] + ', "a" , " b "]}',
    HEAD[:-1] + ",]}",
    HEAD.replace('["photo"]', "[]") + "}", HEAD.replace('["photo"]', '"photo"') + "}", HEAD.replace('"x"', "7") + "}",
    HEAD.replace('"x"', "null") + "}", HEAD.replace('"x"', '" x "') + "}", HEAD.replace('"x"', '"N/A"') + "}", '{"event_id":"y"}',
    HEAD.replace("T11:51:16Z", "T11:51:16.5+05:00") + "}", HEAD.replace("T11:51:16Z", "") + "}",
    HEAD.replace("2021-09-30", "2021-13-30") + "}",
    HEAD.replace('"2021-09-30T11:51:16Z"', "1633002676") + "}", HEAD.replace("2021-09-30", "1850-09-30") + "}", HEAD + "}}", HEAD,
    json.dumps(GOOD), json.dumps(GOOD | {"data": ["a, b", "c"]}), "", "   ", " \t\r", "\f", "{} {}", HEAD + "}{}", HEAD + "} " + HEAD + "}",
    HEAD + ',"recipient":7,"count":"5"}', HEAD + ',"recipient":true,"count":"5"}', HEAD + ',"recipient":null,"recipient":"A"}',
    HEAD + ',"recipient":"A","recipient":null}', HEAD + ',"app":null,"app":null}',
    HEAD + ',"app":{"app":null}}', HEAD + ',"recipient": null}',
    HEAD + ',"recipient":": A","app":"B, ","x":""}', HEAD + ',"recipient":": A", "app":"B, ", "x":1}', HEAD + ',"app":": x, "}',
    HEAD + ',"recipient":8,"app":9,"x":1}', HEAD + ',"EVENT_ID":"z"}', HEAD + ',"subject_age":1e2}', HEAD + ',"subject_age":"14"}',
    HEAD + ',"opted_out":"true"}', HEAD + ',"opted_out":null}', HEAD + ',"opted_out":1}', HEAD[:-1] + ',": a", "b, "]}',
    HEAD.replace('"x"', '"17"') + "}", HEAD.replace('"x"', '"1e5"') + "}", HEAD.replace('"x"', '"Infinity"') + "}",
    *(HEAD.replace("2021-09-30T11:51:16Z", time) + "}" for time in (
        "2021-09-30 11:51:16", "2021-09-30 11:51:17Z", "2021-09-30T11:51:18", "2021-09-30 11: 1: 6", "2021-09-30T11: 1: 6",
        "2021-02-30 11:51:16",
        "2021-02-30T11:51:16Z", "2021-9-30 11:51:16.0", "2021-09-30 1:51:16.5", "2021-09-30T24:00:00Z", "2021-09-30 24:00:00",
        "2021-09-30T11:51:16z",
        "2199-12-31T23:59:59Z", "2200-01-01 00:00:00", "1899-12-31 23:59:59", "0021-09-30 11:51:16", "20210-09-30 1:51:1", "infinity",
        "epoch",
        "2021-09-30 11:51:60", "2021-09-30 11:51:1\\u0036", "2021-09-30 11:51:16 ", " 2021-09-30 11:51:16", "2021-09-30  11:51:16",
    )),
    *(HEAD.replace('"x"', held) + "}" for held in (
        '"12abcdefghij"', '"1234567890123"', "1234567890123", "12345678901.25", '"12345678e99"', '"true"', "true", '"trueabcdefghi"',
        '"e1234567890"',
        '"-1234567890"', '"Infinity-and-on"', '"NaN-and-on-and-on"', '"[1,2,3,4,5,6]"', "[1,2,3,4,5,6]", '["abcdefghijk"]', '"{}         "',
        '"event-by-tab\\t"', '"event-by-cr\\r"', '"event-by-nul\\u0000"', '"event-by-space "', '"\tevent-by-tab"', '"event-by-tab\t"',
        '"zzzzzzzzzz"',
    )),
)  # fmt: skip


def _block(texts: list[str]) -> Block:
    return Block(1, "\n".join(texts).encode())


def test_most_rows_of_a_plain_log_are_taken() -> None:
    texts = [json.dumps(GOOD | {"event_id": f"e{n}"}, separators=(",", ":")) for n in range(50)]
    found = take_plain(connected(), _block([*texts[:7], "broken", "", *texts[7:]]), 0, Layout())
    assert np.flatnonzero(~found).tolist() == [7, 8]


@pytest.mark.parametrize(
    "change", [{}, {"recipient": None}, {"app": None, "recipient": None}, {"event_id": "7"}, {"recipient": "7"}, {"count": None}], ids=str
)
@pytest.mark.parametrize("separators", [(",", ":"), (", ", ": ")], ids=["tight", "spaced"])
def test_a_log_with_spaces_nulls_or_numbered_ids_is_plain_too(separators: tuple[str, str], change: dict[str, object]) -> None:
    texts = [json.dumps(GOOD | {"event_id": f"e{n}"} | (change if n % 2 else {}), separators=separators) for n in range(50)]
    assert take_plain(connected(), _block(texts), 0, Layout()).all()


def test_rows_keep_their_places_in_a_log_of_many(tmp_path: Path) -> None:
    made = (json.dumps(GOOD | {"event_id": f"e{n}"}) if n % 1000 else "odd" for n in range(1, 300_001))
    (tmp_path / "log.jsonl").write_text("\n".join(made), encoding="utf-8")
    store = connected()
    count, rejects = lines.read(store, tmp_path / "log.jsonl", "log.jsonl", 0, Layout())
    assert (count, [reject.seq for reject in rejects]) == (300_000, [*range(1000, 300_001, 1000)])
    assert store.execute("SELECT count(*) FROM events WHERE event_id <> 'e' || seq").fetchall() == [(0,)]


@pytest.mark.parametrize("layout", [Layout(), Layout(values={"recipient": {"Mapster": "Maps, Inc.", "A": None}})])
def test_odd_rows_are_read_as_the_exact_way_reads_them(layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = [*ODD]
    for number in range(3 * len(ODD)):
        given.insert(random.Random(number).randrange(len(given)), json.dumps(GOOD | {"event_id": f"e{number}"}, separators=(",", ":")))
    text = "\n".join(given).encode() + b'\n{"event_id":"\xff"}\n' + HEAD.encode() + b"}"
    (tmp_path / "log.jsonl").write_bytes(text)
    plain = _read(tmp_path / "log.jsonl", layout)
    monkeypatch.setattr(lines, "take_plain", _none)
    exact = _read(tmp_path / "log.jsonl", layout)
    assert plain == exact
    assert plain[0] == len(plain[1]) + len(plain[2]) > 4 * len(ODD) - 5


@pytest.mark.parametrize("odd", ODD[::8])
def test_an_odd_row_alone_among_plain_ones(odd: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = [json.dumps(GOOD | {"event_id": f"e{number}"}, separators=(",", ":")) for number in range(4)]
    (tmp_path / "log.jsonl").write_text("\n".join([*plain, odd, *plain[:1]]), encoding="utf-8", newline="")
    found = _read(tmp_path / "log.jsonl", Layout())
    monkeypatch.setattr(lines, "take_plain", _none)
    assert found == _read(tmp_path / "log.jsonl", Layout())


OURS = {key: held for key, held in GOOD.items() if key not in {"app", "batch"}} | {"event_id": "event"}
UNSEEN = (  # in a log without spaces, nulls, escapes and further fields, whose lines are handed to the engine as they stand
    *ODD, "\v" + HEAD + "}", " " + HEAD + ',"count":1}', HEAD + "}\x00" + HEAD + "}", "[" + HEAD + "},", '{"event_id":',
    HEAD.replace('"x"', '"123456"') + "}", HEAD.replace('"x"', '"12e4"') + "}", "x" * (MAX_LINE + 9),
    HEAD + ',"purpose":"' + "y" * MAX_LINE + '"}',
)  # fmt: skip


@pytest.mark.parametrize("share", [0, 1, 5, 100], ids=lambda share: f"{share} of 300")
@pytest.mark.parametrize("seed", range(6))
def test_lines_handed_over_as_they_stand_are_read_as_the_exact_way_reads_them(
    seed: int, share: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    made = [json.dumps(OURS | {"event_id": f"event-{number}"}, separators=(",", ":")) for number in range(300)]
    for place in chance.sample(range(60, 300), share):
        made[place] = chance.choice(UNSEEN) if seed % 2 else _spoilt(made[place], chance)
    (tmp_path / "log.jsonl").write_text("\n".join(made) + "\n" * (seed % 3), encoding="utf-8", newline="")
    monkeypatch.setattr(stream, "FIRST", 9_000)
    laid = _noted(monkeypatch)
    plain = _read(tmp_path / "log.jsonl", Layout())
    assert any(laid) or share or seed % 3 == 2
    monkeypatch.setattr(lines, "take_plain", _none)
    assert plain == _read(tmp_path / "log.jsonl", Layout())


def test_a_line_beyond_all_bounds_is_set_aside_among_lines_handed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [json.dumps(OURS | {"event_id": f"event-{number}"}, separators=(",", ":")) for number in range(300)]
    (tmp_path / "log.jsonl").write_text("\n".join([*made[:200], "z" * 40_000_000, *made[200:]]), encoding="utf-8")
    monkeypatch.setattr(stream, "FIRST", 9_000)
    laid = _noted(monkeypatch)
    count, events, aside = _read(tmp_path / "log.jsonl", Layout())

    assert (count, len(events), [row.line & 0xFFFF for row in aside], laid) == (301, 300, [201], [False, False, True])


def test_a_row_that_is_too_long_stands_for_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An object behind a blank is not for the fast way, a numbered id neither; together they are as long as if one was not there."""
    made = [json.dumps(OURS | {"event_id": f"event-{number}"}, separators=(",", ":")) for number in range(300)]
    whole = json.dumps(OURS | {"event_id": "1234567"}, separators=(",", ":"))
    made[200], made[201] = " " + json.dumps(OURS | {"event_id": "event-x"}, separators=(",", ":")), whole
    assert len(made[200]) - 1 == len(whole)
    (tmp_path / "log.jsonl").write_text("\n".join(made), encoding="utf-8")
    monkeypatch.setattr(stream, "FIRST", 9_000)
    laid = _noted(monkeypatch)
    plain = _read(tmp_path / "log.jsonl", Layout())
    assert any(laid)
    monkeypatch.setattr(lines, "take_plain", _none)
    assert plain == _read(tmp_path / "log.jsonl", Layout())


def _noted(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Note of every block whether its lines were handed over as they stood."""
    noted: list[bool] = []
    way = plainlines._laid

    def laid(*given: Any) -> bool:
        noted.append(way(*given))
        return noted[-1]

    monkeypatch.setattr(plainlines, "_laid", laid)
    return noted


def _none(_: duckdb.DuckDBPyConnection, given: Block, *__: object) -> Numbers:
    return np.zeros(len(given.starts), bool)


def _read(path: Path, layout: Layout) -> tuple[int, list[tuple[object, ...]], list[Quarantined]]:
    store: duckdb.DuckDBPyConnection = connected()
    count, rejects = lines.read(store, path, path.name, 2, layout)
    told = [quarantined(reject, path.name, reject.seq) for reject in sorted(rejects, key=lambda reject: reject.seq)]
    return count, store.execute("SELECT * FROM events ORDER BY seq").fetchall(), told


@pytest.mark.parametrize("seed", range(6))
def test_thousands_of_spoilt_rows_are_read_as_the_exact_way_reads_them(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(seed)
    separators = [(",", ":"), (", ", ": ")][seed % 2]
    made = []
    for number in range(2_000):
        row = GOOD | {"event_id": f"e{number}"} | ({"recipient": None, "app": None} if seed % 3 == 0 and chance.random() < 0.5 else {})
        text = json.dumps(row, separators=separators)
        made.append(_spoilt(text, chance) if chance.random() < 0.4 else text)
    (tmp_path / "log.jsonl").write_text("\n".join(made), encoding="utf-8", newline="")
    plain = _read(tmp_path / "log.jsonl", Layout())
    monkeypatch.setattr(lines, "take_plain", _none)
    assert plain == _read(tmp_path / "log.jsonl", Layout())


def _spoilt(text: str, chance: random.Random) -> str:
    """Return a line with a few parts of it moved, doubled, lost or exchanged."""
    for _ in range(chance.randint(1, 3)):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.choice((1, 1, 2, 6, 20)))
        put = chance.choice(
            ('"', ",", ":", " ", ", ", ": ", "null", "7", "{", "}", "[", "]", "\\", "true", text[start:end] * 2, '"x":1,', "")
        )
        members = text[1:-1].split(',"' if '":"' in text else ', "')
        if chance.random() < 0.3 and len(members) > 1:
            chance.shuffle(members)
            text = "{" + (',"' if '":"' in text else ', "').join(members[: chance.randint(1, len(members))]) + "}"
        else:
            text = text[:start] + put + text[end:]
    return text.replace("\n", " ") or "{"
