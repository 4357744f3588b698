"""Which fields a set of statements asks for; that no verdict needs others is held by every test that judges (tests/verdicts/sample.py)."""

import pytest

from checker.verdicts.judgement.fields import fields_of
from tests.verdicts.test_from_text import statement

SOME = "We send your reference to employers that you have named on the form."


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param(SOME, "named_on_form", True, id="what singles out some recipients"),
        pytest.param(SOME, "session", False, id="a field that no word is about"),
        pytest.param("We show your name to your friends.", "is_friend", True, id="what the recipient is"),
        pytest.param("We keep your name.", "is_friend", False, id="what the recipient is, where none is named"),
        pytest.param("We do not combine your photos.", "combined_with", True, id="a denied way of using"),
        pytest.param("Public photos can be seen by anyone.", "photo_setting", True, id="public and private"),
        pytest.param("Losers' details are not published.", "result", True, id="people that any field may tell of"),
        pytest.param("If you live in California, we do not sell your photos.", "session", False, id="a place needs no such field"),
        pytest.param("We share photos if you turn on sharing.", "sharing", True, id="a condition in words"),
    ],
)
def test_what_is_asked_for(text: str, name: str, expected: bool) -> None:  # noqa: FBT001
    assert fields_of([statement(text)]).asked(name) is expected
