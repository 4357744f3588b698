"""One small contract in every format that contracts come in, for tests that hold the formats against each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from textwrap import fill

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from fpdf import FPDF

from tests.reading.documents import paragraph, pdf, saved

WIDTH = 78  # columns of the plain text
ROW = tuple[str, ...]
_NUMBER = re.compile(r"(\d+(?:\.\d+)*\.?)\s+")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, a paragraph or a table of a Markdown text."""

    level: int = 0  # of a heading, 0 for none
    text: str = ""
    rows: tuple[ROW, ...] = ()


def parts(markdown: str) -> Iterator[Part]:
    """Yield the parts of a text of headings, paragraphs and tables."""
    for block in markdown.strip().split("\n\n"):
        if block.startswith("#"):
            marks, _, text = block.partition(" ")
            yield Part(len(marks), text)
        elif block.startswith("|"):
            rows = (tuple(cell.strip() for cell in line.strip("|").split("|")) for line in block.splitlines())
            yield Part(rows=tuple(row for row in rows if set(row[0]) != {"-"}))
        else:
            yield Part(text=block)


def as_html(markdown: str) -> bytes:
    """Return the page: headings, paragraphs, tables with a header row."""
    body = "".join(map(_element, parts(markdown)))
    return f"<!doctype html><html lang='en'><head><title>Agreement</title></head><body><main>{body}</main></body></html>".encode()


def as_docx(markdown: str) -> bytes:
    """Return the Word file: styles for headings, the numbers of clauses typed, tables with a header row."""
    document = docx.Document()
    for part in parts(markdown):
        if part.rows:
            table = document.add_table(rows=0, cols=len(part.rows[0]))
            for row in part.rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        elif part.level:
            document.add_heading(part.text, level=part.level)
        else:
            document.add_paragraph(part.text)
    return saved(document)


def as_numbered_docx(markdown: str) -> bytes:
    """Return the Word file as lawyers write it: Word counts the headings and clauses, and no number stands in the text."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text) in enumerate((("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")))
    )
    definition = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    numbering.find(qn("w:num")).addprevious(parse_xml(definition))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for part in parts(markdown):
        if part.rows:
            table = document.add_table(rows=0, cols=len(part.rows[0]))
            for row in part.rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
            continue
        number = _NUMBER.match(part.text)
        words = part.text[number.end() :] if number else part.text
        paragraph = document.add_heading(words, level=part.level) if part.level else document.add_paragraph(words)
        if number:
            level = number[1].rstrip(".").count(".")
            counted = parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>')
            paragraph._p.get_or_add_pPr().append(counted)
    return saved(document)


def as_txt(markdown: str) -> bytes:
    """Return the plain text: wrapped lines, a blank line between paragraphs, a list for a table."""
    found = []
    for part in parts(markdown):
        if part.rows:
            found.append("\n".join(f"- {': '.join(row)}" for row in part.rows[1:]))
        else:
            found.append(fill(part.text.upper() if part.level == 1 else part.text, WIDTH))
    return ("\n\n".join(found) + "\n").encode()


def as_pdf(markdown: str) -> bytes:
    """Return the PDF: larger bold headings, a list for a table."""

    def draw(file: FPDF) -> None:
        for part in parts(markdown):
            if part.rows:
                for row in part.rows[1:]:
                    paragraph(file, f"- {': '.join(row)}")
            else:
                paragraph(file, part.text, size=18 - 2 * part.level if part.level else 11, style="B" if part.level else "")

    return pdf(draw)


def _element(part: Part) -> str:
    if part.rows:
        head, *rest = part.rows
        return f"<table><thead>{_row(head, 'th')}</thead><tbody>{''.join(_row(row, 'td') for row in rest)}</tbody></table>"
    tag = f"h{part.level}" if part.level else "p"
    return f"<{tag}>{escape(part.text)}</{tag}>"


def _row(row: ROW, tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in row)}</tr>"
