import pytest

from checker.events.layouts.pointers import UnreadableError, leaves, steps, text, values

RECORD = {
    "user": {"Id": 7, "gone": None},
    "grants": [{"effect": "Allow", "who": "a"}, {"effect": "Deny", "who": "b"}, "stray"],
    "one": {"who": "c"},
    "a.b": "dotted",
    "Last Updated ": "2024",
    "packed": ' {"inner": [{"who": "d"}]}',
    "torn": '{"inner": ',
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("user.Id", [7]),
        ("USER.id", [7]),
        ("user.gone", []),
        ("user.absent.deeper", []),
        ("grants[].who", ["a", "b"]),
        ("grants[effect=Allow].who", ["a"]),
        ("one[].who", ["c"]),
        (r"a\.b", ["dotted"]),
        ("user.*", [7]),
        ("absent|last updated", ["2024"]),
        ("grants.who", []),
        ("packed.inner[].who", ["d"]),
        ("packed", [' {"inner": [{"who": "d"}]}']),
        (r"a\.b.deeper", []),
    ],
)
def test_a_path_leads_to_what_stands_there(path: str, found: list[object]) -> None:
    assert list(values(RECORD, path)) == found


def test_an_object_that_stands_as_text_and_is_torn_says_nothing_that_could_be_known() -> None:
    with pytest.raises(UnreadableError, match="inner"):
        list(values(RECORD, "torn.inner"))


@pytest.mark.parametrize("path", ["", "a..b", "a[", "a]b", "a[x", ".a"])
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="no path"):
        steps(path)


def test_leaves_are_named_by_their_way_and_empty_ones_left_out() -> None:
    record = {"email": "x", "empty": "", "none": None, "home": {"city": "B"}, "items": [{"sku": 1}], "tags": ["a"], "zero": 0}

    assert list(leaves(record)) == ["email", "home.city", "items.sku", "tags", "zero"]


def test_a_record_nested_without_end_is_bounded() -> None:
    deep: dict[str, object] = {}
    for _ in range(5_000):
        deep = {"x": deep}

    assert len(list(leaves(deep))) == 1


@pytest.mark.parametrize(("value", "shown"), [(None, None), ("a", "a"), (True, "true"), (1.5, "1.5"), ([1], "[1]")])
def test_values_have_one_spelling(value: object, shown: str | None) -> None:
    assert text(value) == shown
