"""Packing: texts that repeat each other, kept as a pool in which every distinct text and every distinct list of texts stands once.

A text that names what its row is about has a slot in the place of the name ("⟨1⟩ received ⟨5⟩"), so that what is said of a thousand
recipients is one text. A slot is a control character, which no text has that went through ``visible``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

Tree: TypeAlias = "str | tuple[Tree, ...]"

SLOTS = 8  # of a row at most: control characters 1 to 8
SHORTEST = 3  # characters of a name that gets a slot
BEFORE, AFTER = frozenset(' \n“"('), frozenset(" \n”\"),;:'’")


@dataclass(frozen=True, slots=True)
class Pool:
    """Texts, and lists of the places of texts and lists; what a list names stands before it."""

    nodes: list[str | tuple[int, ...]] = field(default_factory=list)
    places: dict[str | tuple[int, ...], int] = field(default_factory=dict)
    seen: dict[Tree, int] = field(default_factory=dict)  # whole lists, so that one seen before is one look-up

    def put(self, tree: Tree) -> int:
        """Return the place of a text, or of a list of texts and lists; it is added where it is new."""
        place = self.seen.get(tree)
        if place is None:
            node = tree if isinstance(tree, str) else tuple(self.put(part) for part in tree)
            place = self.seen[tree] = self.places.setdefault(node, len(self.nodes))
            if place == len(self.nodes):
                self.nodes.append(node)
        return place


def slots(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the slot of each of the first names, and the name; one too short to be told apart gets none."""
    return tuple((chr(number), name) for number, name in enumerate(names[:SLOTS], 1) if len(name) >= SHORTEST)


def slotted(text: str, given: Iterable[tuple[str, str]]) -> str:
    """Return ``text`` with its slot in place of each name that stands apart from other words.

    Apart, because whoever searches for a word without space, quote, bracket, comma or colon must find it in the text or in a name alone.
    """
    for slot, name in given:
        if name in text:
            parts = text.split(name)
            if _apart(parts):
                text = slot.join(parts)
    return text


def _apart(parts: Sequence[str]) -> bool:
    for before, after in pairwise(parts):
        if before and before[-1] not in BEFORE:
            return False
        if after and after[0] not in AFTER and after != "." and not after.startswith(". "):
            return False
    return True
