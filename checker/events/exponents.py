"""Numbers with an exponent in JSON lines: what the engine makes of them may be longer than they stood ("1E5" becomes "100000.0").

Their length would hide that of a member that was dropped, so that lines which hold one are left to the exact way.
"""

import numpy as np

from checker.events.linebytes import Block, Numbers, lines_of

NUMERIC, BEFORE, AFTER = (np.zeros(256, bool) for _ in range(3))
for _kind, _bytes in ((NUMERIC, b"+-.0123456789eE"), (BEFORE, b":[, \t"), (AFTER, b",]} \t\r\n")):
    _kind[np.frombuffer(_bytes, np.uint8)] = True
SMALL = np.uint8(0x20)  # the bit that tells a small letter from a capital
STEPS = 40  # characters of a number on either side of its "e"; one that is longer counts as found
AT_ONCE = 1 << 18  # bytes looked through at once


def exponents(lines: Block) -> Numbers:
    """Tell of every line whether it holds such a number; a text that has one between spaces or commas counts too."""
    found = np.zeros(len(lines.starts), bool)
    places = _candidates(lines.held)
    places = places[_ends(lines.held, places, -1, BEFORE)]
    found[lines_of(lines, places[_ends(lines.held, places, 1, AFTER)])] = True
    return found


def _candidates(held: Numbers) -> Numbers:
    """Return where an "e" stands after a digit and before a digit or a sign (or a comma, point or slash, which are near them)."""
    found = []
    for start in range(1, len(held) - 1, AT_ONCE):
        part = held[start - 1 : start + AT_ONCE + 1]
        told = (part[1:-1] | SMALL) == ord("e")
        told &= (part[:-2] - ord("0")) < 10
        told &= (part[2:] - ord("+")) < 15
        found.append(np.flatnonzero(told) + start)
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def _ends(held: Numbers, places: Numbers, step: int, allowed: Numbers) -> Numbers:
    """Tell of places within numbers whether what stands next to the number on one side may stand there outside of a text."""
    found = np.ones(places.size, bool)
    walking = np.arange(places.size)
    at = places.copy()
    for _ in range(STEPS):
        at = at + step
        inside = (at >= 0) & (at < len(held))
        byte = held[np.clip(at, 0, len(held) - 1)]
        on = inside & NUMERIC[byte]
        found[walking[~on]] = ~inside[~on] | allowed[byte[~on]]
        walking, at = walking[on], at[on]
        if not walking.size:
            break
    return found
