"""Whatever JSON holds, escaped and nested as it may be, plain lines are read as the exact way reads them: values, reasons and lines."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.events.containers import lines
from checker.events.containers.plainlines import take_plain
from checker.events.layouts.layout import Layout
from checker.events.stores import narrow
from checker.events.stores.store import connected
from checker.events.text.block import Block
from tests.events.containers.test_plainlines import _none, _read

TEXT = st.one_of(
    st.sampled_from(["", "A", " A", 'a"b', "a\\b", "a/b", 'x": y', 'x, "y', ": z", "z, ", "7", "1e5", "true", "NaN", "null"]),
    st.sampled_from(["é", "🏳", "\x00", "\t"]),
    st.text(st.characters(codec="utf-8"), max_size=6),
)  # fmt: skip
NUMBER = st.one_of(st.integers(-(10**20), 10**20), st.floats(), st.sampled_from([0, -0.0, 1e22, 1e-7, 0.1, 123456789.125]))
VALUE = st.recursive(
    st.one_of(st.none(), st.booleans(), TEXT, NUMBER),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)
USUAL = {
    "event_id": st.integers(0, 10**9).map("event-{}".format), "occurred_at": st.just("2021-09-30T11:51:16Z"),
    "data": st.lists(st.sampled_from(["gps", "photo"]), min_size=1, max_size=2), "recipient": st.sampled_from(["A", "B", None]),
    "count": st.integers(1, 9), "app": TEXT, "place": st.fixed_dictionaries({"lat": st.floats(0, 90), "tags": st.lists(TEXT, max_size=2)}),
}  # fmt: skip
ROW = st.fixed_dictionaries(USUAL)
ODD = st.fixed_dictionaries({}, optional={key: st.one_of(VALUE, some) for key, some in USUAL.items()} | {"more": VALUE, "Count": VALUE})
SEPARATORS = st.sampled_from([(",", ":"), (", ", ": ")])


@st.composite
def texts(draw: Callable[[Any], Any]) -> bytes:
    """Draw a log: most lines usual, some with anything in them, written one way or the other, some spoilt, cut or doubled."""
    separators, ascii_ = draw(SEPARATORS), draw(st.booleans())

    def written(row: object) -> str:
        found = json.dumps(row, separators=separators, ensure_ascii=ascii_)
        return found.replace("/", "\\/") if draw(st.booleans()) else found

    made = [written(row) for row in draw(st.lists(ROW, min_size=1, max_size=8))]
    for row in draw(st.lists(ODD, max_size=8)):
        made.insert(draw(st.integers(0, len(made))), written(row))
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(made) - 1))
        spoilt: list[Callable[[str], str]] = [
            lambda line: line[:-1], lambda line: line + "\r", lambda line: line + " ", lambda line: " " + line, lambda _: "",
            lambda line: line[:-1] + ',"count":2}', lambda line: line.replace('"A"', "null"), lambda line: line + line,
            lambda line: line.replace('"', '\\"', 1), lambda line: line.replace("event_id", "\\u0065vent_id"),
            lambda line: line.replace("[", "[1E5,"), lambda line: line.replace("{", '{"recipient":null,', 1), lambda line: f"[{line}]",
            lambda line: line.replace("}", ",}"), lambda line: line.replace(":", ":  "),
        ]  # fmt: skip
        made[at] = draw(st.sampled_from(spoilt))(made[at])
    mark = b"\xef\xbb\xbf" if draw(st.booleans()) else b""
    end: bytes = draw(st.sampled_from([b"", b"\n", b"\n\n", b"\r\n"]))
    return mark + "\n".join(made).encode("utf-8", "surrogatepass") + end


def _same(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(narrow, "WORTH", 2)
        patch.setattr(lines, "FEW", 3)
        plain = _read(path, Layout())
        patch.setattr(lines, "take_plain", _none)
        assert plain == _read(path, Layout())


@given(content=texts())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_log_is_read_as_the_exact_way_reads_it(content: bytes, tmp_path: Path) -> None:
    _same(content, tmp_path / "log.jsonl")


@pytest.mark.parametrize("seed", range(4))
def test_thousands_of_escaped_and_nested_rows_are_read_as_the_exact_way_reads_them(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    made = []
    for number in range(1_500):
        text = chance.choice(["é", 'q"', "a\\b", "x\ny", "/", "\u2028", "\x7f", "🏳", "\x01"])
        place = {"lat": round(chance.random() * 90, 4), text: [text, None, {"n": chance.randint(0, 10**17)}]}
        row = {
            "event_id": f"e{number}{text}", "occurred_at": "2021-09-30T11:51:16Z", "data": ["gps", text], "recipient": f"R{text}",
            "note": f"n{text}{text}", "place": place,
        }  # fmt: skip
        made.append(json.dumps(row, separators=[(",", ":"), (", ", ": ")][seed % 2], ensure_ascii=seed < 2))
    _same("\r\n".join(made).encode(), tmp_path / "log.jsonl")


@pytest.mark.parametrize(
    "held",
    [
        '"caf\\u00e9"', '"a\\/b"', '"a\\"b"', '"tab\\t"', '"\\ud83c\\udff3"', '{"ip":"10.0.0.1","tags":["a","b"],"deep":{"x":null}}',
        "12.5", '["a\\"b",{"c":1}]', "[]", "{}", "-7", "true", "1E5", "[1E5]", "[1e-05,2.5e-7]", '{"a":{"b":-1.5e-9},"c":"1e5"}', "1e22",
    ],
)  # fmt: skip
def test_escaped_and_nested_fields_are_plain(held: str) -> None:
    texts = [
        f'{{"event_id":"event-{n}","occurred_at":"2021-09-30T11:51:16Z","data":["a\\u00e9","b\\"c"],"more":{held}}}' for n in range(20)
    ]
    assert take_plain(connected(), Block(1, "\n".join(texts).encode()), 0, Layout()).all()


@pytest.mark.parametrize("time", ["2021-09-30 11:51:16", "2021-09-30T11:51:16", "2021-09-30T11:51:16Z", "2021-09-30 11:51:16Z"])
def test_usual_times_are_plain_and_mean_what_they_say(time: str) -> None:
    store = connected()
    texts = [f'{{"event_id":"event-{n}","occurred_at":"{time}","data":["a"]}}' for n in range(20)]

    assert take_plain(store, Block(1, "\n".join(texts).encode()), 0, Layout()).all()
    assert store.execute("SELECT DISTINCT occurred_at::VARCHAR FROM events").fetchall() == [("2021-09-30 11:51:16",)]


@pytest.mark.parametrize("time", ["2021-09-30 11: 1: 6", "2021-02-30 11:51:16", "2021-02-30T11:51:16Z", "2021-09-30T24:00:00Z", "infinity"])
def test_what_only_looks_like_a_time_is_not_plain(time: str) -> None:
    texts = [f'{{"event_id":"event-{n}","occurred_at":"{time}","data":["a"]}}' for n in range(20)]

    assert not take_plain(connected(), Block(1, "\n".join(texts).encode()), 0, Layout()).any()


@pytest.mark.parametrize(
    "held", ["3.50", "12345678901234567890", "NaN", "[1E20]", "[0.0000001]", '"\\ud800"', "[1, 2]", "{,}", "[-Infinity]"]
)
def test_what_the_engine_may_write_otherwise_is_not_plain(held: str) -> None:
    assert not take_plain(connected(), _block(held), 0, Layout()).any()


def _block(more: str) -> Block:
    head = '"occurred_at":"2021-09-30T11:51:16Z","data":["a\\u00e9","b\\"c"]'
    texts = [f'{{"event_id":"event-{n}",{head},"more":{more}}}' for n in range(20)]
    return Block(1, "\n".join(texts).encode())


@pytest.mark.parametrize(
    "number",
    [
        "1E5", "1e1", "12e3", "1.5e5", "-1E5", "1e-5", "1e-7", "1e15", "1e20", "1e22", "0.1e9", "5e-324", "1e400", "-1e400",
        "1.50", "-0", "-0.0", "0.00001",
        "1.0", "100000000000000000000", "123456789012345678", "1234567890123456.7", "0.30000000000000004",
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", ["{}", "[{},{}]", '{{"x":{}}}'])
def test_no_number_that_the_engine_writes_longer_makes_room_for_a_member_that_is_dropped(number: str, form: str, tmp_path: Path) -> None:
    held = form.format(number, number)
    (tmp_path / "one.json").write_text(f'{{"f":{held}}}', encoding="utf-8")
    with duckdb.connect() as connection:
        read = connection.execute(f"SELECT CAST(f AS VARCHAR) FROM read_json('{tmp_path / 'one.json'}', columns={{f: 'JSON'}})").fetchall()
    room = 10 * max(len(read[0][0]) - len(held), 1)
    twice = f',"f1":"{"x" * (room - 8)}"'  # a key that stands twice: the engine keeps the first, the exact way refuses the row

    def row(name: str, held: str, more: str = "") -> str:
        fields = ",".join(f'"f{at}":{held}' for at in range(10))
        return f'{{"event_id":"{name}","occurred_at":"2021-09-30T11:51:16Z","data":["gps"],{fields}{more}}}'

    good = [row(f"event-{at}", form.format(1, 2)) for at in range(20)]
    lost = [row(f"lost-{at}", held, twice) for at in range(5)]
    content = "\n".join(good + lost).encode()
    taken = take_plain(connected(), Block(1, content), 0, Layout())
    assert taken.tolist() == [True] * len(good) + [False] * len(lost)
    _same(content, tmp_path / "log.jsonl")


@pytest.mark.parametrize("lost", ['"count":2e0', '"count":1E5', '"more":1e-7', '"more":"1e5"'])
@pytest.mark.parametrize("number", ["1E5", "1e-05", "1e400", "2.50e3"])
def test_a_member_that_is_dropped_is_missed_whatever_numbers_it_holds(lost: str, number: str, tmp_path: Path) -> None:
    head = '"occurred_at":"2021-09-30T11:51:16Z","data":["gps"],"count":2'
    rows = [f'{{"event_id":"event-{at}",{head},"more":{number}}}' for at in range(90)]
    odd = [f'{{"event_id":"odd-{at}",{head},"more":{number},{lost}}}' for at in range(4)]
    content = "\n".join(rows + odd).encode()
    assert take_plain(connected(), Block(1, content), 0, Layout()).tolist() == [True] * len(rows) + [False] * len(odd)
    _same(content, tmp_path / "log.jsonl")


@pytest.mark.parametrize("separators", [(", ", ": "), (", ", ":")])
@pytest.mark.parametrize(
    "held", ["[1, 2.5, -3]", '{"a": [1, [2, true, null]], "b": "x, 2"}', '"Acme, Inc."', '["a, b", 1, "c\\", 2", 3]', '["a", "b, \\"c"]']
)
def test_spaces_in_lists_of_numbers_are_plain(held: str, separators: tuple[str, str]) -> None:
    rows = (
        json.dumps({"event_id": f"event-{n}", "occurred_at": "2021-09-30T11:51:16Z", "data": ["gps"], "note": "x"}, separators=separators)
        for n in range(20)
    )
    texts = [row[:-1] + f', "more":{held}}}' for row in rows]
    assert all(json.loads(text) for text in texts)
    assert take_plain(connected(), Block(1, "\n".join(texts).encode()), 0, Layout()).all()


@pytest.mark.parametrize("held", ["[1,  2]", "[ 1, 2]", "[1 , 2]"])
def test_other_spaces_are_not_plain_and_read_all_the_same(held: str, tmp_path: Path) -> None:
    texts = [f'{{"event_id": "event-{n}", "occurred_at": "2021-09-30T11:51:16Z", "data": ["gps"], "more": {held}}}' for n in range(20)]
    assert not take_plain(connected(), Block(1, "\n".join(texts).encode()), 0, Layout()).any()
    _same("\n".join(texts).encode(), tmp_path / "log.jsonl")
