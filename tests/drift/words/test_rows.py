import pytest

from checker.drift.words.hunks import hunks
from checker.drift.words.rows import by_the_way, in_a_row, narrows, says_nothing
from checker.drift.words.wording import plain


def in_row(before: str, after: str) -> bool:
    (hunk,) = hunks(plain(before), plain(after))
    return in_a_row(hunk, (before, after))


def test_one_more_of_several_things_stands_in_a_row() -> None:
    assert in_row("We keep your name, your town and your age.", "We keep your name, your pulse, your town and your age.")
    assert not in_row("We keep your name safe.", "We keep your name safe behind doors.")


def test_what_begins_in_brackets_and_ends_outside_is_no_item() -> None:
    assert not in_row("We use Lark (see here) as our desk.", "We use Lark.")


@pytest.mark.parametrize(
    ("words", "aside"), [("who answers letters", True), ("and rules may differ", True), ("and your pulse", False), ("may differ", False)]
)
def test_a_clause_of_its_own_is_said_by_the_way(words: str, *, aside: bool) -> None:
    assert by_the_way(words.split()) is aside


@pytest.mark.parametrize(
    ("words", "nothing"),
    [("and cannot", True), ("to any third party", True), ("as permitted by law", True), ("to shops", False), ("as required by law", False)],
)
def test_what_holds_anyway_says_nothing(words: str, *, nothing: bool) -> None:
    assert says_nothing(words.split()) is nothing


def test_a_word_that_only_narrows_is_no_more() -> None:
    assert narrows(("ip", "derived"))
    assert narrows(("approximate",))
    assert not narrows(("precise",))
    assert not narrows(())
