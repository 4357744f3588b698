"""Print how many variations of ordinary sentences are read: patterns of corpora/variations with every filling of their slots.

A sentence that is not read where its neighbour is shows what reading trips over. Run ``python -m tests.benchmarks.variations``;
with ``--unread`` the list of variations that are not read is written anew (corpora/variations/unread.txt, see tests/test_variations.py).
"""

import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from checker.extraction import extract_documents
from checker.model import Action, Kind, Value
from checker.reading import read_text
from checker.rulebook import rulebook
from checker.yamlfile import validated

FOLDER = Path(__file__).resolve().parents[2] / "corpora" / "variations"
UNREAD = FOLDER / "unread.txt"


class Group(Value):
    """Patterns that are to be read alike; see corpora/variations/sentences.yaml."""

    group: str
    kinds: frozenset[Kind]
    actions: frozenset[Action]
    patterns: tuple[str, ...]
    fillings: tuple[dict[str, str], ...]

    def sentences(self) -> Iterator[str]:
        """Yield every pattern with every filling; "{D}" opens a sentence with what "{d}" holds."""
        for pattern in self.patterns:
            for filling in self.fillings:
                opened = {slot.upper(): text[:1].upper() + text[1:] for slot, text in filling.items()}
                yield pattern.format(**filling, **opened)


class Groups(Value):
    """The file."""

    groups: tuple[Group, ...]


@lru_cache(maxsize=1)
def groups() -> tuple[Group, ...]:
    """Return the groups of the file; raises UsageError with file and line for a mistake in it."""
    return validated(Groups, FOLDER / "sentences.yaml").groups


def unread(group: Group) -> list[str]:
    """Return the sentences of a group of which no commitment of its kinds and actions, about some data, was read."""
    sentences = list(group.sentences())
    found = extract_documents([(read_text(text, "policy.md", ".md"), None, None) for text in sentences], rulebook())
    return [
        text
        for text, read in zip(sentences, found, strict=True)
        if not any(c.kind in group.kinds and c.action in group.actions and c.data for c in read.commitments)
    ]


def main() -> None:
    """Print the table of groups."""
    missed = {group.group: unread(group) for group in groups()}
    for group in groups():
        total = len(list(group.sentences()))
        print(f"{group.group:26} {total - len(missed[group.group]):4} of {total:4} read")
    if "--unread" in sys.argv:
        UNREAD.write_text("".join(f"{text}\n" for texts in missed.values() for text in texts), encoding="utf-8")


if __name__ == "__main__":
    main()
