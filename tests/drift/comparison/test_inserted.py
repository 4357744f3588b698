import pytest

from tests.drift.versions import meaning

BEFORE, AFTER = "We answer letters within a week.", "Our hall has forty seats."


@pytest.mark.parametrize("put", ["We scan for phones near you while you dance.", "Our page is not meant for children."])
def test_a_lone_sentence_that_concerns_persons_is_told(put: str) -> None:
    assert meaning(f"{BEFORE} {AFTER}", f"{BEFORE} {put} {AFTER}") != []


@pytest.mark.parametrize("put", ["We hope you like to dance.", "The band plays waltzes.", "We are glad to have you."])
def test_courtesies_and_sentences_about_nobody_are_not(put: str) -> None:
    assert meaning(f"{BEFORE} {AFTER}", f"{BEFORE} {put} {AFTER}") == []
