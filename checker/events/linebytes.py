"""Lines as bytes: where they start, which hold something, what of them a typed reader can be trusted with; found without a look at each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from checker.events.stream import BLANK, MAX_LINE

NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON, BACKSLASH, BRACE = b'\n\r ",:\\{'
WORD = 8  # bytes compared at once
AT_ONCE = 1 << 18  # bytes looked through at once: what was found out of them is still near when it is asked for

Numbers = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True, slots=True)
class Block:
    """Neighbouring lines of a file, as they stand there, without the last line's end."""

    first: int  # 1-based number of the first
    data: bytes | memoryview
    starts: Numbers
    lengths: Numbers  # bytes, line ends left out

    @property
    def held(self) -> Numbers:
        return np.frombuffer(self.data, np.uint8)

    def line(self, index: int) -> bytes:
        start = self.starts[index]
        return bytes(self.data[start : start + self.lengths[index]])

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


def block(first: int, data: bytes | memoryview) -> Block:
    """Find the lines in the bytes of some."""
    ends = places_of(np.frombuffer(data, np.uint8), NEWLINE)
    starts = np.concatenate(([0], ends + 1))
    return Block(first, data, starts, np.append(ends, len(data)) - starts)


def between(lines: Block, start: int, stop: int) -> Block:
    """Return some neighbours among lines, at least one."""
    begin, end = int(lines.starts[start]), int(lines.starts[stop - 1] + lines.lengths[stop - 1])
    return Block(lines.first + start, lines.data[begin:end], lines.starts[start:stop] - begin, lines.lengths[start:stop])


def places_of(held: Numbers, byte: int) -> Numbers:
    """Return where a byte stands."""
    found = [np.flatnonzero(held[start : start + AT_ONCE] == byte) + start for start in range(0, len(held), AT_ONCE)]
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def filled(lines: Block) -> Numbers:
    """Tell of every line whether it is a row: blank ones are none."""
    if not len(lines.data):
        return np.zeros(1, bool)
    heads = lines.held[np.minimum(lines.starts, len(lines.data) - 1)]
    found = (lines.lengths > 0) & (heads > SPACE)
    for index in np.flatnonzero((lines.lengths > 0) & ~found):
        found[index] = bool(lines.line(int(index)).strip(BLANK.encode()))
    return np.asarray(found)


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
