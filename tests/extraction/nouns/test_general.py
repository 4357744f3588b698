"""Nouns that name no case, and deeds of everybody."""

import pytest

from checker.extraction.nouns.general import is_common, is_each, is_our_thing, names_no_case
from checker.extraction.parses.language import parse


@pytest.mark.parametrize(("noun", "none"), [("reason", True), ("way", True), ("strike", False), ("trial", False)])
def test_some_nouns_name_no_case(noun: str, none: bool) -> None:  # noqa: FBT001
    (doc,) = parse([f"For this {noun} we do not sell your photos."])
    assert doc is not None
    assert names_no_case(next(t for t in doc.tokens if t.text == noun)) is none


@pytest.mark.parametrize(("clause", "everyday"), [("help", True), ("provide", True), ("refuse", False)])
def test_some_deeds_are_everybody_s(clause: str, everyday: bool) -> None:  # noqa: FBT001
    (doc,) = parse([f"We pay partners that {clause} us."])
    assert doc is not None
    assert is_common(next(t for t in doc.tokens if t.text == clause)) is everyday


@pytest.mark.parametrize(("who", "each"), [("Not every guide", True), ("Every guide", True), ("A guide", False), ("No guide", False)])
def test_a_whole_class_is_not_each_of_it(who: str, each: bool) -> None:  # noqa: FBT001
    (doc,) = parse([f"{who} is told your name."])
    assert doc is not None
    assert is_each(next(t for t in doc.tokens if t.text == "guide")) is each


@pytest.mark.parametrize(("who", "ours"), [("Our algorithm", True), ("Our insurer", False), ("The algorithm", False)])
def test_a_thing_of_ours_is_nobody_else(who: str, ours: bool) -> None:  # noqa: FBT001
    (doc,) = parse([f"{who} reads your messages."])
    assert doc is not None
    assert is_our_thing(doc[1]) is ours
