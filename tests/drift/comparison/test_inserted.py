import pytest

from tests.drift.versions import meaning

BEFORE, AFTER = "We answer letters within a week.", "Our hall has forty seats."


@pytest.mark.parametrize("put", ["We scan for phones near you while you dance.", "Our page is not meant for children."])
def test_a_lone_sentence_that_concerns_persons_is_told(put: str) -> None:
    assert meaning(f"{BEFORE} {AFTER}", f"{BEFORE} {put} {AFTER}") != []


@pytest.mark.parametrize("put", ["We hope you like to dance.", "The band plays waltzes.", "We are glad to have you."])
def test_courtesies_and_sentences_about_nobody_are_not(put: str) -> None:
    assert meaning(f"{BEFORE} {AFTER}", f"{BEFORE} {put} {AFTER}") == []


VOW = "We will not repost or retweet what you share with us on networks without your consent."
ANEW = "We write books about your letters. Otters swam at dawn. Herons fished at the weir all day. Trains stop here at noon."


@pytest.mark.parametrize(
    ("vow", "told"),
    [
        (VOW, True),
        ("We do not lend our guest books to historians.", True),
        ("We do not offer a way to object to posters.", False),
        ("We do not have an office in Wales.", False),
        ("We respect Do Not Track settings of browsers.", False),
    ],
)
def test_a_promise_that_went_is_told_where_all_around_it_was_written_anew(vow: str, *, told: bool) -> None:
    changes = meaning(f"{BEFORE} {vow} Otters swim. Herons fish.", ANEW)
    assert any(change.earlier is not None and change.earlier.text == vow for change in changes) is told
