from dataclasses import replace

import pytest

from checker.model import ClauseKind
from checker.reading.block import Block, Place
from checker.reading.markers import bracketed, bullet, generated, separated, written

LEAD = Block("We share data with:")


def item(text: str, marker: str, *, depth: int = 1) -> Block:
    return Block(text, ClauseKind.ITEM, depth=depth, first=True, marker=marker)


@pytest.mark.parametrize(
    ("style", "number", "expected"),
    [
        pytest.param("", 3, "•", id="bullet"),
        pytest.param("1", 3, "3.", id="number"),
        pytest.param("a", 26, "z.", id="letter"),
        pytest.param("a", 27, "27.", id="past-the-letters"),
        pytest.param("I", 14, "XIV.", id="roman"),
        pytest.param("i", 0, "0.", id="no-roman-nought"),
    ],
)
def test_a_list_shows_the_marker_of_its_style(style: str, number: int, expected: str) -> None:
    assert generated(style, number) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("(a) partners", ("(a)", 4), id="bracketed-letter"),
        pytest.param("iv) partners", ("iv)", 4), id="roman"),
        pytest.param("4.3 Partners", ("4.3", 4), id="section"),
        pytest.param("2. Partners", ("2.", 3), id="number"),
        pytest.param("§ 2 Partners sail", ("§ 2", 4), id="sign"),
        pytest.param("§ 3 § 1 does not stop us", ("§ 3", 4), id="sign-before-another"),
        pytest.param("Rule 2: Partners sail", ("Rule 2:", 8), id="word-and-number"),
        pytest.param("§ 25 TDDDG allows it", ("", 0), id="a-law"),
        pytest.param("Article 6 of the GDPR", ("", 0), id="an-article-of-a-law"),
        pytest.param("2014 was a good year", ("", 0), id="year"),
        pytest.param("(we) share", ("(we)", 5), id="two-letters"),
        pytest.param("(our) partners", ("", 0), id="a-word-in-brackets"),
        pytest.param("a partner", ("", 0), id="article"),
    ],
)
def test_an_enumerator_is_told_from_words_and_years(text: str, expected: tuple[str, int]) -> None:
    assert written(text) == expected


@pytest.mark.parametrize(
    ("text", "length"), [("• one", 2), ("- one", 2), ("-one", 0), ("* one", 2), ("one", 0)], ids=["dot", "hyphen", "minus", "star", "none"]
)
def test_a_bullet_has_a_length(text: str, length: int) -> None:
    assert bullet(text) == length


@pytest.mark.parametrize(
    ("marker", "expected"), [("(a)", True), ("a.", True), ("2)", True), ("2.", False), ("4.3", False), ("", False)], ids=str
)
def test_some_enumerators_belong_to_items_only(marker: str, *, expected: bool) -> None:
    assert bracketed(marker) is expected


def test_lines_with_bullets_become_items() -> None:
    assert separated((LEAD, Block("• partners\u2028• courts"))) == [LEAD, item("partners", "•"), item("courts", "•")]
    assert separated((Block("With • partners • courts"),)) == [Block("With"), item("partners", "•"), item("courts", "•")]


def test_a_number_counts_items_after_a_colon_and_paragraphs_elsewhere() -> None:
    numbered = Block("2. Partners see data.")
    assert separated((LEAD, numbered)) == [LEAD, item("Partners see data.", "2.")]
    assert separated((Block("We share data."), numbered))[1] == Block("Partners see data.", marker="2.")


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(Block("2. Partners", ClauseKind.HEADING, level=2), id="heading"),
        pytest.param(replace(Block("• one\u2028• two"), place=Place(1, 0, 0)), id="cell"),
    ],
)
def test_headings_and_cells_stay_whole(block: Block) -> None:
    assert separated((block,)) == [block]
