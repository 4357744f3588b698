"""Documents: a statement as read, and the clauses that tile it."""

from dataclasses import dataclass
from enum import StrEnum


class ClauseKind(StrEnum):
    """What a clause was in the document it stands in."""

    HEADING = "heading"
    SENTENCE = "sentence"
    ITEM = "item"  # a sentence of a list item; `lead_in` names the clause that introduces the list
    ROW = "row"  # a table row; `cells` has its columns
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell: its column header (or "") and its place in the document's text."""

    header: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence, heading, list item or table row, with its place in the document's canonical text."""

    text: str  # equals document.text[start:end]
    start: int
    end: int
    kind: ClauseKind
    section: tuple[str, ...] = ()  # headings above it, outermost first
    paragraph: int = 0  # clauses of one paragraph (or list item, cell) share a number
    lead_in: int | None = None  # index in document.clauses of the clause that introduces this list
    depth: int = 0  # nesting of lists; the level of a heading
    marker: str = ""  # "(a)", "2.1", "•"
    cells: tuple[Cell, ...] = ()
    furniture: bool = False  # navigation, footer, cookie banner: kept and marked, never read as a commitment


@dataclass(frozen=True, slots=True)
class Document:
    """A statement as read: one canonical plain text and the clauses that tile it."""

    name: str  # the path as the user gave it
    text: str
    sha256: str  # of `text` in UTF-8
    clauses: tuple[Clause, ...]
    source_sha256: str = ""  # of the file's bytes
    warnings: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()  # of a paged format: where in `text` the first paragraph that starts on each page begins
