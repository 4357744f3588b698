"""Edits that change only words: every change of meaning that drift reports on them is a false alarm.

`python -m tests.benchmarks.rewording FOLDER` makes them of every Markdown policy in a folder, and says what drift reports.
"""

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

from checker.drift.comparison.compare import compare
from checker.extractions import Extract, kept_in
from checker.model import Commitment, Statement
from checker.project import StatementSpec
from checker.reading import read_text
from checker.report.drift import Passage
from checker.rulebook import rulebook
from checker.statements import statement

# Words that bear on no commitment, or whose other word means the same in every policy.
SYNONYMS = {
    "in order to": "so as to",
    "for example": "for instance",
    "such as": "like",
    "however": "nevertheless",
    "additionally": "furthermore",
    "in addition": "besides",
    "please": "kindly",
    "website": "web site",
    "improve": "enhance",
    "help": "assist",
    "ensure": "make sure",
    "various": "several",
    "when you": "whenever you",
    "obtain": "get",
    "purchase": "buy",
    "regarding": "about",
    "provide": "give",
    "disclose": "share",
}


def reworded(text: str) -> str:
    """Return a text with other words for the same."""
    for word, other in SYNONYMS.items():
        text = re.sub(rf"\b{word}\b", other, text)
        text = re.sub(rf"\b{word.capitalize()}\b", other.capitalize(), text)
    return text


def reordered(text: str) -> str:
    """Return a text whose top sections stand in the opposite order, what comes before the first staying first."""
    heads = re.findall(r"^(#{1,6}) ", text, re.MULTILINE)
    level = min((head for head in set(heads) if heads.count(head) > 2), key=len, default="")
    if not level:
        return text
    first, *sections = re.split(rf"(?=^{level} )", text, flags=re.MULTILINE)
    return first.rstrip("\n") + "\n\n" + "\n\n".join(section.strip("\n") for section in reversed(sections)) + "\n"


def renumbered(text: str) -> str:
    """Return a text whose headings have other numbers, or numbers at all."""
    numbers = iter(range(11, 100_000))
    return re.sub(r"^(#{1,6}) (?:\**\d+[.)]\s*)?(?=\S)", lambda found: f"{found[1]} {next(numbers)}. ", text, flags=re.MULTILINE)


def as_html(text: str) -> str:
    """Return a Markdown text as a page."""
    return f"<html><body><main>{MarkdownIt('commonmark').enable('table').render(text)}</main></body></html>"


EDITS: dict[str, tuple[Callable[[str], str], str]] = {
    "synonyms": (reworded, ".md"),
    "reordering": (reordered, ".md"),
    "renumbering": (renumbered, ".md"),
    "html": (as_html, ".html"),
}


def false_alarms(text: str, name: str, extract: Extract) -> dict[str, list[str]]:
    """Return the changes of meaning that drift reports for each edit of a text, which has none."""
    old = stated(text, f"{name}.md", ".md", extract)
    found: dict[str, list[str]] = {}
    for edit, (change, suffix) in EDITS.items():
        compared = compare(old, stated(change(text), f"{name}-{edit}{suffix}", suffix, extract), rulebook())
        meant = [each for each in compared.changes if each.is_meaning]
        found[edit] = [f"{c.change} {c.summary}\n    - {_words(c.earlier)}\n    + {_words(c.later)}" for c in meant]
    return found


def _words(said: Commitment | Passage | None) -> str:
    return said.text if said else ""


def stated(text: str, name: str, suffix: str, extract: Extract) -> Statement:
    """Return a text as a statement of its name, read by ``extract``."""
    document = read_text(text, name, suffix)
    (extraction,) = extract([(document, None, None)], rulebook())
    return statement(StatementSpec.model_validate({"path": name}), document, extraction)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--first", type=int, default=20, help="so many policies")
    parser.add_argument("--cache", type=Path, default=Path(".drift-cache"))
    wanted = parser.parse_args()
    total = dict.fromkeys(EDITS, 0)
    files = sorted(wanted.folder.glob("*.md"))[: wanted.first]
    for file in files:
        for edit, alarms in false_alarms(file.read_text(encoding="utf-8"), file.stem, kept_in(wanted.cache)).items():
            total[edit] += len(alarms)
            for alarm in alarms:
                print(f"{file.stem} {edit}: {alarm}")
    print(f"{len(files)} policies; changes of meaning reported: {total}")


if __name__ == "__main__":
    main()
