"""Places: which clauses stand elsewhere now, under another heading or in another order."""

from bisect import bisect_left
from collections.abc import Sequence

from checker.drift.clauses.units import Unit

Pair = tuple[Unit, Unit]


def moved(pairs: Sequence[Pair]) -> frozenset[tuple[int, int]]:
    """Return the places of the pairs that moved: to another heading that is not the old one renamed, or out of the common order."""
    before, after = {one.section for one, _ in pairs}, {other.section for _, other in pairs}
    elsewhere = {
        (one.place, other.place)
        for one, other in pairs
        if one.section != other.section and (one.section in after or other.section in before)
    }
    in_order = _longest_rise(sorted(pairs, key=lambda pair: pair[0].place))
    return frozenset(elsewhere | {(one.place, other.place) for one, other in pairs if (one.place, other.place) not in in_order})


def _longest_rise(pairs: Sequence[Pair]) -> frozenset[tuple[int, int]]:
    """Return the places of the most pairs that kept their order (a longest increasing subsequence)."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for number, (_, other) in enumerate(pairs):
        at = bisect_left(tails, other.place)
        previous.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(other.place)
            ends.append(number)
        else:
            tails[at], ends[at] = other.place, number
    found, at = set(), ends[-1] if ends else -1
    while at >= 0:
        found.add((pairs[at][0].place, pairs[at][1].place))
        at = previous[at]
    return frozenset(found)
