"""Numbers that Word counts: written out where clauses are cited by them, and nowhere else."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from checker.reading.word_numbers import BODY, NUMBERING, STYLES, numbered
from tests.reading.documents import changed, saved

CLAUSES = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "(%4)"))
PLAIN = (("decimal", "%1."), ("bullet", "o"))


def word(*paragraphs: tuple[str, int | None], levels: tuple[tuple[str, str], ...] = CLAUSES, styled: str = "", start: int = 1) -> bytes:
    """Return a Word file: paragraphs with the level at which they are counted; ``styled`` names a style that counts instead."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    made = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start if at == 0 else 1}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(levels)
    )
    definition = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{made}</w:abstractNum>'
    numbering.find(qn("w:num")).addprevious(parse_xml(definition))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    counted = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="%d"/><w:numId w:val="77"/></w:numPr>'
    if styled:
        document.styles[styled].element.get_or_add_pPr().append(parse_xml(counted % 0))
    for text, level in paragraphs:
        paragraph = document.add_paragraph(text, style=styled or None)
        if level is not None and not styled:
            paragraph._p.get_or_add_pPr().append(parse_xml(counted % level))
    return saved(document)


def shown(data: bytes) -> list[str]:
    """Return the paragraphs of a Word file with the numbers written out."""
    with ZipFile(BytesIO(data)) as archive:
        texts = {name: archive.read(name) for name in (BODY, NUMBERING, STYLES)}
    return [paragraph.text for paragraph in docx.Document(BytesIO(numbered(data, texts))).paragraphs]


def test_numbers_carry_those_above_them_and_begin_again_below() -> None:
    data = word(("Terms", 0), ("one", 1), ("two", 1), ("first", 2), ("deep", 3), ("second", 2), ("More", 0), ("three", 1))
    assert shown(data) == ["1. Terms", "1.1 one", "1.2 two", "(a) first", "(i) deep", "(b) second", "2. More", "2.1 three"]


def test_a_level_left_out_counts_as_its_start() -> None:
    assert shown(word(("one", 1), ("two", 1))) == ["1.1 one", "1.2 two"]


def test_counting_begins_where_the_list_says() -> None:
    assert shown(word(("Terms", 0), ("one", 1), start=7)) == ["7. Terms", "7.1 one"]


@pytest.mark.parametrize(("style", "expected"), [("Heading 1", ["1. Terms", "2. More"]), ("Body Text", ["Terms", "More"])])
def test_a_style_may_count_and_a_headings_number_is_cited(style: str, expected: list[str]) -> None:
    assert shown(word(("Terms", None), ("More", None), levels=PLAIN, styled=style)) == expected


def test_plain_lists_and_uncounted_paragraphs_stay_as_they_are() -> None:
    data = word(("We share it with:", None), ("hosts", 0), ("courts", 0), ("dots", 1), levels=PLAIN)
    assert shown(data) == ["We share it with:", "hosts", "courts", "dots"]
    assert numbered(data, {}) is data


def test_an_empty_paragraph_gets_no_number() -> None:
    assert shown(word(("Terms", 0), ("", 1), ("one", 1))) == ["1. Terms", "", "1.2 one"]


@pytest.mark.parametrize(
    ("given", "put"),
    [
        (b'<w:start w:val="1"/>', b'<w:start w:val="-"/>'),
        (b'<w:start w:val="1"/>', b'<w:start w:val="' + b"9" * 5000 + b'"/>'),
        (b'w:ilvl="3"', b'w:ilvl="99"'),
        (b'w:ilvl="3"', b'w:ilvl="x"'),
        (b'w:val="%4"', b'w:val="%9%8"'),
    ],
)
def test_odd_definitions_count_from_one_and_break_nothing(given: bytes, put: bytes) -> None:
    data = changed(word(("Terms", 0), ("one", 1), ("deep", 3)), NUMBERING, lambda part: part.replace(given, put))
    assert shown(data)[:2] == ["1. Terms", "1.1 one"]
