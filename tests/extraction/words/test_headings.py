"""Kinds of headings: every example of rules/lexicon/headings.yaml, both ways."""

import pytest

from checker.extraction.words.headings import Heading
from checker.extraction.words.lexicon import lexicon

_KINDS = lexicon().headings.headings
_YES = [pytest.param(heading, text, id=text) for heading in _KINDS for text in heading.examples.yes]
_NO = [pytest.param(heading, text, id=text) for heading in _KINDS for text in heading.examples.no]


@pytest.mark.parametrize(("heading", "text"), _YES)
def test_a_heading_is_of_its_kind(heading: Heading, text: str) -> None:
    assert lexicon().headings.of(text.rstrip("?")) is heading


@pytest.mark.parametrize(("heading", "text"), _NO)
def test_a_near_miss_is_not(heading: Heading, text: str) -> None:
    assert lexicon().headings.of(text.rstrip("?")) is not heading


@pytest.mark.parametrize(("text", "denies"), [("What we never share", True), ("What we don't keep", True), ("Notes we keep", False)])
def test_a_heading_may_say_what_is_not_done(text: str, *, denies: bool) -> None:
    assert lexicon().headings.denies(text) is denies
