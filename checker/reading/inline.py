"""The running text of one block: pieces with their emphasis and links, joined when the block ends."""

import re
from dataclasses import dataclass, field

from checker.reading.typography import LINE_END, collapsed, tidy

_NUMBER = re.compile(r"\s*(?:[§•*-]|\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[A-Za-z]|[ivxIVX]{1,5})[.)]{0,2}[:]?)?\s*")


@dataclass(slots=True)
class Inline:
    """Pieces of text collected until the block ends."""

    pieces: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)  # the pieces up to the end of the first emphasis
    emphasised: bool = False
    strong: bool = True
    closed: bool = False  # something plain followed the emphasised opening
    links: set[str] = field(default_factory=set)

    def add(self, text: str, *, emphasis: int, link: str) -> None:
        """Take a piece; `emphasis` is 0 none, 1 slight, 2 strong; `link` is "", "page" or "site"."""
        self.pieces.append(text)
        if text.strip(" \t\r\n" + LINE_END):
            self.links.add(link)
            self._note(text, emphasis)
        elif not self.closed:
            self.opening.append(text)

    def _note(self, text: str, emphasis: int) -> None:
        if self.closed:
            return
        if emphasis:
            self.emphasised = True
            self.strong = self.strong and emphasis == 2
            self.opening.append(text)
        elif not self.emphasised and _NUMBER.fullmatch(text):
            self.opening.append(text)
        else:
            self.closed = True

    def text(self, *, lines: bool = False) -> str:
        """Return the block's text, white space collapsed; `lines` keeps line ends before small letters (see `sentences`)."""
        return _joined(self.pieces, lines=lines)

    def run_in(self, *, lines: bool = False) -> int:
        """Return the length of the emphasised opening in `text`, 0 for none."""
        return len(_joined(self.opening, lines=lines)) if self.emphasised else 0

    @property
    def linked(self) -> str:
        return "" if not self.links or "" in self.links else ("site" if "site" in self.links else "page")


_CUT_LINE = re.compile(r"(?<=[.?!])[ \t]*\n\s*(?=[a-z])")


def _joined(pieces: list[str], *, lines: bool) -> str:
    marked = "".join(LINE_END if piece == LINE_END else tidy(piece) for piece in pieces)
    return collapsed(_CUT_LINE.sub(LINE_END, marked) if lines else marked)
