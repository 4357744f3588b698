"""Numbers with an exponent in JSON lines: what the engine makes of them may be longer than they stood ("1E5" becomes "100000.0").

Its length would hide that of a member that was dropped, so the engine is asked how long it writes each of them: a rule of ours for that
would be a copy of its own, and could go wrong where it does not.
"""
# ruff: noqa: S608 (every part is a quoted literal)

import duckdb
import numpy as np

from checker.events.cells.sql import literal
from checker.events.text.block import Block, Numbers
from checker.events.text.linebytes import lines_of, within
from checker.events.text.scratch import written

NUMERIC, BEFORE, AFTER = (np.zeros(256, bool) for _ in range(3))
for _kind, _bytes in ((NUMERIC, b"+-.0123456789eE"), (BEFORE, b":[, \t"), (AFTER, b",]} \t\r\n")):
    _kind[np.frombuffer(_bytes, np.uint8)] = True
SMALL = np.uint8(0x20)  # the bit that tells a small letter from a capital
STEPS = 40  # characters of a number on either side of its "e"; a line with a longer one is for the exact way
AT_ONCE = 1 << 18  # bytes looked through at once
MOST = 4_000_000  # numbers of a block; where there are more, its lines that have one are for the exact way: memory has its bounds
ASKED = 250_000  # numbers that the engine is asked for at once
FRAME = (b'{"n":', b"}\n")


def rewritten(connection: duckdb.DuckDBPyConnection, lines: Block) -> tuple[Numbers, Numbers]:
    """Return of every line how many bytes its numbers with an exponent take beyond what the engine writes, and whether that is unknown.

    Where the engine writes more than stood there, the bytes are less than none.
    """
    sizes, unknown = np.zeros(len(lines.starts), np.int64), np.zeros(len(lines.starts), bool)
    places = _candidates(lines.held)
    if places.size > MOST:
        unknown[lines_of(lines, places)] = True
        return sizes, unknown
    starts, stops, endless = _numbers(lines, places)
    unknown[lines_of(lines, starts[endless])] = True
    starts, stops = starts[~endless], stops[~endless]
    for at in range(0, starts.size, ASKED):
        some, ends = starts[at : at + ASKED], stops[at : at + ASKED]
        told, where = _lengths(connection, lines.held, some, ends), lines_of(lines, some)
        unknown[where[told < 0]] = True
        sizes += np.bincount(where, weights=ends - some - told, minlength=sizes.size).astype(np.int64)
    return sizes, unknown


def _numbers(lines: Block, places: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return where the numbers that are in no text start and stop around their "e", and which of them are too long to tell."""
    first, before, far = _ends(lines.held, places, -1)
    last, after, farther = _ends(lines.held, places, 1)
    value = (far | BEFORE[before]) & (farther | AFTER[after])
    value &= ~within(lines, places)
    return first[value], last[value] + 1, (far | farther)[value]


def _lengths(connection: duckdb.DuckDBPyConnection, held: Numbers, starts: Numbers, stops: Numbers) -> Numbers:
    """Return how long the engine writes each number where it stands in an object; -1 where it cannot read it."""
    path = literal(str(written(connection, _objects(held, starts, stops))))
    read = f"read_json({path}, columns = {{n: 'JSON'}}, format = 'newline_delimited', ignore_errors = true)"
    told = connection.execute(f"SELECT coalesce(strlen(CAST(n AS VARCHAR)), -1) AS size FROM {read}").fetchnumpy()["size"]
    return np.asarray(told, np.int64) if len(told) == starts.size else np.full(starts.size, -1)


def _objects(held: Numbers, starts: Numbers, stops: Numbers) -> bytes:
    """Return an object a line for each number."""
    sizes = stops - starts
    ends = np.cumsum(sizes + sum(map(len, FRAME)))
    begins = ends - sizes - sum(map(len, FRAME))
    made = np.empty(int(ends[-1]), np.uint8)
    for at, byte in enumerate(FRAME[0]):
        made[begins + at] = byte
    for at, byte in enumerate(FRAME[1]):
        made[ends - len(FRAME[1]) + at] = byte
    within_ = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    made[np.repeat(begins + len(FRAME[0]), sizes) + within_] = held[np.repeat(starts, sizes) + within_]
    return made.tobytes()


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


def _ends(held: Numbers, places: Numbers, step: int) -> tuple[Numbers, Numbers, Numbers]:
    """Return the end of the number that each place is in, on one side, the byte beyond it, and whether the end was too far to find.

    Beyond the ends of a block stands a comma: there is nothing else that a number could go on with.
    """
    ends, beyond = places.copy(), np.full(places.size, ord(","), np.uint8)
    far = np.ones(places.size, bool)
    walking = np.arange(places.size)
    at = places.copy()
    for _ in range(STEPS):
        at = at + step
        inside = (at >= 0) & (at < len(held))
        byte = np.where(inside, held[np.clip(at, 0, len(held) - 1)], np.uint8(ord(",")))
        on = NUMERIC[byte]
        done = walking[~on]
        ends[done], beyond[done], far[done] = at[~on] - step, byte[~on], False
        walking, at = walking[on], at[on]
        if not walking.size:
            break
    return ends, beyond, far
