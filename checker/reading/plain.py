"""Plain text to blocks: paragraphs, headings and lists as people lay them out with a keyboard."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.model import ClauseKind
from checker.reading import html, markers
from checker.reading.block import RUN_IN, Block
from checker.reading.headings import dated, states
from checker.reading.layout_words import layout_words
from checker.reading.sentences import split
from checker.reading.typography import mend_entities, tidy

_TAG = re.compile(r"</?(?:p|ul|ol|li|br|strong|div|h[1-6]|b|em|i|table|td|tr|span|a)(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_RULE = re.compile(r"\s*([=\-~_*#])(?:\s?\1){2,}\s*")
_ROMAN = re.compile(
    r"(?:[IVX]{1,5}\.|\d{1,2}\.?|\d{1,2}(?:\.\d{1,2})+\.?|[A-Z]\.|"
    r"(?:[Pp]art|PART|[Aa]rticle|ARTICLE|[Ss]ection|SECTION|Chapter|CHAPTER|Schedule|SCHEDULE|Annex|ANNEX|Appendix|APPENDIX) [\w-]+[.:]?)"
    r"\s+(?=\S)"
)
_COMPANY = re.compile(r"\b(?:INC|LTD|CO|CORP|LLC|P\.A|PTY|PLC)\.$")
_LABEL = re.compile(r"[A-Z][\w /&'’()-]{1,40}:\s+\S")
_WRAPPED = 110  # columns; longer lines are paragraphs of their own
_SLACK = 6
_HEADING_WORDS = 10
_LABELLED = 3  # so many paragraphs with a short opening show a habit of the text


def blocks(text: str) -> tuple[list[Block], set[int], set[int]]:
    """Return what `html.blocks` returns; text with stray tags, as old crawls are, goes to the HTML walk."""
    if len(_TAG.findall(text, 0, 200_000)) > 2:
        return html.blocks(mend_entities(text), loose=True)
    groups = list(_groups(tidy(text)))
    width = min(max((len(line) for group in groups for line in group), default=0), _WRAPPED + 1)
    found: list[Block] = []
    for index, group in enumerate(groups):
        found.extend(_read(group, width, last=index == len(groups) - 1, opens=not found))
    return _with_run_ins(indented(found)), set(), set()


def _groups(text: str) -> Iterator[list[str]]:
    group: list[str] = []
    for line in [*text.split("\n"), ""]:
        if line.strip():
            group.append(line.rstrip())
        elif group:
            yield group
            group = []


def _read(group: Sequence[str], width: int, *, last: bool, opens: bool) -> Iterator[Block]:
    """Cut a group of lines into headings, list items and paragraphs."""
    open_lines: list[str] = []
    for index, line in enumerate(group):
        following = group[index + 1] if index + 1 < len(group) else ""
        if _RULE.fullmatch(line):
            if open_lines and len(open_lines) == 1 and not _RULE.fullmatch(open_lines[0]) and index == 1:
                yield _heading(open_lines.pop(), level=1 if line.strip()[0] == "=" else 2)
            continue
        if open_lines and _starts(open_lines, line, width):
            yield _paragraph(open_lines)
            open_lines = []
        if not open_lines and _heads(line, following, alone=len(group) == 1 and not last):
            yield _heading(line, level=1 if opens and index == 0 else 0)
            continue
        open_lines.append(line)
    if open_lines:
        yield _paragraph(open_lines)


def _starts(before: Sequence[str], line: str, width: int) -> bool:
    """Say whether a line starts something of its own rather than going on with the line before."""
    text, previous = line.strip(), before[-1]
    marker, _ = markers.written(text)
    if markers.bullet(text) or markers.bracketed(marker):
        return True
    if marker and (previous.rstrip().endswith((".", ":", ";", "and", "or")) or _counts_on(before[0].strip(), marker)):
        return True
    if _LABEL.match(text) and _LABEL.match(before[0].strip()) and len(before) == 1:
        return True  # "Shared with: ..." above "Kept for: ...", as in a label
    fresh = not text[:1].islower()
    if width > _WRAPPED:
        return fresh or previous.rstrip().endswith((".", "!", "?", ":"))
    room = len(previous) + 1 + len(text.split(maxsplit=1)[0]) <= width - _SLACK
    return fresh and room and (len(previous) < width * 0.75 or _LABEL.match(text) is not None)


def _counts_on(item: str, marker: str) -> bool:
    """Say whether a marker goes on with the count of the item above: "1." then "2."; a reference at a line's start rarely does."""
    before = markers.written(item)[0].rstrip(".")
    return before.isdigit() and marker == f"{int(before) + 1}."


def _heads(line: str, following: str, *, alone: bool) -> bool:
    """Say whether a line is a heading: capitals, a number and a few words, or a short line of its own."""
    text = line.strip()
    words = text.split()
    numbered = _ROMAN.match(text)
    if not any(character.isalpha() for character in text) or len(words) > _HEADING_WORDS + 4 or text[:1] in '[("“' or markers.bullet(text):
        return False
    if text.isupper() and len(text) > 3:
        return (_COMPANY.search(text) is not None or not text.endswith((".", ",", ";"))) and not following.isupper()
    if not alone or text.endswith((".", ",", ";", ":", "!")) or dated(text) or len(words) > _HEADING_WORDS:
        return False
    if markers.bracketed(markers.written(text)[0]) or _LABEL.match(text) or line[:1].isspace():
        return False
    return numbered is not None or (text[:1].isupper() and not states(text))


def _heading(line: str, *, level: int) -> Block:
    text = " ".join(line.split())
    if not level:
        found = _ROMAN.match(text)
        number = found[0].strip() if found else ""
        level = 2 if number or text.isupper() else 4
        if re.fullmatch(r"[A-Z]\.", number) and number not in {"I.", "V.", "X."}:
            level = 3
        level += number.strip(".").count(".")
    return Block(text=text, kind=ClauseKind.HEADING, level=min(level, 6))


def _paragraph(lines: Sequence[str]) -> Block:
    text = " ".join(" ".join(lines).split())
    indent = len(lines[0]) - len(lines[0].lstrip())
    skipped = markers.bullet(text)
    marker, after = (markers.BULLET, skipped) if skipped else markers.written(text)
    if marker == markers.BULLET or markers.bracketed(marker):
        # The indent stands in `level` until the depths of neighbouring items are known.
        return Block(text=text[after:], kind=ClauseKind.ITEM, depth=1, first=True, marker=marker, level=indent)
    return Block(text=text[after:], marker=marker, level=indent)


def indented(blocks: Sequence[Block]) -> list[Block]:
    """Nest list items by their indent, make items of numbers that count after a lead-in, and forget the indents."""
    done: list[Block] = []
    indents: list[int] = []
    for block in blocks:
        if block.kind == ClauseKind.HEADING or not (block.kind == ClauseKind.ITEM or _counted(block, done)):
            indents = []
            done.append(block if block.kind == ClauseKind.HEADING else replace(block, level=0))
            continue
        while indents and block.level < indents[-1]:
            indents.pop()
        if not indents or block.level > indents[-1]:
            indents.append(block.level)
        done.append(replace(block, kind=ClauseKind.ITEM, first=True, depth=len(indents), level=0))
    return done


def _counted(block: Block, before: Sequence[Block]) -> bool:
    """Say whether a number marks a list item: it stands after a lead-in or goes on with a count."""
    if not before or block.kind != ClauseKind.SENTENCE or not block.marker.rstrip(".").isdigit():
        return False
    last = before[-1]
    return last.text.endswith(":") or (last.kind == ClauseKind.ITEM and last.marker.rstrip(".").isdigit())


def _with_run_ins(blocks: Sequence[Block]) -> list[Block]:
    """Take short openings ("Treatment. Our own staff use ...") for run-in headings where the text has the habit."""
    lengths = [_opening(block) for block in blocks]
    if sum(length > 0 for length in lengths) < _LABELLED:
        return list(blocks)
    return [replace(block, run_in=length) if length else block for block, length in zip(blocks, lengths, strict=True)]


def _opening(block: Block) -> int:
    if block.kind == ClauseKind.HEADING or block.level >= RUN_IN:
        return 0
    spans = split(block.text)
    end = spans[0][1] if len(spans) > 1 else 0
    words = block.text[:end].split()
    plain = end and len(words) <= 5 and block.text[end - 1] == "." and not _verbal(words)
    return end if plain and not states(block.text[:end]) else 0


def _verbal(words: Sequence[str]) -> bool:
    return any(word.strip(".,").lower() in layout_words().plain_verbs for word in words) and words[0].lower() not in {
        "to",
        "when",
        "if",
        "how",
        "what",
    }
