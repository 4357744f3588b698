"""Lists of sub-processors and other vendors: who stands on them, for which task; and where a text says that there is such a list."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.contracts.lexicon import numbering_words, vendor_list_words
from checker.model import Clause, ClauseKind, Document

_ITEM = re.compile(
    r"^(?P<name>[^.:–—(]{2,60}?(?:\([^)]{1,40}\))?[^.:–—(]{0,20}?)\s*(?:[.:–—]|\s-\s|,\s(?=(?:for|which|our|a|an)\b)|$)\s*(?P<task>.*)$",
    re.DOTALL,
)
_ALIAS = re.compile(r"\((?:aka |formerly |d/?b/?a )?([^)]{2,40})\)")
_WORDS = 8  # of a name; a longer item is a sentence


@dataclass(frozen=True, slots=True)
class Entry:
    """One organisation on a list, with its place."""

    name: str
    task: str
    start: int
    end: int

    @property
    def names(self) -> tuple[str, ...]:
        """Return every name it is known by: "Amazon Web Services Inc (AWS)" by three."""
        aliases = tuple(alias.strip() for alias in _ALIAS.findall(self.name))
        plain = _ALIAS.sub("", self.name).strip()
        return tuple(dict.fromkeys(name for name in (self.name, plain, *aliases) if name))


def roster(document: Document) -> tuple[Entry, ...]:
    """Return the organisations that ``document`` lists: by table row or list item, in the order of the text, each name and task once."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in _entries(document):
        found.setdefault((entry.name, entry.task), entry)
    return tuple(found.values())


def closing(document: Document) -> Clause | None:
    """Return the sentence by which a list says that it is the list; None where it does not."""
    clauses = [c for c in document.clauses if not c.furniture and c.kind not in {ClauseKind.HEADING, ClauseKind.ROW}]
    return next((c for c in clauses if vendor_list_words().listed.search(c.text) and vendor_list_words().own.search(c.text)), None)


def pointer(document: Document) -> Clause | None:
    """Return the sentence by which a text says that there is a list of vendors elsewhere; None where none does."""
    clauses = (c for c in document.clauses if not c.furniture and c.kind is not ClauseKind.HEADING)
    return next((c for c in clauses if vendor_list_words().listed.search(c.text) and not _within(document, c)), None)


def _within(document: Document, clause: Clause) -> bool:
    """Tell whether a sentence points to an annex that the document itself has: the list is there."""
    named = numbering_words().pointing.search(clause.text)
    titles = (c.text for c in document.clauses if c.kind is ClauseKind.HEADING)
    return named is not None and any(title.casefold().startswith(named.group().casefold()) for title in titles)


def _entries(document: Document) -> Iterator[Entry]:
    previous: Clause | None = None
    for index, clause in enumerate(document.clauses):
        if clause.furniture:
            continue
        if clause.kind is ClauseKind.ROW and clause.cells:
            yield from _row(document, clause)
        elif clause.kind is ClauseKind.ITEM and not (previous and previous.paragraph == clause.paragraph):
            yield from _item(document, index)
        previous = clause


def _row(document: Document, clause: Clause) -> Iterator[Entry]:
    headers, words = [cell.header for cell in clause.cells], vendor_list_words()
    names = [i for i, header in enumerate(headers) if words.name.search(header)] or [0]
    tasks = [i for i, header in enumerate(headers) if words.task.search(header) and i != names[0]]
    cell = clause.cells[names[0]]
    name = document.text[cell.start : cell.end].strip()
    task = document.text[clause.cells[tasks[0]].start : clause.cells[tasks[0]].end].strip() if tasks else ""
    if _is_name(name):
        yield Entry(name, task, clause.start, clause.end)


def _item(document: Document, index: int) -> Iterator[Entry]:
    """Yield the organisation that a list item names: "Example Inc. Cloud hosting.", "Example: cloud hosting"."""
    first = document.clauses[index]
    rest = [c for c in document.clauses[index + 1 : index + 4] if c.paragraph == first.paragraph and c.kind is ClauseKind.ITEM]
    end = rest[-1].end if rest else first.end
    found = _ITEM.match(first.text if rest else document.text[first.start : end])
    if found is None:
        return
    name = (first.text if rest else found["name"]).strip().rstrip(".:")
    task = document.text[rest[0].start : end] if rest else found["task"]
    if _is_name(name):
        yield Entry(name, task.strip().rstrip("."), first.start, end)


def _is_name(text: str) -> bool:
    return 0 < len(text.split()) <= _WORDS and text[:1].isalnum() and any(letter.isupper() for letter in text)
