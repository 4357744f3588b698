"""Expressions made of lists in rule files."""

import re

import pytest
from pydantic import BaseModel, ValidationError

from checker.patterns import Pattern, Patterns, any_found, any_of, compiling, either, whole


class Rules(BaseModel):
    one: Pattern
    several: Patterns


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("an Inconsistency of terms", "Inconsistency"),
        ("the order of  precedence is", "order of  precedence"),
        ("inconsistentness", "inconsistentness"),
        ("the orders", None),
        ("disorder", None),
    ],
)
def test_words_are_whole_and_a_star_is_any_ending(text: str, found: str | None) -> None:
    match = any_of(["inconsisten*", "order", "order of precedence"]).search(text)
    assert (match.group() if match else None) == found


def test_the_longest_comes_first() -> None:
    match = any_of(["order", "order form"]).search("the order form")
    assert match is not None
    assert match.group() == "order form"


def test_a_pattern_that_is_none_is_refused() -> None:
    assert compiling(("a+", "b")) == ("a+", "b")
    with pytest.raises(ValueError, match="is no regular expression"):
        compiling(("a", "("))


@pytest.mark.parametrize("rules", [{"one": "(", "several": ("a",)}, {"one": "a", "several": ("a", "[")}])
def test_a_rule_file_with_a_pattern_that_is_none_is_refused(rules: dict[str, object]) -> None:
    assert Rules.model_validate({"one": "a+", "several": ("b", "c")}).several == ("b", "c")
    with pytest.raises(ValidationError, match="is no regular expression"):
        Rules.model_validate(rules)


def test_the_first_alternative_that_fits_is_taken_and_captures_nothing() -> None:
    found = re.match(f"{either(['a', 'ab', 'c'])}(.)", "abc")
    assert found is not None
    assert found.groups() == ("b",)


@pytest.mark.parametrize(("text", "found"), [("we SELL it", True), ("we resell it", False), ("we sold it", True)])
def test_patterns_are_found_as_whole_words(text: str, *, found: bool) -> None:
    assert (whole(["sell", "s[ao]ld"]).search(text) is not None) is found


def test_case_counts_where_it_is_asked_for() -> None:
    assert whole(["may"]).search("May") is not None
    assert whole(["may"], re.NOFLAG).search("May") is None


FOUND = [r"\bmay (?:be|not)\b", r"\bcall", "^only (?:if|when)", r"(?<!by )law\b", "^save", "opt-out"]


@pytest.mark.parametrize(
    "text",
    [
        "it may be so",
        "dismay be",
        "recall it",
        "we call",
        "only if so",
        "not only if",
        "by law",
        "the law",
        "we save",
        "save it",
        "an opt-out",
        "",
    ],
)
def test_whether_any_pattern_is_there_is_what_each_by_itself_says(text: str) -> None:
    assert bool(any_found(FOUND).search(text)) == any(re.search(pattern, text) for pattern in FOUND)


def test_patterns_of_one_kind_alone_are_found_too() -> None:
    assert any_found(["^a"]).search("ab")
    assert any_found(["b"]).search("ab")
    assert not any_found([r"\bb"]).search("ab")
