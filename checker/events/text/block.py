"""A block: neighbouring lines of a file as bytes; where each starts is looked for only when it is asked for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

NEWLINE, BACKSLASH = b"\n\\"
STRIDE = 2_654_435_761  # so that a sample keeps no step with a log in which every second line is of another kind
SEEN = 1 << 16  # bytes behind a place in which a line is looked for
AT_ONCE = 1 << 18  # bytes looked through at once: what was found out of them is still near when it is asked for

Numbers = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Block:
    """Neighbouring lines of a file, as they stand there, without the last line's end; where each starts is found when it is asked for."""

    first: int  # 1-based number of the first
    data: bytes | memoryview
    file: Path | None = None  # that holds these bytes and no others, where there is one
    among: tuple[Numbers, Numbers] | None = None  # where lines start and how long they are, where that is known

    @cached_property
    def bounds(self) -> tuple[Numbers, Numbers]:
        """Return where lines start, and the bytes of each, line ends left out."""
        if self.among:
            return self.among
        ends = places_of(self.held, NEWLINE)
        starts = np.concatenate(([0], ends + 1))
        return starts, np.append(ends, len(self.data)) - starts

    @property
    def starts(self) -> Numbers:
        return self.bounds[0]

    @property
    def lengths(self) -> Numbers:
        return self.bounds[1]

    @property
    def mapped(self) -> bool:
        """Tell whether it is known where each line starts."""
        return self.among is not None or "bounds" in vars(self)

    @cached_property
    def ends(self) -> Numbers:
        """Count the line ends up to the end of every stretch of bytes."""
        found = [np.count_nonzero(part == NEWLINE) for part in self.parts()]
        return np.cumsum(found, dtype=np.int64)

    @property
    def count(self) -> int:
        """Count the lines, blank ones too."""
        return len(self.starts) if self.mapped else 1 + int(self.ends[-1] if self.ends.size else 0)

    def parts(self) -> Iterator[Numbers]:
        """Yield the bytes a stretch after the other, each so short that it is still near when it is looked at again."""
        held = self.held
        yield from (held[start : start + AT_ONCE] for start in range(0, len(held), AT_ONCE))

    @cached_property
    def escaped(self) -> bool:
        """Tell whether a backslash stands anywhere."""
        return any((part == BACKSLASH).any() for part in self.parts())

    @property
    def held(self) -> Numbers:
        return np.frombuffer(self.data, np.uint8)

    def line(self, index: int) -> bytes:
        if self.mapped:
            start = self.starts[index]
            return bytes(self.data[start : start + self.lengths[index]])
        return bytes(self.data[self._end(index - 1) + 1 : self._end(index)])

    def _end(self, index: int) -> int:
        """Return where a line ends, by a look at the stretch in which it does; -1 for the one before the first."""
        if index < 0 or index >= (self.ends[-1] if self.ends.size else 0):
            return -1 if index < 0 else len(self.data)
        part = int(np.searchsorted(self.ends, index, side="right"))
        within_ = np.flatnonzero(self.held[part * AT_ONCE : (part + 1) * AT_ONCE] == NEWLINE)
        return part * AT_ONCE + int(within_[index - (self.ends[part - 1] if part else 0)])

    def some(self, number: int) -> Iterator[bytes]:
        """Yield some lines from all over; of a file's, those that follow on some places, so that the others need not be looked for."""
        last = len(self.data) - SEEN
        found = [self._after(place * STRIDE % last) for place in range(number)] if self.file and last > 0 else []
        if 2 * sum(map(bool, found)) < number:  # lines are so long that only short ones are found so
            found = [self.line(index) for index in sorted({place * STRIDE % len(self.starts) for place in range(number)})]
        yield from filter(None, found)

    def _after(self, place: int) -> bytes:
        """Return the first line that begins behind a place, if it ends not far from there."""
        parts = bytes(self.data[place : place + SEEN]).split(b"\n", 2)
        return parts[1] if len(parts) > 2 else b""

    def texts(self, indices: Iterable[int]) -> tuple[list[str], Mapping[int, str]]:
        """Return some lines as text, and where those of them that are not UTF-8 break, by their place among them."""
        texts, faults = list[str](), dict[int, str]()
        for index in indices:
            line = self.line(index)
            try:
                texts.append(line.decode("utf-8"))
            except UnicodeDecodeError as error:
                faults[len(texts)] = f"byte 0x{line[error.start]:02x} at position {error.start + 1}"
                texts.append(line.decode("utf-8", errors="replace"))
        return texts, faults


def between(lines: Block, start: int, stop: int) -> Block:
    """Return some neighbours among lines, at least one."""
    begin, end = int(lines.starts[start]), int(lines.starts[stop - 1] + lines.lengths[stop - 1])
    return Block(lines.first + start, lines.data[begin:end], among=(lines.starts[start:stop] - begin, lines.lengths[start:stop]))


def places_of(held: Numbers, byte: int) -> Numbers:
    """Return where a byte stands."""
    found = [np.flatnonzero(held[start : start + AT_ONCE] == byte) + start for start in range(0, len(held), AT_ONCE)]
    return np.concatenate(found) if found else np.zeros(0, np.int64)
