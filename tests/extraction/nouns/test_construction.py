"""What a construction is made of."""

import pytest

from checker.extraction.nouns.construction import denied, is_data, is_party, made
from checker.extraction.nouns.setting import Setting
from checker.extraction.words.lexicon import lexicon
from checker.model import Action
from tests.extraction.conftest import Parse, word


@pytest.mark.parametrize(("sentence", "noun"), [("Your address stays here.", "address"), ("The tenant's readings stay here.", "readings")])
def test_what_tells_of_a_person_is_data(parsed: Parse, setting: Setting, sentence: str, noun: str) -> None:
    assert is_data(word(parsed(sentence), noun), setting)


@pytest.mark.parametrize(("sentence", "noun"), [("Our chairs stay here.", "chairs"), ("They stay here.", "They")])
def test_what_tells_of_nobody_is_none(parsed: Parse, setting: Setting, sentence: str, noun: str) -> None:
    assert not is_data(word(parsed(sentence), noun), setting)


@pytest.mark.parametrize(("noun", "somebody"), [("plumber", True), ("foreman", True), ("cupboard", False)])
def test_who_can_be_told_is_a_party(parsed: Parse, setting: Setting, noun: str, *, somebody: bool) -> None:
    assert is_party(word(parsed(f"It goes to the {noun}."), noun), setting) is somebody


def test_a_made_predicate_is_weak_and_can_be_turned_to_a_denial(parsed: Parse) -> None:
    token = word(parsed("Your address goes to them."), "goes")
    found = made(token, lexicon(), [token], [], Action.RETAIN)
    assert (found.frame.action, found.weak) == (Action.RETAIN, True)
    turned = denied(found).verb
    assert turned is not None
    assert turned.denies
