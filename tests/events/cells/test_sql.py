import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.events.cells.sql import exchanged, literal, name, words


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00")))
def test_hostile_text_stays_text(text: str) -> None:
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT {literal(text)}, [{words([text, text])}]").fetchone() == (text, [text, text])
        assert connection.execute(f"SELECT {name('c ' + text)} FROM (SELECT 1 AS {name('c ' + text)})").fetchone() == (1,)


@pytest.mark.parametrize(
    ("word", "expected"), [("a", "b"), ("n", None), ("z", "z"), ("it's", "x")], ids=["listed", "to null", "other", "quote"]
)
def test_listed_words_are_exchanged(word: str, expected: str | None) -> None:
    with duckdb.connect() as connection:
        found = connection.execute(
            f"SELECT {exchanged('w', {'a': 'b', 'n': None, chr(39).join(('it', 's')): 'x'})} FROM (SELECT ? AS w)", [word]
        )
        assert found.fetchone() == (expected,)


def test_an_empty_table_leaves_an_expression_as_it_is() -> None:
    assert exchanged("w", {}) == "w"
