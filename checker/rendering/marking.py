"""Marking: a statement's text cut into paragraphs and spans, each span with the commitments that were read in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from checker.model import Commitment, Kind, Unread
from checker.rendering.words import LETTERS
from checker.report import Finding, ReportedStatement

ORDER = (Kind.DENY, Kind.LIMIT, Kind.REQUIRE, Kind.PERMIT)  # of two readings of one span the first gives the colour


@dataclass(frozen=True, slots=True)
class Marked:
    """A commitment with its name in this report and the findings that quote it."""

    name: str  # D7
    anchor: str  # s1-c7
    commitment: Commitment
    findings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    text: str
    kind: str = ""  # deny, permit, limit, require, unread; "" for plain text
    ends: tuple[Marked, ...] = ()  # commitments whose last character this is


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: tuple[Span, ...]
    heading: bool
    commitments: tuple[Marked, ...]


def marked(statement: ReportedStatement, number: int, findings: Iterable[Finding]) -> tuple[Marked, ...]:
    """Name the commitments of the statement with this number in the report."""
    quotes = [(quote, finding.id) for finding in findings for quote in finding.evidence]
    quoted = [(quote.start, quote.end, name) for quote, name in quotes if quote.statement == statement.path]
    return tuple(
        Marked(
            f"{LETTERS[commitment.kind]}{place}",
            f"s{number}-c{place}",
            commitment,
            tuple(dict.fromkeys(name for start, end, name in quoted if start < commitment.end and commitment.start < end)),
        )
        for place, commitment in enumerate(statement.commitments, 1)
    )


def paragraphs(statement: ReportedStatement, readings: Sequence[Marked]) -> tuple[Paragraph, ...]:
    """Cut the text at its lines; a commitment stands beside the line in which it starts."""
    sections = chain((item.section for item in statement.commitments), (clause.section for clause in statement.unread))
    headings = {name.strip() for section in sections for name in section}
    found, offset = [], 0
    for line in statement.text.split("\n"):
        end = offset + len(line)
        if line.strip():
            inside = tuple(item for item in readings if offset <= item.commitment.start <= end)
            found.append(Paragraph(_spans(statement, readings, offset, end), line.strip() in headings, inside))
        offset = end + 1
    return tuple(found)


def _spans(statement: ReportedStatement, readings: Sequence[Marked], start: int, end: int) -> tuple[Span, ...]:
    here = [item for item in readings if item.commitment.start < end and start < item.commitment.end]
    unread = [item for item in statement.unread if item.start < end and start < item.end]
    bounds = {place for item in here for place in (item.commitment.start, item.commitment.end)}
    bounds |= {place for clause in unread for place in (clause.start, clause.end)}
    cuts = sorted({start, end} | {place for place in bounds if start < place < end})
    return tuple(_span(statement.text, here, unread, first, last) for first, last in pairwise(cuts))


def _span(text: str, readings: Sequence[Marked], unread: Sequence[Unread], start: int, end: int) -> Span:
    over = [item for item in readings if item.commitment.start <= start and end <= item.commitment.end]
    kinds = {item.commitment.kind for item in over}
    kind = next((str(kind) for kind in ORDER if kind in kinds), "")
    if not kind and any(clause.start <= start and end <= clause.end for clause in unread):
        kind = "unread"
    return Span(text[start:end], kind, tuple(item for item in over if item.commitment.end == end))


@dataclass(frozen=True, slots=True)
class Places:
    """Where on the page a passage of a statement stands."""

    statements: Mapping[str, tuple[int, tuple[Marked, ...]]]  # by path: its number, and its readings

    def anchor(self, path: str, start: int, end: int | None) -> str:
        """Return the anchor of the reading at a passage, else of its statement; "" where the page has neither."""
        number, readings = self.statements.get(path, (0, ()))
        inside = (item.anchor for item in readings if item.commitment.start < (end or start + 1) and start < item.commitment.end)
        return next(inside, f"s{number}" if number else "")

    def name(self, anchor: str) -> str:
        """Return how the reading with this anchor is called, "D7"; "text" where it is none."""
        return next((item.name for _, items in self.statements.values() for item in items if item.anchor == anchor), "text")


def places(statements: Iterable[ReportedStatement], readings: Sequence[tuple[Marked, ...]]) -> Places:
    """Return the places of all statements, in the order of the report; of two with one path the first counts."""
    numbered = list(enumerate(zip(statements, readings, strict=True), 1))
    return Places({statement.path: (number, items) for number, (statement, items) in reversed(numbered)})
