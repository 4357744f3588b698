"""What a block's objects hold is told by some of its lines."""

import json

import pytest

from checker.events.layouts.layout import Layout
from checker.events.stores.members import MOST, members
from checker.events.text.block import Block


def given(*rows: object, separators: tuple[str, str] = (",", ":")) -> Block:
    return Block(1, "\n".join(json.dumps(row, separators=separators) for row in rows).encode())


def test_members_are_told_with_how_they_are_read() -> None:
    found = members(given({"event_id": "e1", "count": 2, "plan": "x"}, {"event_id": "17", "count": None, "data": ["a"]}), Layout())

    assert {member.key: (member.bare, member.null, member.ours) for member in found.every} == {
        "event_id": (False, False, True),  # "17" read as text could have been a number
        "count": (True, True, True),
        "data": (False, False, True),
        "plan": (False, False, False),
    }
    assert (found.spaced, [member.key for member in found.varied], [member.key for member in found.others]) == (
        False,
        ["event_id"],
        ["plan"],
    )


def test_the_bytes_around_a_value() -> None:
    found = members(given({"event_id": "e1", "count": 2, "data": ["ü"]}), Layout())

    sizes = {member.key: member.frame for member in found.every}
    assert sizes == {"event_id": len('"event_id":"",'), "count": len('"count":,'), "data": len('"data":,')}


def test_spaces_between_members_are_seen() -> None:
    assert members(given({"event_id": "e1", "count": 2}, separators=(", ", ": ")), Layout()).spaced


def test_lines_that_take_turns_are_all_sampled() -> None:
    rows = [{"event_id": f"e{n}", "count": 1} | ({"plan": None} if n % 8 == 7 else {}) for n in range(64 * 1_024)]
    assert [member.key for member in members(given(*rows), Layout()).every if member.null] == ["plan"]


def test_foreign_columns_and_words() -> None:
    layout = Layout(columns={"who": "recipient"}, values={"recipient": {"A": "B"}})
    (member,) = members(given({"who": "A"}), layout).every

    assert (member.field.name, member.bare) == ("recipient", False)


@pytest.mark.parametrize(
    "row", [{"": 1}, {"a": 1, "A": 2}, {f"k{n}": n for n in range(MOST + 1)}, [], "text"], ids=["empty", "case", "many", "list", "text"]
)
def test_what_cannot_be_columns_has_no_members(row: object) -> None:
    assert members(given(row), Layout()).every == ()
