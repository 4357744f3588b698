"""HTML to blocks: a walk over the whole tree that keeps every text, because general main-text extractors lose policy text."""

import re
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from checker.model import ClauseKind
from checker.reading import furniture
from checker.reading.block import BOLD_LINE, Block, Place
from checker.reading.frames import INLINE, STYLED, Frame, styled
from checker.reading.inline import Inline
from checker.reading.markers import generated
from checker.reading.tree import steps
from checker.reading.typography import LINE_END

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# A browser takes all that follows `<iframe/>` for the frame's text; whoever wrote it, or saved the page so, meant an empty element.
_CLOSED = re.compile(r"<(iframe|noembed|noframes|textarea|xmp)(\s[^<>]{0,5000})?/>", re.IGNORECASE)
_LONGEST_HEADING = 25  # words; longer text in a heading tag is a paragraph in large letters


@dataclass(slots=True)
class Counter:
    """An open list: its number style and the number of the last item."""

    style: str
    last: int


@dataclass(slots=True)
class Walk:
    """The state of one walk over a page."""

    loose: bool
    blocks: list[Block] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=lambda: [Frame()])
    inline: Inline = field(default_factory=Inline)
    lists: list[Counter] = field(default_factory=list)
    tables: list[list[int]] = field(default_factory=list)  # open tables: number, row, column
    spanned: dict[tuple[int, int], int] = field(default_factory=dict)  # (table, column) -> the last row that a cell above reaches
    layout: set[int] = field(default_factory=set)  # tables that only lay out the page
    unseen: set[int] = field(default_factory=set)  # roots that are hidden
    opened: str | None = None  # the marker of a list item that has no text yet
    count: int = 0  # tables and furniture roots so far

    def flush(self, *, anonymous: bool = False) -> None:
        """End the current block; `anonymous` text stood between blocks, not in an element of its own."""
        text = self.inline.text(lines=self.loose)
        if text:
            self.blocks.append(self._block(text, anonymous=anonymous))
            self.opened = None
        self.inline = Inline()

    def _block(self, text: str, *, anonymous: bool) -> Block:
        frame, inline = self.frames[-1], self.inline
        block = Block(
            text=text,
            depth=frame.depth,
            first=self.opened is not None,
            marker=self.opened or "",
            run_in=inline.run_in(lines=self.loose),
            strong=inline.strong,
            linked=inline.linked,
            root=frame.root,
            place=frame.place,
        )
        if frame.level and (len(text.split()) <= _LONGEST_HEADING or frame.level == BOLD_LINE):
            return replace(block, kind=ClauseKind.HEADING, level=frame.level, run_in=0)
        if anonymous and self.loose and frame.depth == 0 and not self.tables:
            return replace(block, kind=ClauseKind.HEADING, level=0)  # judged by `headings.loose`
        if frame.depth:
            return replace(block, kind=ClauseKind.ITEM)
        return replace(block, kind=ClauseKind.QUOTE) if frame.quote else block

    def text(self, text: str) -> None:
        frame = self.frames[-1]
        self.inline.add(text, emphasis=frame.emphasis, link=frame.link)

    def enter(self, node: LexborNode, tag: str) -> None:
        frame = self.frames[-1]
        if tag in INLINE:
            attributes = node.attributes if tag in STYLED else {}
            if tag == "img":
                self.text(f" {attributes.get('alt') or ''} ")
            self.frames.append(styled(frame, tag, attributes))
            return
        if tag == "br":
            self.inline.add(LINE_END, emphasis=frame.emphasis, link=frame.link)
        else:
            self.flush(anonymous=tag not in {"html", "body"})
        attributes = node.attributes
        self.frames.append(self._nested(self._rooted(frame, tag, attributes), tag, attributes))

    def leave(self, tag: str) -> None:
        if tag not in INLINE and tag != "br":
            self.flush(anonymous=tag == "body")
            if tag in {"ul", "ol", "menu", "dir"} and self.lists:
                self.lists.pop()
            if tag == "table" and self.tables:
                self.tables.pop()
            if tag == "li":
                self.opened = None
        self.frames.pop()

    def _rooted(self, frame: Frame, tag: str, attributes: dict[str, str | None]) -> Frame:
        frame = replace(frame, main=frame.main or tag in {"main", "article"} or attributes.get("role") == "main")
        unseen = furniture.hidden(attributes)
        if frame.root or not (unseen or furniture.suspected(tag, attributes, in_main=frame.main)):
            return frame
        self.count += 1
        if unseen:
            self.unseen.add(self.count)
        return replace(frame, root=self.count)

    def _nested(self, frame: Frame, tag: str, attributes: dict[str, str | None]) -> Frame:
        if tag in _HEADINGS:
            return replace(frame, level=_HEADINGS[tag])
        if tag in {"dt", "summary"}:
            return replace(frame, level=BOLD_LINE)
        if tag in {"ul", "ol", "menu", "dir"}:
            style = (attributes.get("type") or "1") if tag == "ol" else ""
            start = attributes.get("start") or ""
            self.lists.append(Counter(style, int(start) - 1 if start.isdecimal() and len(start) < 6 else 0))
            return replace(frame, depth=frame.depth + 1)
        if tag == "li":
            return self._item(frame, attributes)
        if tag == "blockquote":
            return replace(frame, quote=True)
        return self._tabled(frame, tag, attributes)

    def _item(self, frame: Frame, attributes: dict[str, str | None]) -> Frame:
        counter = self.lists[-1] if self.lists else Counter("", 0)
        value = attributes.get("value") or ""
        counter.last = int(value) if value.isdecimal() and len(value) < 6 else counter.last + 1
        self.opened = generated(counter.style, counter.last)
        return frame if frame.depth else replace(frame, depth=1)

    def _tabled(self, frame: Frame, tag: str, attributes: dict[str, str | None]) -> Frame:
        if tag == "table":
            if self.tables:
                self.layout.add(self.tables[-1][0])
            self.count += 1
            self.tables.append([self.count, -1, -1])
            if attributes.get("role") in {"presentation", "none"}:
                self.layout.add(self.count)
            return replace(frame, place=None)
        if tag == "tr" and self.tables:
            self.tables[-1][1:] = [self.tables[-1][1] + 1, -1]
        if tag in {"td", "th"} and self.tables:
            number, row, column = self.tables[-1]
            while self.spanned.get((number, column + 1), -1) >= row:
                column += 1
            wide, high = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
            self.tables[-1][2] = column + wide
            self.spanned.update({(number, each): row + high - 1 for each in range(column + 1, column + wide + 1)})
            heads = tag == "th" and attributes.get("scope") not in {"row", "rowgroup"}
            return replace(frame, place=Place(number, row, column + 1, heads, high, wide), depth=frame.depth)
        return frame


def _span(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and 0 < int(value[:4]) < 100 else 1


def blocks(html: str, *, loose: bool = False) -> tuple[list[Block], set[int], set[int]]:
    """Return the page's blocks, the tables that are layout and the hidden roots.

    With `loose`, text between blocks may be a heading and line ends mark sentences, as in pages that a crawler half flattened.
    """
    walk = Walk(loose)
    body = LexborHTMLParser(_CLOSED.sub(r"<\1\2></\1>", html)).root
    for node, tag, entering in steps(body) if body is not None else ():
        if tag == "-text":
            if entering:
                walk.text(node.text_content or "")
        elif entering:
            walk.enter(node, tag)
        else:
            walk.leave(tag)
    walk.flush(anonymous=True)
    return walk.blocks, walk.layout, walk.unseen
