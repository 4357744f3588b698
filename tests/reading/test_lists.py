from dataclasses import replace

import pytest

from checker.model import ClauseKind
from checker.reading.block import Block
from checker.reading.lists import adopted, continues, introduces, mended

LEAD = Block("We may disclose data:")
COURT = Block("In response to a subpoena.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We share data with:", True, id="colon"),
        pytest.param("We share data with —", True, id="dash"),
        pytest.param("(We share data with:)", True, id="colon-in-brackets"),
        pytest.param("We share data with", True, id="open-preposition"),
        pytest.param("We share data.", False, id="full-stop"),
        pytest.param("Our partners", False, id="a-heading"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_text_left_open_leads_into_a_list(text: str, *, expected: bool) -> None:
    assert introduces(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("to our partners.", True, id="small-letter"),
        pytest.param("Partners;", True, id="semicolon"),
        pytest.param("Service providers", True, id="a-few-words"),
        pytest.param("In response to a subpoena.", True, id="a-fragment"),
        pytest.param("In response to a subpoena, we disclose data.", False, id="a-sentence-that-starts-alike"),
        pytest.param("We never sell data.", False, id="a-sentence"),
        pytest.param("Our partners:", False, id="leads-on"),
    ],
)
def test_a_paragraph_that_is_no_sentence_of_its_own_continues_one(text: str, *, expected: bool) -> None:
    assert continues(text) is expected


def test_paragraphs_after_a_colon_become_items_until_a_sentence_of_its_own() -> None:
    item = replace(COURT, kind=ClauseKind.ITEM, depth=1, first=True)
    sentence = Block("We never sell data.")
    assert adopted((LEAD, COURT, COURT, sentence, COURT)) == [LEAD, item, item, sentence, COURT]


def test_furniture_after_a_colon_is_no_item() -> None:
    menu = replace(COURT, furniture=True)
    assert adopted((LEAD, menu)) == [LEAD, menu]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param("We share your data", "with partners.", ["We share your data with partners."], id="cut-in-a-sentence"),
        pytest.param("We share your data.", "with partners.", ["We share your data.", "with partners."], id="full-stop"),
        pytest.param("We share your data", "With partners.", ["We share your data", "With partners."], id="capital"),
        pytest.param("Our partners", "see data.", ["Our partners", "see data."], id="too-short-to-be-cut"),
    ],
)
def test_a_sentence_that_a_converter_cut_is_joined_again(before: str, after: str, expected: list[str]) -> None:
    assert [block.text for block in mended((Block(before), Block(after)))] == expected
