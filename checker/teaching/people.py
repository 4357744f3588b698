"""Write the nouns that name people and organisations: ``python -m checker.teaching.people WORDNET OUTPUT``.

WORDNET: the folder of WordNet 3.0's database files (``index.noun``, ``data.noun``, ``cntlist.rev``; Princeton University's licence, kept
beside the output). A noun is written when at least `_SHARE` of its senses, weighted by how often each occurs in WordNet's tagged texts,
name a person or an organisation. Words that WordNet marks as slurs or slang are left out (decisions/0094).
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from checker.teaching.synonyms import data_lines

_SHARE = 0.6
_PERSON, _GROUP = 18, 14  # lexicographer files noun.person and noun.group
_MARKED = frozenset({"disparagement", "derogation", "depreciation", "ethnic_slur", "slang", "obscenity", "vulgarism", "dirty_word"})
_ABUSIVE = ("unpleasant_person", "bad_person", "simpleton", "fool", "prostitute", "adulteress")  # and all below: no policy speaks of them


@dataclass(frozen=True, slots=True)
class Synset:
    """One meaning of a noun."""

    file: int  # number of its lexicographer file
    words: tuple[str, ...]
    above: tuple[str, ...]  # offsets of its hypernyms
    usage: tuple[str, ...]  # offsets of the usage domains it belongs to ("slang")


def synsets(folder: Path) -> dict[str, Synset]:
    """Return all meanings of nouns by their offset in ``data.noun``."""
    found = {}
    for line in data_lines(folder / "data.noun"):
        fields = line.split("|")[0].split()
        count = int(fields[3], 16)
        at = 4 + 2 * count
        pointers = [tuple(fields[at + 1 + 4 * n : at + 4 + 4 * n]) for n in range(int(fields[at]))]
        found[fields[0]] = Synset(
            int(fields[1]),
            tuple(fields[4 + 2 * n] for n in range(count)),
            tuple(offset for sign, offset, part in pointers if sign in ("@", "@i") and part == "n"),
            tuple(offset for sign, offset, _ in pointers if sign == ";u"),
        )
    return found


def senses(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the offsets of each noun's meanings, the most frequent first."""
    found = {}
    for line in data_lines(folder / "index.noun"):
        fields = line.split()
        start = 6 + int(fields[3])
        found[fields[0]] = tuple(fields[start : start + int(fields[2])])
    return found


def counts(folder: Path) -> dict[tuple[str, int], int]:
    """Return how often each numbered meaning of a noun occurs in WordNet's tagged texts."""
    rows = (line.split() for line in (folder / "cntlist.rev").read_text("ascii").splitlines())
    return {(key.split("%")[0], int(number)): int(count) for key, number, count in rows if key.split("%")[1].startswith("1:")}


def people(folder: Path) -> list[str]:
    """Return the nouns that mostly name a person or an organisation, sorted."""
    known, tagged, nouns = synsets(folder), counts(folder), senses(folder)
    top = {offset for offset in nouns["organization"] if known[offset].file == _GROUP}
    abusive = {offset for noun in _ABUSIVE for offset in nouns[noun] if known[offset].file == _PERSON}
    marked = {offset for offset, synset in known.items() if any(set(known[u].words) & _MARKED for u in synset.usage if u in known)}

    def named(offset: str) -> bool:
        synset = known[offset]
        return synset.file == _PERSON or (synset.file == _GROUP and bool(top & _all_above(offset, known)))

    found = []
    for noun, offsets in nouns.items():
        proper = any(word[:1].isupper() for word in known[offsets[0]].words)
        if not noun.isalpha() or len(noun) < 3 or proper or marked & set(offsets) or abusive & _all_above(offsets[0], known):
            continue
        weights = [tagged.get((noun, n), 0) + 1 / n for n in range(1, len(offsets) + 1)]
        if sum(w for w, offset in zip(weights, offsets, strict=True) if named(offset)) >= _SHARE * sum(weights):
            found.append(noun)
    return sorted(found)


def _all_above(offset: str, known: dict[str, Synset]) -> set[str]:
    found: set[str] = set()
    waiting = [offset]
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            waiting += known[at].above
    return found


if __name__ == "__main__":
    Path(sys.argv[2]).write_text("\n".join(people(Path(sys.argv[1]))) + "\n", "ascii")
