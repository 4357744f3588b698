"""Lines as bytes: which hold something, what of them a typed reader can be trusted with; found without a look at each."""

from collections.abc import Mapping

import numpy as np

from checker.events.text.block import BACKSLASH, Block, Numbers, places_of
from checker.events.text.stream import BLANK, MAX_LINE

RETURN, SPACE, QUOTE, COMMA, COLON, BRACE = b'\r ",:{'
FEW = 1_000  # lines that are looked for one by one
WORD = 8  # bytes compared at once


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
