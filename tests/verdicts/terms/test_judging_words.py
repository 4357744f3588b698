"""The lists by which verdicts are reached: each tells something from its near miss, and a mistake in the file is told with its place."""

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.model import Action
from checker.patterns import whole
from checker.verdicts.terms.judging_words import JudgingWords, judging_words
from checker.yamlfile import validated

RULES = Path(__file__).resolve().parents[3] / "rules" / "lexicon" / "judging.yaml"


@pytest.mark.parametrize(
    ("name", "found", "missed"),
    [
        ("law", "answering a subpoena", "answering a survey"),
        ("deal", "sale of the business", "sale of the season"),
        ("abroad", "stored in other countries", "stored in other rooms"),
        ("sale", "for a license fee", "for a feeling"),
        ("addresses", "text you deals", "mend your boiler"),
        ("records", "billing history", "balance history"),
        ("outsiders", "who are not part of Acme", "who sell insurance"),
        ("occasions", "after the trip", "after the tripod"),
        ("parents", "your guardian agrees", "your guard agrees"),
        ("acquaintances", "non-user", "user"),
        ("current", "existing customers", "currently sold"),
        ("past", "ex patients", "Texas patients"),
        ("entire", "the full number", "fully numbered"),
        ("partial", "last four digits", "last fortnight"),
        ("paying", "without ads", "without adapters"),
        ("turned_off", "tracking is off", "tracking is offered"),
    ],
)
def test_a_list_of_patterns_tells_its_meaning_from_a_near_miss(name: str, found: str, missed: str) -> None:
    pattern = whole(getattr(judging_words(), name))
    assert pattern.search(found)
    assert not pattern.search(missed)


def test_what_says_yes_never_says_no() -> None:
    assert judging_words().affirming.isdisjoint(judging_words().declining)


def test_every_action_has_its_verbs_and_norway_is_not_in_the_union() -> None:
    assert set(judging_words().acts) == {*Action}
    assert judging_words().eea_not_eu < judging_words().eea


def test_the_longer_ending_comes_before_the_one_that_it_ends_in() -> None:
    endings = judging_words().endings
    swallowed = [(early, late) for at, early in enumerate(endings) for late in endings[at + 1 :] if late.endswith(early)]
    assert swallowed == []


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ("\nnarrow: ", "\nnarow: ", "narow"),
        ("'claims?'", "'claims?('", "no regular expression"),
        ("\nlight: [", "\nlight: send #[", "light"),
    ],
    ids=["misspelt key", "no expression", "no list"],
)
def test_a_mistake_in_the_file_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = RULES.read_text(encoding="utf-8")
    assert text.count(right) == 1
    broken = tmp_path / "judging.yaml"
    broken.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        validated(JudgingWords, broken)
    assert any(told in str(mistake) and mistake.place.startswith(f"{broken}:") for mistake in caught.value.mistakes), caught.value.mistakes
