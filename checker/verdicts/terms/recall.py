"""What was worked out for one flow is recalled for every flow that agrees with it in all that was looked at.

A flow is watched while something is worked out of it. The facts that were read, in their order, are the path to the answer, so that
a fact on which nothing turned ("consent", where no clause asks for it) tells no flows apart, and one that was read always does.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from checker.model import Flow

MOST = 200_000  # answers; with more of them a log is so varied that few are asked for again

T = TypeVar("T")


class Watched:
    """A flow that notes which of its facts are read; ``settled`` are those that need no note, as the asker's key speaks for them."""

    __slots__ = ("flow", "read", "settled")

    def __init__(self, flow: Flow, settled: frozenset[str] = frozenset()) -> None:
        self.flow, self.settled = flow, settled
        self.read: dict[str, Hashable] = {}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (whatever the flow holds)
        value = getattr(self.flow, name)
        if name not in self.settled:
            self.read[name] = value
        return value


def bare(flow: Flow) -> Flow:
    """Return the flow behind a watched one, for what the key of an answer already speaks for."""
    return flow.flow if isinstance(flow, Watched) else flow


def looked_at(flow: Flow, *names: str) -> None:
    """Note that an answer rests on facts of these ``names``, by way of something that was made of them."""
    for name in names:
        getattr(flow, name)


def settled(flow: Flow, *names: str) -> Flow:
    """Return ``flow`` so that reading facts of these ``names`` is not noted, while reading others is."""
    if not isinstance(flow, Watched):
        return flow
    seen = Watched(flow.flow, flow.settled | frozenset(names))
    seen.read = flow.read
    return cast("Flow", seen)


@dataclass(frozen=True, slots=True)
class _Fork:
    """Where paths part: the fact that is read next, and what follows on each of its values."""

    name: str
    ways: dict[Hashable, "_Fork | _Answer"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Answer:
    value: Any


@dataclass(slots=True)
class Recall(Generic[T]):
    """Answers by what was asked and by the facts that were read to answer."""

    most: int = MOST
    size: int = 0
    _asked: dict[Hashable, _Fork | _Answer] = field(default_factory=dict)

    def ask(self, key: Hashable, flow: Flow, work_out: Callable[[Flow], T]) -> T:
        """Return what ``work_out`` finds of ``flow``, which it may only look at through its argument and what ``key`` stands for.

        Where ``flow`` is watched already, what the answer rests on is noted there too, recalled or not.
        """
        found = self._asked.get(key)
        while isinstance(found, _Fork):
            found = found.ways.get(getattr(flow, found.name))
        if found is not None:
            return cast("T", found.value)
        watched = flow if isinstance(flow, Watched) else Watched(flow)
        before, watched.read = watched.read, {}
        try:
            value = work_out(cast("Flow", watched))
            self._keep(key, watched.read, value)
        finally:
            before.update(watched.read)
            watched.read = before
        return value

    def _keep(self, key: Hashable, read: dict[str, Hashable], value: T) -> None:
        if self.size >= self.most:
            self._asked.clear()
            self.size = 0
        ways, at = self._asked, key
        for name, fact in read.items():
            found = ways.setdefault(at, _Fork(name))
            if not isinstance(found, _Fork) or found.name != name:
                return  # the facts were read in another order, which costs a recollection and no more
            ways, at = found.ways, fact
        ways.setdefault(at, _Answer(value))
        self.size += 1
