"""How much of what the rules leave unread is flagged as a possible denial or permission: ``python -m tests.benchmarks.doubts [FOLDER]``.

Over corpora/excerpts: of the clauses that decide an event, those in which nothing was read, and those of a denial in which none was read;
how many of them are flagged, and with the right kind. A clause that an event is contradicted by is a denial, one that it is consistent with
a permission; one by which it stays open may be either. FOLDER: policies in Markdown, of which it is told how many clauses are flagged.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.extraction import Asking, Extraction, extract_documents
from checker.model import Document, Kind, Organisation, Unread, UnreadReason
from checker.reading import read
from checker.rulebook import rulebook
from tests.benchmarks.excerpts import FILES, Excerpt, excerpts

DENIES, PERMITS = UnreadReason.POSSIBLE_DENIAL, UnreadReason.POSSIBLE_PERMISSION
FORBIDDING = {Kind.DENY, Kind.LIMIT, Kind.REQUIRE}


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that decides an event, what was read in it, and which flags it got."""

    text: str
    wanted: frozenset[UnreadReason]  # which flags would be right
    kinds: frozenset[Kind]
    flags: frozenset[UnreadReason]


def asking(excerpt: Excerpt, folder: Path) -> Asking:
    """Return the text of an excerpt as it is read in a check."""
    path = folder / f"{excerpt['id']}.md"
    path.write_text(excerpt["text"], encoding="utf-8")
    party = Organisation(name=excerpt["party"]) if excerpt.get("kind") == "contract" else None
    return read(path), Organisation(name="Acme", aliases=("Acme, Inc.",), affiliates=("Acme Sister",)), party


def deciding(excerpt: Excerpt) -> dict[str, frozenset[UnreadReason]]:
    """Return the clauses that decide the events of an excerpt, and which flags would be right."""
    found: dict[str, set[UnreadReason]] = {}
    for event in excerpt["events"]:
        if event["clause"] is None or event["accept"] == ["undisclosed"]:
            continue  # a clause that an undisclosed event cites is the nearest one, and decides nothing
        wanted = found.setdefault(event["clause"], set())
        wanted |= {DENIES} & {DENIES for _ in {"contradicted", "undetermined"} & set(event["accept"])}
        wanted |= {PERMITS} & {PERMITS for _ in {"consistent", "undetermined"} & set(event["accept"])}
    return {text: frozenset(wanted) for text, wanted in found.items()}


def clauses(path: Path) -> Iterator[Clause]:
    """Yield the deciding clauses of a file of excerpts as they are read."""
    told = excerpts(path)
    with TemporaryDirectory() as name:
        asked = [asking(excerpt, Path(name)) for excerpt in told]
        for excerpt, (document, _, _), extraction in zip(told, asked, extract_documents(asked, rulebook()), strict=True):
            for text, wanted in deciding(excerpt).items():
                yield _seen(text, wanted, document, extraction)


def _seen(text: str, wanted: frozenset[UnreadReason], document: Document, extraction: Extraction) -> Clause:
    start, end = _place(text, document)
    read_in = {c.kind for c in extraction.commitments if c.start < end and start < c.end}
    flags = {u.reason for u in extraction.unread if u.start < end and start < u.end}
    return Clause(text, wanted, frozenset(read_in), frozenset(flags))


def _place(text: str, document: Document) -> tuple[int, int]:
    """Find a clause in a document whose marks of form are gone: by its longest piece that stands there."""
    words = text.replace("*", "").replace("|", " ").split()
    for size in range(len(words), 0, -1):
        for first in range(len(words) - size + 1):
            piece = " ".join(words[first : first + size])
            if (start := document.text.find(piece)) >= 0:
                return start, start + len(piece)
    return 0, 0


def tally(found: Iterable[Clause]) -> Counter[str]:
    """Count what was left unread and what of it was flagged."""
    counts = Counter[str]()
    for clause in found:
        counts["clauses"] += 1
        flagged, right = bool(clause.flags & {DENIES, PERMITS}), bool(clause.flags & clause.wanted)
        if not clause.kinds:
            counts.update({"unread": 1, "flagged": flagged, "right kind": right})
        if clause.wanted == {DENIES} and not clause.kinds & FORBIDDING:
            counts.update({"lost denials": 1, "doubted": DENIES in clause.flags})
    return counts


def harmless(folder: Path) -> tuple[Counter[str], list[Unread]]:
    """Count the clauses of a folder of policies and the flags among them."""
    documents = [read(path) for path in sorted(folder.glob("*.md"))]
    counts, flagged = Counter[str](), list[Unread]()
    for extraction in extract_documents([(document, None, None) for document in documents], rulebook()):
        counts["clauses"] += extraction.clauses
        counts.update(unread.reason.value for unread in extraction.unread)
        flagged += extraction.unread
    return counts, flagged


def line(name: str, counts: Counter[str]) -> str:
    """Return one line of the table."""
    told = "; ".join(
        f"{part} {counts[part]} of {counts[of]} {of} ({counts[part] / max(counts[of], 1):.0%})"
        for of, part in (("unread", "flagged"), ("unread", "right kind"), ("lost denials", "doubted"))
    )
    return f"{name}: {counts['clauses']} clauses; {told}"


def main(arguments: Sequence[str]) -> None:
    """Print a line a file, and the flags among the clauses of a folder."""
    for path in FILES:
        print(line(path.stem, tally(clauses(path))))
    if arguments:
        counts, _ = harmless(Path(arguments[0]))
        print(", ".join(f"{name} {count}" for name, count in counts.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
