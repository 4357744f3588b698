"""Markdown to blocks, by way of HTML: one walker for both, and raw HTML inside Markdown is read as such."""

import re

from markdown_it import MarkdownIt

from checker.reading import html, plain
from checker.reading.block import Block

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:.*\n){0,200}?(?:---|\.\.\.)[ \t]*\n")
_QUOTES = re.compile(r"^((?:[ \t]*>){20})[ \t>]+", re.MULTILINE)
_DEEP_INDENT = re.compile(r"^[ \t]{80,}", re.MULTILINE)
_NESTING = 60
_LISTED_LINE = re.compile(
    r"(?<=\S)[ \t]{0,8}\n(?=[ \t]{0,8}\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)[ \t]{1,8}\S)"
)  # "(b) the airline" on a line of its own


def blocks(text: str) -> tuple[list[Block], set[int], set[int]]:
    """Return what `html.blocks` returns; nesting that no person writes is flattened first."""
    matter = _FRONT_MATTER.match(text)
    head = matter[0] if matter else ""
    body = _DEEP_INDENT.sub(" " * 80, _QUOTES.sub(r"\1 ", text[len(head) :]))
    body = _LISTED_LINE.sub("  \n", body)
    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING, "html": True}).enable(["table", "strikethrough"]).disable("code")
    tokens = parser.parse(body)
    if any(token.level > _NESTING - 4 for token in tokens):
        return plain.blocks(text)  # the parser drops what is nested deeper
    return html.blocks(_matter(head) + parser.renderer.render(tokens, parser.options, {}))


def _matter(head: str) -> str:
    """Return front matter as furniture: it describes the file, the statement does not say it."""
    lines = [line.strip() for line in head.splitlines() if line.strip(" -.\t")]
    escaped = (line.replace("&", "&amp;").replace("<", "&lt;") for line in lines)
    return "<aside>" + "".join(f"<p>{line}</p>" for line in escaped) + "</aside>" if lines else ""
