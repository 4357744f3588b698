"""What surrounds a statement on its page: marked, never removed, and released when it turns out to be the statement."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.model import ClauseKind
from checker.patterns import either
from checker.reading.block import Block
from checker.reading.layout_words import layout_words

_TAGS = frozenset({"nav", "footer", "aside", "noscript", "select", "textarea", "dialog"})
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "alertdialog", "status"})
_HINT = re.compile(
    r"(?:(?:site|page|global|main|top|bottom|primary|secondary|sub|side|mobile|desktop)[-_]*)?"
    r"(?:nav(?:bar|igation|menu)?|menu|footer|header|masthead|breadcrumbs?|crumbs|sidebar|sidenav|skip[-_]?(?:link|nav|to[-_]?content))"
    r"|(?:cookie|consent|gdpr|ccpa)[-_]*(?:banner|bar|popup|pop[-_]up|modal|overlay|dialog|message|notification|prompt)"
    r"|onetrust[-_][a-z-]+|ot[-_]sdk[-_][a-z-]+|cky[-_]consent[a-z-]*|share[-_]?(?:buttons?|bar)|social[-_]?(?:links?|icons?)",
    re.IGNORECASE,
)
_FOLDED = re.compile(r"accordion|collaps|expand|\bfaq|answer|tab-?pane|toggle-?content", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SAID = re.compile(either(layout_words().furniture), re.IGNORECASE)
_MOST = 0.4  # an element with a larger share of the words is the statement, whatever its name says
_COLLAPSED = 60  # words from which hidden text is an accordion of the statement rather than a leftover
_RUN = 3  # so many links in a row are a menu or a table of contents


def suspected(tag: str, attributes: Mapping[str, str | None], *, in_main: bool) -> bool:
    """Say whether an element's name, role, class or id marks page furniture; a header inside the main part is none."""
    if tag in {"html", "body", "main", "article"}:
        return False
    if tag in _TAGS or (tag == "header" and not in_main) or attributes.get("role") in _ROLES:
        return True
    if tag in {"p", "li", "table", "td", "a", "span", "h1", "h2", "h3", "h4", "h5", "h6"} or in_main:
        return False
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500].split()
    return any(_HINT.fullmatch(name) for name in names)


def hidden(attributes: Mapping[str, str | None]) -> bool:
    """Say whether an element is hidden for good; the answer that an accordion folds away is part of the statement."""
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500]
    if attributes.get("role") in {"region", "tabpanel"} or _FOLDED.search(names):
        return False
    return "hidden" in attributes or _UNSEEN.search((attributes.get("style") or "")[:1000]) is not None


def marked(blocks: Sequence[Block], unseen: Iterable[int]) -> tuple[list[Block], tuple[str, ...]]:
    """Mark furniture: blocks of a suspected element unless it holds most of the words, tables of contents, set phrases.

    Hidden text of some length stays readable: policies fold their sections away. Warnings say what was decided.
    """
    words = Counter[int]()
    for block in blocks:
        words[block.root] += len(block.text.split())
    collapsed = {root for root in unseen if words[root] >= _COLLAPSED}
    most = {root for root in words if words[root] > _MOST * words.total()}
    kept = collapsed | most | {0}
    links = _menus(blocks)
    done = [
        replace(block, furniture=block.root not in kept or index in links or _SAID.fullmatch(block.text.strip()) is not None)
        for index, block in enumerate(blocks)
    ]
    hidden_words = sum(words[root] for root in collapsed)
    warnings = (f"{hidden_words} words stand in hidden elements and are read as part of the text",) if hidden_words else ()
    return done, warnings


def _menus(blocks: Sequence[Block]) -> set[int]:
    """Return the places of runs of links: to this page anywhere, to elsewhere only before the first heading.

    A list of linked names after a heading or a lead-in may be a list of recipients.
    """
    found: set[int] = set()
    run: list[int] = []
    headed = False
    for index, block in enumerate(blocks):
        if block.linked == "page" or (block.linked and not headed):
            run.append(index)
            continue
        found.update(run if len(run) >= _RUN else ())
        run = []
        headed = headed or (block.kind == ClauseKind.HEADING and not block.root)
    return found | set(run if len(run) >= _RUN else ())
