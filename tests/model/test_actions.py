import pytest

from checker.model.actions import Action, Actor, Kind


def test_words_are_what_files_say() -> None:
    assert (Action("publish"), Kind("limit"), Actor("third_party")) == (Action.PUBLISH, Kind.LIMIT, Actor.THIRD_PARTY)


def test_a_word_that_is_no_action_is_refused() -> None:
    with pytest.raises(ValueError, match="lend"):
        Action("lend")
