import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx as python_docx
import pytest

from checker.errors import InputError
from checker.model import Document
from checker.reading import docx as reading_docx
from checker.reading import read
from tests.reading.documents import changed, saved, word

NUMBERING = (
    b'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">'
    b'<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>'
    b'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
ENTITY = b'<!DOCTYPE a [<!ENTITY b "c">]><w:document'
BODY = "word/document.xml"
POLICY = word(
    ("Title", "Privacy policy"),
    ("Heading 1", "Sharing"),
    ("Normal", "We share your photos with:"),
    ("List Bullet", "hosts"),
    ("List Bullet", "courts"),
    ("Normal", "We never sell data."),
)


def opened(data: bytes, folder: Path) -> Document:
    (folder / "p.docx").write_bytes(data)
    return read(folder / "p.docx", "p.docx")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        reading_docx.html(data, "p.docx")
    return str(caught.value)


def test_a_word_file_becomes_headings_sentences_and_items_with_their_lead_in(tmp_path: Path) -> None:
    document = opened(POLICY, tmp_path)
    assert [(clause.kind.value, clause.text, clause.marker, clause.lead_in) for clause in document.clauses] == [
        ("heading", "Privacy policy", "", None),
        ("heading", "Sharing", "", None),
        ("sentence", "We share your photos with:", "", None),
        ("item", "hosts", "•", 2),
        ("item", "courts", "•", 2),
        ("sentence", "We never sell data.", "", None),
    ]
    assert all(document.text[clause.start : clause.end] == clause.text for clause in document.clauses)
    assert document.warnings == ()


def test_numbered_lists_nest_and_keep_their_markers(tmp_path: Path) -> None:
    def levelled(text: bytes) -> bytes:
        for number, level in ((b"keep data", b"0"), (b"for a year", b"1"), (b"delete data", b"0")):
            place = b'<w:numPr><w:ilvl w:val="' + level + b'"/><w:numId w:val="1"/></w:numPr>'
            text = text.replace(b"<w:pPr/><w:r><w:t>" + number, b"<w:pPr>" + place + b"</w:pPr><w:r><w:t>" + number)
        return text

    plain = word(("Normal", "We:"), ("Normal", "keep data"), ("Normal", "for a year"), ("Normal", "delete data"))
    document = opened(changed(changed(plain, BODY, levelled), "word/numbering.xml", lambda _: NUMBERING), tmp_path)
    assert [(clause.text, clause.marker) for clause in document.clauses] == [
        ("We:", ""),
        ("keep data", "1."),
        ("for a year", "1."),
        ("delete data", "2."),
    ]
    assert [clause.depth for clause in document.clauses] == [0, 1, 2, 1]


def test_rows_of_tables_have_the_headers_of_their_columns(tmp_path: Path) -> None:
    document = python_docx.Document()
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, (("Data", "Recipient"), ("Photos", "Hosts")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.paragraphs[0].add_run(text).bold = text in {"Data", "Recipient"}
    found = opened(saved(document), tmp_path)
    row = found.clauses[-1]
    assert row.text == "Photos | Hosts"
    assert [(cell.header, found.text[cell.start : cell.end]) for cell in row.cells] == [("Data", "Photos"), ("Recipient", "Hosts")]


def test_tracked_changes_are_read_as_accepted_and_said(tmp_path: Path) -> None:
    inserted = b'<w:ins w:id="1" w:author="A"><w:r><w:t>Now </w:t></w:r></w:ins>'
    inserted += b'<w:del w:id="2" w:author="A"><w:r><w:delText>often </w:delText></w:r></w:del>'
    data = changed(POLICY, BODY, lambda text: text.replace(b"<w:r><w:t>We never", inserted + b"<w:r><w:t>We never"))
    document = opened(data, tmp_path)
    assert document.clauses[-1].text == "Now We never sell data."
    assert document.warnings == ("2 tracked changes are read as accepted; accept or reject them to be sure which text is meant",)


def test_a_files_own_style_map_cannot_hide_text(tmp_path: Path) -> None:
    data = changed(POLICY, "mammoth/style-map", lambda _: b"p => !")
    assert opened(data, tmp_path).text == opened(POLICY, tmp_path).text


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"PK", id="two-bytes"),
        pytest.param(POLICY[: len(POLICY) // 2], id="truncated"),
        pytest.param(changed(POLICY, BODY, lambda text: text[:200]), id="broken-xml"),
        pytest.param(changed(POLICY, BODY, lambda text: text.replace(b"<w:document", ENTITY, 1)), id="entities"),
        pytest.param(changed(POLICY, BODY, lambda text: text.replace(b"<w:body>", b"<w:body>" + b"<w:p>" * 50_000)), id="nesting"),
    ],
)
def test_damaged_and_hostile_files_are_refused(data: bytes) -> None:
    assert refusal(data) == "p.docx: is damaged or no Word file (open it in a word processor and save it again)"


def test_other_files_of_office_are_refused_by_what_they_are(tmp_path: Path) -> None:
    assert "is encrypted with a password, or a .doc file of old" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", "We share data.")
    assert "is damaged or no Word file" in refusal((tmp_path / "a.zip").read_bytes())


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "bomb.docx", "w", ZIP_DEFLATED) as archive:
        archive.writestr(BODY, b" " * 40_000_000)
    assert (tmp_path / "bomb.docx").stat().st_size < 100_000
    many = changed(POLICY, BODY, lambda text: text.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 700_000))
    assert "too many elements" in refusal(many)
    assert refusal((tmp_path / "bomb.docx").read_bytes()).startswith("p.docx: unpacks to more than 30 MB")


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)
    assert refusal(POLICY) == "p.docx: Word files need an extra (pip install 'privacy-practice-checker[docx]')"
