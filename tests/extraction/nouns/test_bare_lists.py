"""Lists that are no sentences, both ways."""

import pytest

from checker.extraction.nouns.bare_lists import is_bare
from checker.extraction.parses.language import parse


@pytest.mark.parametrize(
    ("text", "takes", "expected"),
    [
        ("Name, address and phone.", "data", True),
        ("Our couriers.", "somebody", True),
        ("To prevent fraud.", "deeds", True),
        ("Improving our app.", "deeds", True),
        ("We ask for your name.", "data", False),
        ("Your name is kept.", "data", False),
        ("Please write to us.", "deeds", False),
    ],
)
def test_lists_and_sentences(text: str, takes: str, expected: bool) -> None:  # noqa: FBT001 (what is expected)
    doc = next(iter(parse([text])))
    assert doc is not None
    assert is_bare(doc, takes) is expected
