import pytest

from checker.events.exponents import STEPS, exponents
from checker.events.linebytes import block


def found(*texts: str) -> list[bool]:
    return [bool(each) for each in exponents(block(1, "\n".join(texts).encode()))]


@pytest.mark.parametrize(
    "line",
    [
        '{"a":1E5}', '{"a":1e-7,"b":2}', '{"a": 1.5e+22}', '{"a":[1, 2e3]}', '{"a":[-1e3]}', '{"a":{"b":0e0}}', '{"a":1e5\r', '{"a":1e5 }',
        '{"a":' + "1" * (STEPS + 5) + "e5}", '{"a":1e' + "1" * (STEPS + 5) + "}", '{"a":12e3, "b":"x"}',
    ],
)  # fmt: skip
def test_a_number_with_an_exponent_is_found(line: str) -> None:
    assert found("{}", line, '{"a":1}') == [False, True, False]


@pytest.mark.parametrize(
    "line",
    [
        '{"a":"c1e5d7"}', '{"a":"1e5"}', '{"a":"2001:db8::85e3"}',
        '{"a":"550e8400-e29b-41d4-a716-446655440000"}', '{"e1":15}', '{"1e5":15}',
        '{"a":"x1e5, y"}', '{"a":105,"e":3}', '{"a":"1e"}', "", "e", "1e",
    ],
)  # fmt: skip
def test_what_only_looks_like_one_within_a_text_is_none(line: str) -> None:
    assert found(line, '{"a":1}') == [False, False]


def test_a_text_with_one_between_spaces_may_be_taken_for_one() -> None:
    assert found('{"a":"some 1e5 things"}') == [True]


def test_the_ends_of_a_block_are_looked_at_too() -> None:
    assert found('{"a":1}', '{"a":1e5') == [False, True]
    assert found("1e5", "{}") == [True, False]
