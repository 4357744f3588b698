"""A sentence of a statement: its place, its plain words, and how a statement is cut into such."""

from dataclasses import dataclass
from functools import cached_property

from checker.drift.clauses.elsewhere import SENTENCE
from checker.drift.words.titles import run_in_title
from checker.drift.words.wording import plain, stems
from checker.model import Statement
from checker.report.drift import Passage


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence of a statement, with its place and its plain words."""

    text: str
    start: int
    end: int
    label: bool = False  # it opens a paragraph in a few words, and only names what the rest of it says

    @cached_property
    def key(self) -> str:
        return plain(self.text)

    @cached_property
    def stems(self) -> frozenset[str]:
        return stems(self.key.split())

    def passage(self, statement: Statement) -> Passage:
        return Passage(statement=statement.path, start=self.start, end=self.end, text=self.text)


def sentences(statement: Statement) -> tuple[Sentence, ...]:
    """Return the sentences of a statement in order, the lines of its lists and titles among them."""
    found, start, opens = [], 0, True
    for mark in [*SENTENCE.finditer(statement.text), None]:
        end = mark.start() if mark else len(statement.text)
        part = statement.text[start:end]
        ends = mark is None or "\n" in mark[0]
        if part.strip():
            lead = len(part) - len(part.lstrip())
            label = opens and not ends and run_in_title(part)
            found.append(Sentence(part.strip(), start + lead, start + lead + len(part.strip()), label))
            opens = ends
        start = mark.end() if mark else end
    return tuple(found)
