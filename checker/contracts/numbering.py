"""The number that people cite a clause by: "2.6(a)", from the markers of its list and of the lists around it."""

import re
from collections.abc import Iterator

from checker.contracts.lexicon import numbering_words
from checker.model import Clause, ClauseKind, Document

TITLE = 100  # characters; a longer sentence is no title


def numbers(document: Document) -> tuple[str, ...]:
    """Return the number of every clause of ``document``, "" for a clause that has none."""
    return tuple(_walk(document.clauses))


def _walk(clauses: tuple[Clause, ...]) -> Iterator[str]:
    around: dict[int, str] = {}  # the markers of the open lists by depth
    base, part, level = "", "", 0  # the numbered heading or paragraph, and the annex with its level, that the clause stands under
    section: tuple[str, ...] | None = None
    for clause in clauses:
        if clause.section != section and clause.kind is not ClauseKind.HEADING:
            section = clause.section
            part = next((found for title in section if (found := _annex(title))), "" if section else part)
        if clause.kind is ClauseKind.SENTENCE and len(clause.text) < TITLE and clause.text[:5].isupper() and (annex := _annex(clause.text)):
            part, level, base, around = annex, 0, "", {}  # a title that its format did not mark as one
        mark = clause.marker.strip("().") if clause.marker != "•" else ""
        if clause.kind is ClauseKind.HEADING:
            annex = _annex(clause.text)
            if annex or clause.depth <= level:
                part, level = annex, clause.depth
            number = numbering_words().number.match(f"{mark} " if mark else clause.text)
            base = number[1] if number and not part else ""
            around = {}
        elif clause.kind is ClauseKind.ITEM:
            around = {depth: known for depth, known in around.items() if depth < clause.depth}
            around[clause.depth] = mark
        elif mark:
            base, around = mark, {}
        yield _cited(part, base, [around[depth] for depth in sorted(around) if around[depth]])


def _annex(title: str) -> str:
    found = numbering_words().annex.match(title.strip())
    return f"{found[1].capitalize()} {found[2].upper()}" if found else ""


def _cited(part: str, base: str, markers: list[str]) -> str:
    """Join the markers: numbers that carry their whole path stand alone, others are appended ("2.6", then "(a)")."""
    cited = base
    for marker in markers:
        if re.fullmatch(r"\d+(?:\.\d+)+", marker):
            cited = marker
        elif marker.isdigit():
            cited = f"{cited}.{marker}" if cited else marker
        else:
            cited = f"{cited}({marker})"
    return ", ".join(filter(None, (part, cited)))
