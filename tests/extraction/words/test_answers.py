"""The words of tables that answer yes or no."""

import pytest

from checker.extraction.words.answers import answer_words
from checker.model import Action


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        ("Yes", True),
        ("yes.", True),
        ("✓", True),
        ("No", False),
        ("We don’t share", False),
        ("not sold", False),
        ("Yesterday", None),
        ("Not yet", None),
        ("", None),
    ],
)
def test_a_cell_answers_only_as_a_whole(cell: str, *, answer: bool | None) -> None:
    assert answer_words().answer(cell) is answer


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("Sold?", Action.SELL),
        ("Disclosed to partners", Action.SHARE),
        ("Collected", Action.COLLECT),
        ("Category collected", None),
        ("Plan", None),
    ],
)
def test_a_header_asks_whether_something_is_done(header: str, asked: Action | None) -> None:
    assert answer_words().asked(header) is asked


@pytest.mark.parametrize(("header", "names"), [("Category", True), ("Type of data", True), ("Sold", False), ("Is data sold?", False)])
def test_a_header_names_data_or_asks(header: str, *, names: bool) -> None:
    assert answer_words().names_data(header) is names


def test_only_the_two_headers_of_the_model_form_make_it_one() -> None:
    words = answer_words()
    assert words.is_reason("Reasons we can share your personal information", "Does Larch Bank share?")
    assert not words.is_reason("Reasons we can share your personal information", "Can you limit this sharing?")
