"""Sources: the lines of the file, as people and editors see it, on which a quoted clause stands."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from checker.report import Finding, Quote

Place: TypeAlias = tuple[str, int, int]  # a statement's path, and where a passage starts and ends in its text

WORD = re.compile(r"\w+")
MARKUP = re.compile(r"<[^<>]*>|&\w{2,8};|&#\w{1,8};|\]\([^()\s]*\)")  # tags, entities and the targets of links are no words of the text


@dataclass(frozen=True)
class Source:
    """The text of a file, searched by its words; markup between them does not count."""

    text: str

    @cached_property
    def _words(self) -> list[tuple[str, int]]:
        blank = MARKUP.sub(lambda markup: " " * len(markup.group()), self.text)
        return [(word.group().casefold(), word.start()) for word in WORD.finditer(blank)]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for number, (word, _) in enumerate(self._words):
            places.setdefault(word, []).append(number)
        return places

    @cached_property
    def _ends(self) -> list[int]:
        return [newline.start() for newline in re.finditer("\n", self.text)]

    def lines(self, quote: str, near: float) -> tuple[int, int] | None:
        """Return first and last line of ``quote``, the occurrence closest to ``near`` (0 to 1 through the file); None where it is not."""
        words = [word.casefold() for word in WORD.findall(quote)]
        starts = [at for at in self._places.get(words[0], ()) if self._says(at, words)] if words else []
        if not starts:
            return None
        start = min(starts, key=lambda at: abs(self._words[at][1] - near * len(self.text)))
        return self._line(self._words[start][1]), self._line(self._words[start + len(words) - 1][1])

    def _says(self, at: int, words: Sequence[str]) -> bool:
        return [word for word, _ in self._words[at : at + len(words)]] == words

    def _line(self, offset: int) -> int:
        return bisect_left(self._ends, offset) + 1


def file_lines(places: Iterable[Place], sources: Mapping[str, str], texts: Mapping[str, str]) -> dict[Place, tuple[int, int]]:
    """Return first and last line of each passage in its file; one that is not found there has none."""
    files = {path: Source(text) for path, text in sources.items()}
    found = {}
    for path, start, end in dict.fromkeys(places):
        text = texts.get(path, "")
        lines = files[path].lines(text[start:end], start / max(1, len(text))) if path in files else None
        if lines:
            found[path, start, end] = lines
    return found


def located(findings: Sequence[Finding], sources: Mapping[str, str], lengths: Mapping[str, int]) -> tuple[Finding, ...]:
    """Return the findings, each quote with its lines in the file; ``lengths`` are those of the extracted texts."""
    files = {path: Source(text) for path, text in sources.items()}
    known: dict[tuple[str, int, int], tuple[int, int] | None] = {}

    def placed(quote: Quote) -> Quote:
        key = quote.statement, quote.start, quote.end
        if key not in known and quote.statement in files:
            known[key] = files[quote.statement].lines(quote.text, quote.start / max(1, lengths[quote.statement]))
        return quote.model_copy(update={"lines": known.get(key)})

    return tuple(finding.model_copy(update={"evidence": tuple(map(placed, finding.evidence))}) for finding in findings)
