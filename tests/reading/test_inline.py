import pytest

from checker.reading.inline import Inline

Pieces = tuple[tuple[str, int, str], ...]


def inline(pieces: Pieces) -> Inline:
    made = Inline()
    for text, emphasis, link in pieces:
        made.add(text, emphasis=emphasis, link=link)
    return made


@pytest.mark.parametrize(
    ("pieces", "text", "run_in"),
    [
        pytest.param((("Courts.", 2, ""), (" We obey.", 0, "")), "Courts. We obey.", 7, id="bold-opening"),
        pytest.param((("1. ", 0, ""), ("Courts.", 2, ""), (" We obey.", 0, "")), "1. Courts. We obey.", 10, id="number-before-it"),
        pytest.param((("We ", 0, ""), ("never", 2, ""), (" sell.", 0, "")), "We never sell.", 0, id="bold-inside"),
        pytest.param((("We\n  obey.", 0, ""),), "We obey.", 0, id="plain"),
    ],
)
def test_only_an_emphasised_opening_is_a_run_in(pieces: Pieces, text: str, run_in: int) -> None:
    made = inline(pieces)
    assert (made.text(), made.run_in()) == (text, run_in)


def test_an_opening_is_strong_when_all_of_it_is() -> None:
    assert inline((("Courts", 2, ""), (" and law.", 2, ""))).strong
    assert not inline((("Courts", 2, ""), (" and law.", 1, ""))).strong


@pytest.mark.parametrize(
    ("pieces", "linked"),
    [
        pytest.param((("Ads", 0, "page"), (" ", 0, "")), "page", id="to-this-page"),
        pytest.param((("Ads", 0, "page"), ("Law", 0, "site")), "site", id="elsewhere-too"),
        pytest.param((("Ads", 0, "site"), (" are shown", 0, "")), "", id="partly"),
        pytest.param((), "", id="nothing"),
    ],
)
def test_a_block_is_linked_when_all_its_text_is(pieces: Pieces, linked: str) -> None:
    assert inline(pieces).linked == linked


def test_line_ends_are_kept_only_where_a_small_letter_starts_a_new_sentence() -> None:
    made = inline((("We sell.\nnpm does not.\nWe keep\nlogs.", 0, ""),))
    assert made.text(lines=True) == "We sell.\u2028npm does not. We keep logs."
    assert made.text() == "We sell. npm does not. We keep logs."
