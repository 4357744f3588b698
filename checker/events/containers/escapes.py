"""Escapes in JSON lines: how many bytes they take beyond what they stand for, found by numpy for all lines at once."""

import numpy as np

from checker.events.text.block import BACKSLASH, Block, Numbers, places_of
from checker.events.text.linebytes import escaping, lines_of

SIMPLE, CODED = 1, 2
KINDS = np.zeros(256, np.uint8)
KINDS[np.frombuffer(b'"\\/bfnrt', np.uint8)] = SIMPLE
KINDS[ord("u")] = CODED
NO_DIGIT = 1 << 16
DIGITS = np.full(256, NO_DIGIT, np.int64)
for _digit in "0123456789abcdefABCDEF":
    DIGITS[ord(_digit)] = int(_digit, 16)
SURROGATES = (0xD800, 0xDFFF)  # halves of a character: six bytes each, for two of its four


def surplus(lines: Block) -> tuple[Numbers, Numbers]:
    """Return of every line how many bytes its escapes take beyond the UTF-8 they stand for, and whether one of them is none of JSON's.

    The halves of a pair are counted each; whether they are a pair is for the reader of the line to tell.
    """
    sizes, odd = np.zeros(len(lines.starts), np.int64), np.zeros(len(lines.starts), bool)
    starts = escaping(places_of(lines.held, BACKSLASH))
    if not starts.size:
        return sizes, odd
    held = np.append(lines.held[starts[0] :], np.zeros(6, np.uint8))  # so that an escape cut off at the end is read as odd
    at = starts - starts[0]
    kinds = KINDS[held[at + 1]]
    taken, bad = np.ones(at.size, np.int64), kinds == 0
    coded = np.flatnonzero(kinds == CODED)
    digits = [DIGITS[held[at[coded] + place]] << shift for place, shift in ((2, 12), (3, 8), (4, 4), (5, 0))]
    code = digits[0] + digits[1] + digits[2] + digits[3]
    bad[coded[code >= NO_DIGIT]] = True
    halves = (code >= SURROGATES[0]) & (code <= SURROGATES[1])
    taken[coded] = np.where(code < 0x80, 5, np.where((code < 0x800) | halves, 4, 3))
    where = lines_of(lines, starts)
    sizes += np.bincount(where, weights=taken, minlength=sizes.size).astype(np.int64)
    odd[where[bad]] = True
    return sizes, odd
