"""Lines as bytes: where they start, which hold something, what of them a typed reader can be trusted with; found without a look at each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from checker.events.stream import BLANK, MAX_LINE

NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON, BACKSLASH, BRACE = b'\n\r ",:\\{'
FEW = 1_000  # lines that are looked for one by one
WORD = 8  # bytes compared at once
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
        ends = places_of(self.held, NEWLINE)
        starts = np.concatenate(([0], ends + 1))
        return self.among or (starts, np.append(ends, len(self.data)) - starts)

    @property
    def starts(self) -> Numbers:
        return self.bounds[0]

    @property
    def lengths(self) -> Numbers:
        """Return the bytes of every line, line ends left out."""
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
        if not any(found):
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


def block(first: int, data: bytes | memoryview, file: Path | None = None) -> Block:
    """Return the lines in the bytes of some."""
    return Block(first, data, file)


def between(lines: Block, start: int, stop: int) -> Block:
    """Return some neighbours among lines, at least one."""
    begin, end = int(lines.starts[start]), int(lines.starts[stop - 1] + lines.lengths[stop - 1])
    return Block(lines.first + start, lines.data[begin:end], among=(lines.starts[start:stop] - begin, lines.lengths[start:stop]))


def places_of(held: Numbers, byte: int) -> Numbers:
    """Return where a byte stands."""
    found = [np.flatnonzero(held[start : start + AT_ONCE] == byte) + start for start in range(0, len(held), AT_ONCE)]
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def filled(lines: Block, among: Numbers) -> Numbers:
    """Return those of some lines that are rows: blank ones are none."""
    if not lines.mapped and among.size <= FEW:
        return among[[bool(lines.line(int(index)).strip(BLANK.encode())) for index in among]] if among.size else among
    heads = lines.held[np.minimum(lines.starts[among], max(len(lines.data) - 1, 0))] if len(lines.data) else np.zeros(among.size, np.uint8)
    found = (lines.lengths[among] > 0) & (heads > SPACE)
    for place in np.flatnonzero((lines.lengths[among] > 0) & ~found):
        found[place] = bool(lines.line(int(among[place])).strip(BLANK.encode()))
    return np.asarray(among[found])


def readable(lines: Block) -> Numbers:
    """Tell of every line whether it can be an object, of a length that is allowed."""
    if not len(lines.data):
        return np.zeros(1, bool)
    found = (lines.lengths > 0) & (lines.lengths <= MAX_LINE) & (lines.held[np.minimum(lines.starts, len(lines.data) - 1)] == BRACE)
    return np.asarray(found)


def only(lines: Block, which: Numbers) -> bytes | memoryview:
    """Return the bytes of the lines, with an empty object for every one that is not among ``which``."""
    kept: list[bytes | memoryview] = []
    done, view = 0, memoryview(lines.data)
    for index in np.flatnonzero(~which):
        start = int(lines.starts[index])
        kept += (view[done:start], b"{}")
        done = start + int(lines.lengths[index])
    return b"".join((*kept, view[done:])) if kept else lines.data


def padding(lines: Block, *, spaced: bool) -> Numbers:
    """Return how many bytes of every line are a carriage return at its end or, where asked for, spaces between values.

    Those are spaces after '":' and in ', "', wherever they stand, and any other after a comma that is not within a text.
    """
    held = lines.held
    ends = np.maximum(lines.starts + lines.lengths - 1, 0)
    found = ((lines.lengths > 0) & (held[ends] == RETURN)).astype(np.int64)
    if spaced:
        places = places_of(held[2:-1], SPACE) + 2
        before = held[places - 1]
        colon, comma = (before == COLON) & (held[places - 2] == QUOTE), (before == COMMA) & (held[places + 1] == QUOTE)
        found += np.diff(np.searchsorted(places[colon | comma], np.append(lines.starts, len(held))))
        others = places[(before == COMMA) & ~comma]
        found += np.bincount(lines_of(lines, others[~within(lines, others)]), minlength=found.size)
    return np.asarray(found)


def within(lines: Block, places: Numbers) -> Numbers:
    """Tell of some places whether they are within a text: after an odd number of a line's quotes, less those that are escaped."""
    if not places.size:
        return np.zeros(0, bool)
    quotes = places_of(lines.held, QUOTE)
    escapes = escaping(places_of(lines.held, BACKSLASH))
    quotes = quotes[~np.isin(quotes, escapes + 1, assume_unique=True)] if escapes.size else quotes
    begun = np.searchsorted(quotes, lines.starts)
    return np.asarray((np.searchsorted(quotes, places) - begun[lines_of(lines, places)]) % 2 == 1)


def escaping(places: Numbers) -> Numbers:
    """Return those of the places of backslashes at which an escape begins: every other one of neighbours."""
    if not places.size:
        return places
    runs = np.flatnonzero(np.diff(places, prepend=-2) != 1)
    first = np.repeat(runs, np.diff(runs, append=places.size))
    return np.asarray(places[(np.arange(places.size) - first) % 2 == 0])


def nulls(lines: Block, keys: Mapping[str, int], *, spaced: bool) -> tuple[Numbers, Numbers, Numbers]:
    """Find the members of ``keys`` that stand as null: their bits, the bytes that they take, and whether one stands twice in a line."""
    marks, sizes, twice = (np.zeros(len(lines.starts), kind) for kind in (np.int64, np.int64, bool))
    if not keys:
        return marks, sizes, twice
    value = b": null" if spaced else b":null"
    places = places_of(lines.held[:-1], COLON)
    places = places[lines.held[np.minimum(places + len(value) - 4, len(lines.data) - 1)] == ord("n")]
    for key, bit in keys.items():
        token = f'"{key}"'.encode()
        found = lines_of(lines, _standing(lines, token + value, places - len(token)))
        marks[found] |= bit
        sizes[found] += len(token) + len(":null,")
        twice[found[1:][found[1:] == found[:-1]]] = True
    return marks, sizes, twice


def lines_of(lines: Block, places: Numbers) -> Numbers:
    """Return in which of the lines some places are."""
    return np.asarray(np.searchsorted(lines.starts, places, side="right") - 1)


def _standing(lines: Block, token: bytes, places: Numbers) -> Numbers:
    """Return those of some places at which a token of a word or more stands; a few bytes are compared at once."""
    places = places[(places >= 0) & (places + len(token) <= len(lines.data))]
    if not places.size:
        return places
    words: Numbers = np.ndarray((len(lines.data) - WORD + 1,), "<u8", lines.data, strides=(1,))
    for offset in (*range(0, len(token) - WORD, WORD), len(token) - WORD):
        places = places[words[places + offset] == int.from_bytes(token[offset : offset + WORD], "little")]
    return places
