import pytest

from checker.rendering.packing import SHORTEST, SLOTS, Pool, slots, slotted


def test_each_text_and_each_list_stands_once_after_what_it_names() -> None:
    pool = Pool()
    first = pool.put(("a", ("b", "a"), ()))
    assert pool.put(("a", ("b", "a"), ())) == first
    assert pool.put(("c", ("b", "a"))) == first + 2
    assert pool.nodes == ["a", "b", (1, 0), (), (0, 2, 3), "c", (5, 2)]
    assert all(part < place for place, node in enumerate(pool.nodes) if isinstance(node, tuple) for part in node)


def test_a_text_and_a_list_of_it_are_two() -> None:
    pool = Pool()
    assert (pool.put("a"), pool.put(("a",))) == (0, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme Ltd received it", "\x01 received it"),
        ("“Acme Ltd” received it from Acme Ltd.", "“\x01” received it from \x01."),
        ("for Acme Ltd: “ads”, Acme Ltd's own", "for \x01: “\x02”, \x01's own"),
        ("nothing of the sort", "nothing of the sort"),
    ],
)
def test_names_that_stand_apart_give_way_to_slots(text: str, expected: str) -> None:
    given = slots(("Acme Ltd", "ads"))
    found = slotted(text, given)
    assert found == expected
    for slot, name in given:
        found = found.replace(slot, name)
    assert found == text


@pytest.mark.parametrize("text", ["jane@acme.example", "acme.example.org", "superacme.example", "acme.examples", "a-acme.example"])
def test_part_of_a_longer_word_is_no_name(text: str) -> None:
    assert slotted(text, slots(("acme.example",))) == text


def test_one_name_within_a_word_leaves_the_text_as_it_is() -> None:
    assert slotted("Acme and Acmeville", slots(("Acme",))) == "Acme and Acmeville"


def test_short_names_and_those_beyond_the_slots_get_none() -> None:
    assert SHORTEST == 3
    assert slots(("it", "ads")) == (("\x02", "ads"),)
    assert len(slots(tuple(f"name {number}" for number in range(20)))) == SLOTS
