import sys
from pathlib import Path

import pytest
from fpdf import FPDF

from checker.errors import InputError
from checker.model import Document
from checker.reading import pdf as reading_pdf
from checker.reading import read
from tests.reading.documents import paragraph, pdf


def opened(data: bytes, folder: Path) -> Document:
    (folder / "p.pdf").write_bytes(data)
    return read(folder / "p.pdf", "p.pdf")


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        reading_pdf.blocks(data, "p.pdf")
    return str(caught.value)


def policy(file: FPDF) -> None:
    paragraph(file, "Privacy policy", size=20, style="B")
    paragraph(file, "Sharing", size=14, style="B")
    paragraph(file, "We share your photos with the hosts that store them for us, and with nobody else who is no host. We never sell data.")
    paragraph(file, "We also use your data:")
    for text in ("to answer your letters;", "to keep the service safe."):
        paragraph(file, f"- {text}")


def test_a_pdf_becomes_headings_sentences_and_items_with_their_lead_in(tmp_path: Path) -> None:
    document = opened(pdf(policy), tmp_path)
    assert [(clause.kind.value, clause.text, clause.section) for clause in document.clauses] == [
        ("heading", "Privacy policy", ()),
        ("heading", "Sharing", ("Privacy policy",)),
        (
            "sentence",
            "We share your photos with the hosts that store them for us, and with nobody else who is no host.",
            ("Privacy policy", "Sharing"),
        ),
        ("sentence", "We never sell data.", ("Privacy policy", "Sharing")),
        ("sentence", "We also use your data:", ("Privacy policy", "Sharing")),
        ("item", "to answer your letters;", ("Privacy policy", "Sharing")),
        ("item", "to keep the service safe.", ("Privacy policy", "Sharing")),
    ]
    assert [clause.lead_in for clause in document.clauses][-2:] == [4, 4]


def test_offsets_hold_and_pages_are_mapped(tmp_path: Path) -> None:
    def draw(file: FPDF) -> None:
        policy(file)
        file.add_page()
        paragraph(file, "On the second page we say that we delete data.")

    document = opened(pdf(draw), tmp_path)
    assert all(document.text[clause.start : clause.end] == clause.text for clause in document.clauses)
    between = "".join(document.text[a.end : b.start] for a, b in zip(document.clauses, document.clauses[1:], strict=False))
    assert not any(character.isalnum() for character in between)
    assert [document.text[start:][:7] for start in document.pages] == ["Privacy", "On the "]


def test_running_lines_are_marked_as_furniture(tmp_path: Path) -> None:
    def draw(file: FPDF) -> None:
        for number in range(1, 4):
            if number > 1:
                file.add_page()
            file.set_font("Helvetica", size=8)
            file.text(60, 20, "Acme sells nothing, version 3")
            file.text(300, 820, f"{number}")
            file.set_y(60)
            paragraph(file, f"In chapter {'one two three'.split()[number - 1]} we say what becomes of the letters that you write to us.")

    document = opened(pdf(draw), tmp_path)
    assert sorted(clause.text for clause in document.clauses if clause.furniture) == ["1", "2", "3", *["Acme sells nothing, version 3"] * 3]
    assert sum(not clause.furniture for clause in document.clauses) == 3


def test_a_word_cut_at_a_line_end_is_put_together_again(tmp_path: Path) -> None:
    document = opened(pdf(lambda file: paragraph(file, "We share your infor-\nmation with third-\nparty hosts.")), tmp_path)
    assert document.text == "We share your information with third-party hosts."


def test_pages_without_text_are_named_and_a_file_of_pictures_is_refused(tmp_path: Path) -> None:
    def draw(file: FPDF) -> None:
        file.rect(10, 10, 100, 100, style="F")
        file.add_page()
        paragraph(file, "We share data.")

    assert opened(pdf(draw), tmp_path).warnings == ("pages without text (pictures or blank), not read: 1",)
    assert refusal(pdf(lambda file: file.rect(10, 10, 100, 100, style="F"))) == (
        "p.pdf: has no text layer; its pages are pictures or empty (run text recognition (OCR) on it first)"
    )


def test_a_text_layer_of_shifted_letters_is_refused() -> None:
    shifted = "".join(
        chr(ord(sign) - 29) if sign.isalpha() else sign for sign in "we share the information that you give us with hosts " * 12
    )
    assert "has a text layer that is not readable" in refusal(pdf(lambda file: paragraph(file, shifted)))


def test_hostile_files_are_refused_in_words() -> None:
    whole = pdf(policy)
    assert refusal(pdf(policy, password="secret")) == "p.pdf: is encrypted with a password (save it without a password)"
    assert refusal(whole[: len(whole) // 3]) == "p.pdf: is damaged or no PDF (open it in a viewer and save it again)"
    assert refusal(b"") == "p.pdf: is damaged or no PDF (open it in a viewer and save it again)"


def test_a_file_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_pdf, "SECONDS", 0.001)
    assert "took longer than" in refusal(pdf(policy))


def test_without_the_extra_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert refusal(pdf(policy)) == "p.pdf: PDF files need an extra (pip install 'privacy-practice-checker[pdf]')"
