"""Anew: one passage in the place of another, of which each says something that the other does not; told once, and not both ways."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from checker.report.drift import Change, ChangeKind, Protection

ANEW = "written anew: "


def both_ways(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield changes, those of one passage written anew as one where some of them protect less and others more.

    What was read in the old wording went and what was read in the new one came; which of both weighs more nobody can tell by that.
    """
    all_of = list(changes)
    pairs: defaultdict[tuple[int, int], list[Change]] = defaultdict(list)
    for each in all_of:
        if each.summary.startswith(ANEW) and each.earlier and each.later:
            pairs[each.earlier.start, each.later.start].append(each)
    opposed = {place for place, some in pairs.items() if {Protection.LESS, Protection.MORE} <= {each.protection for each in some}}
    told: set[tuple[int, int]] = set()
    for each in all_of:
        place = (each.earlier.start, each.later.start) if each.earlier and each.later else None
        if place not in opposed or not each.summary.startswith(ANEW):
            yield each
        elif place not in told:
            told.add(place)
            parts = dict.fromkeys(some.summary.removeprefix(ANEW).split("; ")[0] for some in pairs[place])
            summary = f"{ANEW}{'; '.join(parts)}"
            yield each.model_copy(update={"change": ChangeKind.WEAKENED, "protection": Protection.UNCLEAR, "summary": summary})
