"""The lists by which a text is cut into clauses: each tells something from its near miss, and a mistake is told with its place."""

import re
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.patterns import either
from checker.reading.layout_words import LayoutWords, layout_words
from checker.yamlfile import validated

RULES = Path(__file__).resolve().parents[2] / "rules" / "lexicon" / "layout.yaml"


@pytest.mark.parametrize(
    ("name", "found", "missed"),
    [
        ("dated", "in effect", "in fact"),
        ("questions", "with whom", "with friends"),
        ("denying", "couldn’t", "counted"),
        ("full", "provides", "providers"),
        ("fragments", "running", "runner"),
        ("furniture", "Skip to main content", "Skip the main course"),
    ],
)
def test_a_list_of_patterns_tells_its_meaning_from_a_near_miss(name: str, found: str, missed: str) -> None:
    pattern = re.compile(either(getattr(layout_words(), name)), re.IGNORECASE)
    assert pattern.fullmatch(found)
    assert not pattern.fullmatch(missed)


def test_an_abbreviation_never_ends_a_sentence_or_may_but_not_both() -> None:
    words = layout_words()
    assert words.abbreviations.isdisjoint(words.maybe_ending)
    assert not [word for word in (*words.abbreviations, *words.before_numbers, *words.maybe_ending) if word.endswith(".")]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [("\ncommon: ", "\ncomon: ", "comon"), ("'join us!?'", "'join us!?('", "no regular expression")],
    ids=["misspelt key", "no expression"],
)
def test_a_mistake_in_the_file_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = RULES.read_text(encoding="utf-8")
    assert text.count(right) == 1
    broken = tmp_path / "layout.yaml"
    broken.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        validated(LayoutWords, broken)
    assert any(told in str(mistake) and mistake.place.startswith(f"{broken}:") for mistake in caught.value.mistakes), caught.value.mistakes
