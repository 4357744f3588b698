"""PDF and Word files that the tests make for themselves."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from fpdf import FPDF


def pdf(draw: Callable[[FPDF], None], *, password: str = "") -> bytes:
    """Return the PDF that `draw` fills; one page of A4 is there, in Helvetica of 11 points."""
    file = FPDF(format="A4", unit="pt")
    file.set_font("Helvetica", size=11)
    if password:
        file.set_encryption("owner", password)
    file.add_page()
    draw(file)
    return bytes(file.output())


def paragraph(file: FPDF, text: str, *, size: int = 11, style: str = "") -> None:
    """Write a paragraph with space after it."""
    file.set_font("Helvetica", style=style, size=size)
    file.multi_cell(0, size * 1.3, text, new_x="LMARGIN", new_y="NEXT")
    file.ln(size)


def saved(document: object) -> bytes:
    """Return the bytes of a python-docx document."""
    out = BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def word(*paragraphs: tuple[str, str]) -> bytes:
    """Return a Word file of paragraphs, each with the name of its style."""
    document = docx.Document()
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    return saved(document)


def changed(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return the archive with one part changed, or added where it is missing."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
        if part not in old.namelist():
            new.writestr(part, change(b""))
    return out.getvalue()
