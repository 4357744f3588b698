"""Write which words mean the same: ``python -m checker.teaching.synonyms WORDNET OUTPUT``.

WORDNET: the folder of WordNet 3.0's database files (``index.*``, ``data.*``, ``cntlist.rev``; Princeton University's licence, kept beside
the output). A line holds the words of one meaning; after ``<`` stand broader verbs, which a text may use for them ("provide" < "give").
Only words that occur in WordNet's tagged texts are written, and only where the meaning is one of their `_FIRST` most frequent ones.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_FIRST = 4
_PARTS = ("noun", "verb", "adj", "adv")
_OFTEN = 1  # times that a word occurs in the tagged texts at least


def synonyms(folder: Path) -> list[str]:
    """Return the lines, sorted; see above."""
    rows = (line.split() for line in (folder / "cntlist.rev").read_text("ascii").splitlines())
    tagged: Counter[str] = Counter()
    for key, _, count in rows:
        tagged[key.split("%")[0]] += int(count)
    return sorted({line for part in _PARTS for line in _of(folder, part, tagged)})


def _of(folder: Path, part: str, tagged: Counter[str]) -> Iterator[str]:
    ranks = {}
    for line in data_lines(folder / f"index.{part}"):
        fields = line.split()
        for rank, offset in enumerate(fields[-int(fields[2]) :], 1):
            ranks[fields[0], offset] = rank
    words, above = {}, {}
    for line in data_lines(folder / f"data.{part}"):
        fields = line.split("|")[0].split()
        at = 4 + 2 * int(fields[3], 16)
        named = (fields[n].split("(")[0] for n in range(4, at, 2))
        known = (word for word in named if word.isalpha() and word.islower() and tagged[word] >= _OFTEN)
        words[fields[0]] = [word for word in known if ranks.get((word, fields[0]), _FIRST + 1) <= _FIRST]
        above[fields[0]] = [fields[at + 2 + 4 * n] for n in range(int(fields[at])) if fields[at + 1 + 4 * n] == "@"]
    for offset, own in words.items():
        broader = [word for each in above[offset] for word in words.get(each, ()) if word not in own] if part == "verb" else []
        if own and (broader or len(own) > 1):
            yield " ".join(own) + (f" < {' '.join(broader)}" if broader else "")


def data_lines(path: Path) -> Iterator[str]:
    """Return the lines of a file of WordNet without its licence, which stands indented at the top."""
    return (line for line in path.read_text("ascii").splitlines() if not line.startswith(" "))


if __name__ == "__main__":
    Path(sys.argv[2]).write_text("\n".join(synonyms(Path(sys.argv[1]))) + "\n", "ascii")
