"""Blocks to clauses: one canonical text, cut into sentences with their section, lead-in and place."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.model import Cell, Clause, ClauseKind
from checker.reading.block import RUN_IN, Block
from checker.reading.headings import opening, speaks
from checker.reading.lists import introduces
from checker.reading.markers import BULLET
from checker.reading.sentences import split
from checker.reading.tables import SEPARATOR
from checker.reading.typography import LINE_END

_CONJUNCTIONS = frozenset({"and", "or", "and/or", "and.", "or."})


@dataclass(frozen=True, slots=True)
class Title:
    """An open heading: lower ranks enclose higher ones."""

    rank: int
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the canonical text that becomes one clause."""

    start: int
    end: int
    depth: int = 0
    lead_in: int | None = None
    cells: tuple[Cell, ...] = ()


@dataclass(slots=True)
class Composition:
    """The canonical text so far, its clauses, the headings and lists that are open."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    clauses: list[Clause] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    leads: dict[int, int | None] = field(default_factory=dict)  # depth of an open list -> its lead-in
    paragraph: int = 0
    pages: list[int] = field(default_factory=list)  # where the text of each page begins, by the paragraphs that start on it
    last: Block | None = None

    def add(self, block: Block) -> None:
        """Append a block: its text to the canonical text, its sentences to the clauses."""
        text = block.text.replace(LINE_END, " ")
        if self.parts:
            self._write("\n" if block.kind in {ClauseKind.ITEM, ClauseKind.ROW} else "\n\n")
        self._open(block)
        if block.marker and block.marker != BULLET and (block.kind != ClauseKind.ITEM or block.first):
            self._write(block.marker + " ")
        base = self.length
        self._write(text)
        self.pages.extend([base] * (block.page - len(self.pages)))
        if block.cells:
            self._row(block, base)
        elif block.kind == ClauseKind.HEADING:
            self._heading(block, base, text)
        else:
            self._sentences(block, base, text)
        self.last = block

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _open(self, block: Block) -> None:
        """Close headings and lists that end before this block, find the lead-in of a list that starts with it."""
        before = self.last
        if block.furniture:
            pass
        elif block.kind == ClauseKind.HEADING and not block.cells:
            self._close(self._rank(block))
        elif block.first or before is None or block.depth < before.depth:
            self._close(RUN_IN + block.depth + (0 if block.depth else 1))
        if block.kind != ClauseKind.ITEM or block.first or before is None or before.kind != ClauseKind.ITEM or before.depth != block.depth:
            self.paragraph += 1
        for depth in [depth for depth in self.leads if depth > block.depth]:
            del self.leads[depth]
        if block.kind == ClauseKind.ITEM and block.depth not in self.leads:
            self.leads[block.depth] = self._lead_in(block)

    def _lead_in(self, block: Block) -> int | None:
        before = self.last
        if before is None or before.furniture != block.furniture or before.kind == ClauseKind.ROW or before.cells:
            return None
        clause = self.clauses[-1]
        nested = before.kind == ClauseKind.ITEM and before.depth < block.depth
        broken_off = (
            clause.kind == ClauseKind.SENTENCE and clause.text[-1:].isalnum() and block.text[:1].islower()
        )  # "we use it" / "to ..."
        if nested or broken_off or (introduces(clause.text) and (clause.kind != ClauseKind.HEADING or clause.text.endswith(":"))):
            return len(self.clauses) - 1
        return None

    def _close(self, rank: int) -> None:
        while self.titles and self.titles[-1].rank >= rank:
            self.titles.pop()

    @staticmethod
    def _rank(block: Block) -> int:
        return RUN_IN + block.depth if block.depth and block.level >= RUN_IN - 1 else block.level

    def _heading(self, block: Block, base: int, text: str) -> None:
        depth = block.level if block.level < RUN_IN - 1 else len(self.titles) + 1
        lead = self.leads.get(block.depth) if block.first else None
        self._clause(block, ClauseKind.HEADING, Piece(base, base + len(text), depth, lead))
        if not block.furniture:  # a menu's heading is over what stands in the menu only
            self.titles.append(Title(self._rank(block), text))

    def _sentences(self, block: Block, base: int, text: str) -> None:
        end = 0 if block.furniture else opening(block)
        lead = self.leads.get(block.depth) if block.kind == ClauseKind.ITEM else None
        if speaks(block):
            self._close(RUN_IN + block.depth)
        if end:
            title = text[:end].rstrip()
            rank = RUN_IN + block.depth
            self._close(rank)
            self._clause(block, ClauseKind.HEADING, Piece(base, base + len(title), len(self.titles) + 1, lead if block.first else None))
            self.titles.append(Title(rank, title.rstrip(" –—-")))
        rest = block.text[end:]
        for index, (start, stop) in enumerate(_merged(rest, split(rest))):
            first = index == 0 and block.first
            continues = index > 0 and rest[start].islower()
            at = base + end
            self._clause(block, block.kind, Piece(at + start, at + stop, block.depth, lead if first or continues else None))

    def _row(self, block: Block, base: int) -> None:
        cells, at = [], base
        for header, value in block.cells:
            cells.append(Cell(header, at, at + len(value)))
            at += len(value) + len(SEPARATOR)
        self._clause(block, block.kind, Piece(base, base + len(block.text), cells=tuple(cells)))

    def _clause(self, block: Block, kind: ClauseKind, piece: Piece) -> None:
        base = self.length - len(block.text)
        self.clauses.append(
            Clause(
                text=block.text[piece.start - base : piece.end - base].replace(LINE_END, " "),
                start=piece.start,
                end=piece.end,
                kind=kind,
                section=tuple(title.text for title in self.titles),
                paragraph=self.paragraph,
                lead_in=piece.lead_in,
                depth=piece.depth,
                marker=block.marker if block.first or block.kind != ClauseKind.ITEM else "",
                cells=piece.cells,
                furniture=block.furniture,
            )
        )


def composition(blocks: Sequence[Block]) -> Composition:
    """Return the finished composition of the blocks."""
    composed = Composition()
    for block in blocks:
        composed.add(block)
    return composed


def compose(blocks: Sequence[Block]) -> tuple[str, tuple[Clause, ...]]:
    """Return the canonical text and the clauses that tile it; only white space and markers stand between them."""
    composed = composition(blocks)
    return composed.text, tuple(composed.clauses)


def _merged(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join a conjunction that stands alone ("...; and" cut by a crawler) to the sentence before it."""
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and text[start:end].lower() in _CONJUNCTIONS:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
