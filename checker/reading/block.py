"""A block: one heading, paragraph, part of a list item, table row or quotation, as a format's parser found it."""

from dataclasses import dataclass

from checker.model import ClauseKind

BOLD_LINE = 7  # the level of a heading that is only a bold paragraph: below every real heading
RUN_IN = 8  # the level of a heading that opens a paragraph: "Service providers: We may share ..."


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a table a block stands."""

    table: int
    row: int
    column: int
    header: bool = False
    rows: int = 1  # how many rows and columns the cell reaches over
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of text with its role; `LINE_END` marks in `text` say where the source ends a line."""

    text: str
    kind: ClauseKind = ClauseKind.SENTENCE
    level: int = 0  # of a heading, 1 is the outermost
    depth: int = 0  # nesting of lists
    first: bool = False  # opens a list item; the item's later blocks have False
    marker: str = ""  # "(a)", "2.1", "•"
    run_in: int = 0  # length of an emphasised opening
    strong: bool = False  # the emphasis is strong (bold), not slight (italics)
    linked: str = ""  # all of the text is links: "page" to this page, "site" elsewhere
    root: int = 0  # the element, by number, that makes it furniture; 0: none
    furniture: bool = False
    place: Place | None = None
    page: int = 0  # of a paged format, on which the block starts; 0: none
    cells: tuple[tuple[str, str], ...] = ()  # of a row: (column header, text)
