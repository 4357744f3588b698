import pytest

from checker.drift.words.synonyms import same, unmatched


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("provide", "give"),
        ("improves", "enhanced"),
        ("purchase", "buy"),
        ("deleted", "erase"),
        ("photos", "pictures"),
        ("shares", "sharing"),
    ],
)
def test_words_that_mean_the_same_are_the_same(word: str, other: str) -> None:
    assert same(word, other)
    assert same(other, word)


@pytest.mark.parametrize(("word", "other"), [("share", "sell"), ("delete", "keep"), ("advertisers", "researchers"), ("return", "keep")])
def test_words_that_mean_something_else_are_not(word: str, other: str) -> None:
    assert not same(word, other)


def test_two_words_written_as_one_are_the_same() -> None:
    assert unmatched(["website"], ["web", "site"]) == ()
    assert unmatched(["web", "site"], ["websites"]) == ()
    assert unmatched(["photos", "letters"], ["pictures"]) == ("letters",)
