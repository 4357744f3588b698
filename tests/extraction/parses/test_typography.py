"""Typography is made plain for the parser."""

import pytest

from checker.extraction.parses.typography import normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We don’t share “photos” – ever.", "We don't share photos - ever.", id="typography"),
        pytest.param("your e-mail", "your email", id="e-mail"),
        pytest.param("We do NOT sell it.", "We do not sell it.", id="a shouted word"),
        pytest.param("WE DO NOT SELL YOUR PHOTOS TO ANYONE.", "we do not sell your photos to anyone.", id="a shouted sentence"),
        pytest.param("IBM and IT", "IBM and IT", id="names in capitals stay"),
        pytest.param('"Personal Data"', '"Personal Data"', id="a quoted phrase stays"),
        pytest.param("names and/or sizes, and / or ages", "names or sizes, or ages", id="either or both"),
        pytest.param("sand/ore", "sand/ore", id="no joint"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_typography_is_straightened(text: str, expected: str) -> None:
    assert normalise(text) == expected
