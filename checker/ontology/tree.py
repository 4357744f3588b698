"""The hierarchy of a taxonomy: several parents allowed, and one id for each thing."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from checker.ontology.entries import Entry


class Tree:
    """Who is under whom. A dotted id is under the id it extends; `is_a` adds further parents."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.names: Mapping[str, str] = {name: entry.id for entry in entries for name in (*entry.also, entry.id)}
        self.parents: Mapping[str, tuple[str, ...]] = {entry.id: self._parents(entry) for entry in entries}

    def canonical(self, name: str) -> str | None:
        """Return the one id of the thing that `name` stands for, None for no id of this taxonomy."""
        return self.names.get(name)

    def ancestors(self, name: str) -> frozenset[str]:
        """Return everything that `name` is a case of, without itself."""
        return self._above.get(self.names.get(name, name), frozenset())

    def descendants(self, name: str) -> frozenset[str]:
        """Return everything that is a case of `name`, without itself."""
        wanted = self.names.get(name, name)
        return frozenset(each for each, above in self._above.items() if wanted in above)

    def covers(self, broad: str, narrow: str) -> bool:
        """Tell whether `narrow` is `broad` or a case of it; an unknown id covers only itself."""
        one, other = self.names.get(broad, broad), self.names.get(narrow, narrow)
        return one == other or one in self._above.get(other, frozenset())

    def cycle(self) -> tuple[str, ...]:
        """Return the ids of one circle of parents, empty when there is none."""
        return next((chain for start in self.parents for chain in [self._walk(start)] if chain), ())

    @cached_property
    def _above(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for name in self.parents:
            above: set[str] = set()
            waiting = list(self.parents[name])
            while waiting:
                parent = waiting.pop()
                if parent not in above:
                    above.add(parent)
                    waiting.extend(self.parents.get(parent, ()))
            found[name] = frozenset(above)
        return found

    def _parents(self, entry: Entry) -> tuple[str, ...]:
        implied = (entry.id.rpartition(".")[0],) if "." in entry.id else ()
        return tuple(dict.fromkeys(self.names.get(parent, parent) for parent in (*implied, *entry.is_a)))

    def _walk(self, start: str) -> tuple[str, ...]:
        waiting: list[tuple[str, ...]] = [(start,)]
        seen: set[str] = set()
        while waiting:
            chain = waiting.pop()
            for parent in self.parents.get(chain[-1], ()):
                if parent == start:
                    return (*chain, parent)
                if parent not in seen:
                    seen.add(parent)
                    waiting.append((*chain, parent))
        return ()
