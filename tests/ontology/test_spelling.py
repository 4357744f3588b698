"""The words that are made comparable: no list undoes another, and a mistake in the file is told with its place."""

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.ontology.spelling import Spelling, spelling
from checker.ontology.words import american, singular, stem, words
from checker.yamlfile import validated

RULES = Path(__file__).resolve().parents[2] / "rules" / "lexicon" / "spelling.yaml"


def test_what_has_been_made_comparable_stays_as_it_is() -> None:
    known = spelling()
    assert [word for word in known.american.values() if american(word) != word] == []
    assert [word for word in known.no_plurals if singular(word) != word] == []
    assert [word for word in known.unstemmed if stem(word) != word] == []


def test_two_words_are_one_and_only_these() -> None:
    assert words("e-mail and web-sites") == words("email and websites")
    assert words("mail and sites") != words("email and websites")


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [("\nunstemmed: ", "\nunstemed: ", "unstemed"), ("keeping_s: [adverti", "keeping_s: ['adverti('", "no regular expression")],
    ids=["misspelt key", "no expression"],
)
def test_a_mistake_in_the_file_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = RULES.read_text(encoding="utf-8")
    assert text.count(right) == 1
    broken = tmp_path / "spelling.yaml"
    broken.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        validated(Spelling, broken)
    assert any(told in str(mistake) and mistake.place.startswith(f"{broken}:") for mistake in caught.value.mistakes), caught.value.mistakes
