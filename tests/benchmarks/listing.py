"""How whole lists are read: the share of the things of a list that stand in the slot they belong to, and what stands there that does not.

Each shape is a way of writing a list ("such as", brackets, bullets, a clause behind it ...), filled with things of our own, in lists of
several lengths. ``python -m tests.benchmarks.listing``; with ``--show SHAPE`` the sentences of that shape with what was missed or too much.
"""

import argparse
import re
from collections.abc import Iterator
from itertools import cycle, islice
from typing import NamedTuple

from checker.extraction import extract_documents
from checker.model import Commitment
from checker.reading import read_text
from checker.rulebook import rulebook
from tests.benchmarks.list_shapes import FRESH, SHAPES, Shape, whole

LENGTHS = (2, 3, 5, 8, 12)
_STOP = frozenset("the a an your our their any all some other of to and or for with in by from we you".split())
_ALIKE = 0.75  # of the words of two phrases, twice the shared ones over all (Dice)


class Tried(NamedTuple):
    """A sentence of a shape, the things that belong to its slot, what was missed and what was too much."""

    text: str
    things: tuple[str, ...]
    missed: tuple[str, ...]
    extra: tuple[str, ...]


def _words(text: str) -> frozenset[str]:
    words = frozenset(re.findall(r"[a-z0-9]+", text.lower()))
    return (words - _STOP) or words


def _alike(thing: str, term: str) -> bool:
    """Tell whether a term names a thing, with or without what may be left out of it."""
    told = _words(term)
    forms = (_words(whole(thing)), _words(re.sub(r"\{.*\}", "", thing)))
    return any(2 * len(form & told) / (len(form) + len(told)) >= _ALIKE for form in forms)


def _terms(commitments: tuple[Commitment, ...], slot: str) -> list[str]:
    """Return the texts of a slot over all commitments of a text, with what a term is said to include."""
    terms = [term for c in commitments for term in getattr(c, slot)]
    return list(dict.fromkeys([*(t.text for t in terms)]))


def _filled(shape: Shape, start: int) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the texts of a shape with lists of several lengths, and the things of each."""
    for n, length in enumerate(shape.lengths or LENGTHS):
        things = tuple(islice(cycle(shape.things), start + 3 * n, start + 3 * n + length))
        yield shape.text(things), things


def tried(shapes: tuple[Shape, ...]) -> dict[str, list[Tried]]:
    """Read every shape and return what came of each, by its name."""
    asked = [(shape, text, things) for k, shape in enumerate(shapes) for text, things in _filled(shape, 5 * k)]
    read = extract_documents([(read_text(text, "policy.md", ".md"), None, None) for _, text, _ in asked], rulebook())
    results: dict[str, list[Tried]] = {}
    for (shape, text, things), found in zip(asked, read, strict=True):
        terms = _terms(found.commitments, shape.slot)
        missed = tuple(t for t in things if not any(_alike(t, term) for term in terms))
        expected = (*things, *shape.also)
        extra = tuple(t for t in terms if not any(_alike(each, t) for each in expected))
        results.setdefault(shape.name, []).append(Tried(text, things, missed, extra))
    return results


def main() -> None:
    """Print the table of shapes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", default=None, help="show the misses of shapes whose name begins so")
    parser.add_argument("--fresh", action="store_true", help="the shapes written after the others had been mended")
    chosen = parser.parse_args()
    results = tried(FRESH if chosen.fresh else SHAPES)
    totals: dict[str, list[int]] = {}
    for name, tries in results.items():
        wanted, missed, extra = (
            sum(len(part) for part in parts) for parts in zip(*((t.things, t.missed, t.extra) for t in tries), strict=True)
        )
        total = totals.setdefault(name.split(":")[0], [0, 0, 0])
        for i, value in enumerate((wanted, missed, extra)):
            total[i] += value
        print(f"{name:58} {100 * (wanted - missed) // wanted:4} % of {wanted:4}   extra {extra:3}")
        for t in tries if chosen.show is not None and name.startswith(chosen.show) else ():
            if t.missed or t.extra:
                print(f"      {t.text!r}\n        missed {list(t.missed)}\n        extra {list(t.extra)}")
    for name, (wanted, missed, extra) in totals.items():
        print(f"{name:12} {100 * (wanted - missed) / wanted:5.1f} % of {wanted}, extra {extra}")


if __name__ == "__main__":
    main()
