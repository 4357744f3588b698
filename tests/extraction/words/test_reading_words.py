"""The lists by which sentences are read: each tells something from its near miss, and a mistake in the file is told with its place."""

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.extraction.words.reading_words import ReadingWords, reading_words
from checker.patterns import either, whole
from checker.yamlfile import validated

RULES = Path(__file__).resolve().parents[3] / "rules" / "lexicon" / "reading.yaml"


@pytest.mark.parametrize(
    ("name", "found", "missed"),
    [
        ("limiting_contact", "until you object", "when you object"),
        ("negative", "it stays here", "it goes there"),
        ("authority", "a court asks", "a courtier asks"),
        ("safeguards", "contractual promises", "contracted promises"),
        ("scoping", "California residents", "California sun"),
        ("of_the_young", "for pupils", "for the pupillage"),
        ("promised_of", "data subjects", "data subjected"),
        ("made_for_one", "personalised", "personal"),
        ("word_given", "documented instructions", "documents"),
        ("restricting", "other than to host it", "in order to host it"),
    ],
)
def test_a_list_of_patterns_tells_its_meaning_from_a_near_miss(name: str, found: str, missed: str) -> None:
    pattern = whole(getattr(reading_words(), name))
    assert pattern.search(found)
    assert not pattern.search(missed)


def test_words_that_confine_are_a_limit_wherever_they_stand() -> None:
    words = reading_words()
    assert {*words.confining} - {*words.at_most} == {r"\bpurpose alone\b"}  # which "for that purpose alone" has in it
    assert not any(whole(words.at_most).search(said) for said in ("more of it than before", "subject to change"))


def test_the_longer_way_out_is_tried_before_the_one_that_it_begins_with() -> None:
    ways = reading_words().ways_out
    swallowed = [(early, late) for at, early in enumerate(ways) for late in ways[at + 1 :] if late.startswith(f"{early} ")]
    assert swallowed == []


def test_what_opens_a_name_stands_in_one_list() -> None:
    words = reading_words()
    assert words.determiners.isdisjoint(words.leading | words.leading_a_run)
    assert words.subordinate.isdisjoint(words.ending_purpose)


def test_forms_that_the_parser_gets_wrong_have_one_plain_form() -> None:
    assert reading_words().plain_forms["were"] == "be"
    forms = [form for forms in reading_words().misread_forms.values() for form in forms]
    assert len(forms) == len(set(forms))


def test_what_holds_either_way_is_no_condition() -> None:
    conceding = either(reading_words().conceding)
    assert whole([conceding]).match("whether or not you agree")
    assert not whole([conceding]).match("where you agree")


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("\nmeans: ", "\nmeens: ", "meens"),
        ("'safeguards?'", "'safeguards?('", "no regular expression"),
        ("\nnumbers: {zero: 0", "\nnumbers: {zero: none at all", "zero"),
    ],
    ids=["misspelt key", "no expression", "no number"],
)
def test_a_mistake_in_the_file_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = RULES.read_text(encoding="utf-8")
    assert text.count(right) == 1
    broken = tmp_path / "reading.yaml"
    broken.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        validated(ReadingWords, broken)
    assert any(told in str(mistake) and mistake.place.startswith(f"{broken}:") for mistake in caught.value.mistakes), caught.value.mistakes


def test_what_ends_the_name_of_a_thing_opens_its_examples() -> None:
    assert {*reading_words().examples_of_a_name} < {*reading_words().example_openers}
