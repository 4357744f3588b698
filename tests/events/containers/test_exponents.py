import duckdb
import numpy as np
import pytest

from checker.events.containers import exponents
from checker.events.containers.exponents import STEPS, rewritten
from checker.events.stores.store import connected
from checker.events.text.block import Block


def told(*texts: str) -> list[tuple[int, bool]]:
    sizes, unknown = rewritten(connected(), Block(1, "\n".join(texts).encode()))
    return list(zip(sizes.tolist(), unknown.tolist(), strict=True))


def read(text: str) -> str:
    """Return what the engine makes of a value in an object."""
    with duckdb.connect() as connection:
        (row,) = connection.execute("SELECT CAST(json_extract(?::JSON, '$.a') AS VARCHAR)", [f'{{"a":{text}}}']).fetchall()
    return str(row[0])


@pytest.mark.parametrize(
    "held",
    [
        "1E5", "1e-7", "1.5e+22", "[1,2e3]", "[-1e3]", '{"b":0e0}', '{"b":["x",1e-5,{"c":12E10}],"d":5e-324}', "1e5", "-1.25E-3",
        '["a 1e5 b",1e5]', '["\\"",1e5,"\\\\",1e6]', "[1e1,1e2,1e3,1e4]", "1e15", "1e16", "1e21", "123e-9", '{"1e5":1e5}',
    ],
)  # fmt: skip
def test_the_bytes_of_a_line_are_told_as_the_engine_writes_them(held: str) -> None:
    for more in ("", ',"b":"x"', ',"b":7'):
        line = f'{{"a":{held}{more}}}'
        assert told("{}", line, '{"a":1}') == [(0, False), (len(held) - len(read(held)), False), (0, False)]


@pytest.mark.parametrize("line", ['{"a": 1e5}', '{"a":[1, 1e5]}', '{"a":1e5\r', '{"a":1e5 }', '{"a":1e5', '{"a":12e3, "b":"x"}'])
def test_what_stands_around_a_number_does_not_matter(line: str) -> None:
    assert told("{}", line, "{}")[1] == (3 - len("12000.0" if "12e3" in line else "100000.0") + ("12e3" in line), False)


@pytest.mark.parametrize("number", ["1" * (STEPS + 5) + "e5", "1e" + "1" * (STEPS + 5)])
def test_a_number_that_is_too_long_is_for_the_exact_way(number: str) -> None:
    assert told("{}", f'{{"a":{number},"b":1e5}}', '{"a":1e5}') == [(0, False), (-5, True), (-5, False)]


@pytest.mark.parametrize("number", ["1e5e7", "+1e5", "--1e5", "1e5-2"])
def test_what_the_engine_cannot_read_is_for_the_exact_way(number: str) -> None:
    assert [unknown for _, unknown in told("{}", f'{{"a":{number}}}', '{"a":1e5}')] == [False, True, False]


@pytest.mark.parametrize(
    "line",
    [
        '{"a":"c1e5d7"}', '{"a":"1e5"}', '{"a":"2001:db8::85e3"}', '{"a":"some 1e5 things"}', '{"a":"x, 1e5, y"}', '{"a":"\\", 1e5, \\""}',
        '{"a":"550e8400-e29b-41d4-a716-446655440000"}', '{"e1":15}', '{"1e5":15}', '{" 1e5 ":15}',
        '{"a":"x1e5, y"}', '{"a":105,"e":3}', '{"a":"1e"}', "", "e", "1e",
    ],
)  # fmt: skip
def test_what_only_looks_like_one_within_a_text_is_none(line: str) -> None:
    assert told(line, '{"a":1}', line) == [(0, False)] * 3


def test_a_block_with_too_many_is_for_the_exact_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exponents, "MOST", 3)
    assert told('{"a":[1e5,1e5,1e5]}') == [(-15, False)]
    assert told('{"a":[1e5,1e5,1e5]}', '{"a":1}', '{"a":1e5}') == [(0, True), (0, False), (0, True)]


def test_many_numbers_are_asked_for_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exponents, "ASKED", 1_000)
    chance = np.random.default_rng(7)
    held = [[repr(float(each)) for each in chance.random(3) * 10.0 ** chance.integers(-12, 18, 3)] for _ in range(3_000)]
    lines = [f'{{"a":[{",".join(each)}]}}' for each in held]
    assert any("e" in line for line in lines)
    expected = [sum(len(each) - len(read(each)) if "e" in each else 0 for each in row) for row in held[:300]]
    assert [size for size, _ in told(*lines)][:300] == expected
