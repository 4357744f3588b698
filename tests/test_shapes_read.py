"""The sentence shapes of corpora/shapes are read as they should be; those that are not yet stand in corpora/shapes/unread.txt.

`python -m tests.test_shapes_read` writes that list anew. A sentence that is on it and is read fails: the list may only shrink.
"""

import re
from collections.abc import Sequence
from functools import cache

import pytest

from checker.extraction import extract_documents
from checker.model import Commitment, Organisation
from checker.reading import read_text
from checker.rulebook import rulebook
from tests.test_shapes_wellformed import SHAPES, Case, Expected, shapes

UNREAD = SHAPES / "unread.txt"
_STOP = frozenset("the a an your our their his her its any all some other of to and or for with such these this that in by from".split())
_HALF = 0.5  # Dice: two spans that share half of their content words name the same thing, as in the scorer of the gold sentences


def _words(text: str) -> set[str]:
    words = set(re.findall(r"[a-z0-9]+", text.lower()))
    return words - _STOP or words


def _same(one: str, other: str) -> bool:
    a, b = _words(one), _words(other)
    return bool(a and b) and 2 * len(a & b) / (len(a) + len(b)) >= _HALF


def _named(wanted: tuple[str, ...], found: tuple[str, ...]) -> bool:
    return all(any(_same(text, other) for other in found) for text in wanted)


def _meets(found: Commitment, wanted: Expected) -> bool:
    """Tell whether a commitment says what is expected of it: who, what, how, and each of the things named."""
    heart = found.actor is wanted.actor and found.action in wanted.action and found.kind in wanted.kind
    ways = {c.kind for c in (*found.conditions, *found.exceptions)}
    return (
        heart
        and _named(wanted.data, tuple(t.text for t in found.data))
        and _named(wanted.recipients, tuple(t.text for t in found.recipients))
        and _named(wanted.purposes, tuple(t.text for t in found.purposes))
        and all(ways & set(c.kind) for c in (*wanted.conditions, *wanted.exceptions))
    )


@cache
def _read(case: Case) -> tuple[Commitment, ...]:
    document = read_text(case.text, "policy.md", ".md")
    organisation = Organisation(name=case.organisation) if case.organisation else None
    return next(iter(extract_documents([(document, organisation, None)], rulebook()))).commitments


def _united(found: Sequence[Commitment], slot: str) -> list[Commitment]:
    """Return commitments that differ in one slot alone as one: the items of a list may be read each for itself."""
    groups: dict[object, Commitment] = {}
    for each in found:
        names = {name: tuple(t.text for t in getattr(each, name)) for name in ("data", "recipients", "purposes") if name != slot}
        same = (each.actor, each.action, each.kind, each.conditions, each.exceptions, each.closes, tuple(names.items()))
        first = groups.get(same)
        groups[same] = each if first is None else first.model_copy(update={slot: (*getattr(first, slot), *getattr(each, slot))})
    return list(groups.values())


def mistakes(case: Case) -> list[str]:
    """Return what is wrong with the reading of a case, each in a few words; empty where it is read as it should be."""
    found = _read(case)
    readings = [found, *((_united(found, "data"), _united(found, "recipients")) if case.document else ())]
    return min((_mistakes(case, reading) for reading in readings), key=len)


def _mistakes(case: Case, reading: Sequence[Commitment]) -> list[str]:
    left, found = list(reading), []
    for wanted in case.expect:
        met = next((c for c in left if _meets(c, wanted)), None)
        if met is not None:
            left.remove(met)
        elif not wanted.optional:
            found.append(f"missed: {wanted.actor} {'|'.join(wanted.action)} {'|'.join(wanted.kind)}")
    found += [f"unwanted: {c.actor} {c.action} {c.kind}" for c in left]
    return found


def _unread() -> frozenset[str]:
    return frozenset(UNREAD.read_text(encoding="utf-8").split())


NUMBERED = [(f"{shape.shape}.{number}", case) for shape in shapes() for number, case in enumerate(shape.cases, start=1)]


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=name, marks=[pytest.mark.xfail(strict=True, reason="not read yet")] if name in _unread() else [])
        for name, case in NUMBERED
    ],
)
def test_a_shape_is_read(case: Case) -> None:
    assert mistakes(case) == []


def test_the_list_of_what_is_not_read_names_shapes_only() -> None:
    assert _unread() <= {name for name, _ in NUMBERED}


if __name__ == "__main__":
    missed = [name for name, case in NUMBERED if mistakes(case)]
    UNREAD.write_text("\n".join(missed) + "\n", encoding="utf-8")
    whole = sum(not any(f"{shape.shape}.{n}" in missed for n in range(1, len(shape.cases) + 1)) for shape in shapes())
    print(f"{len(NUMBERED) - len(missed)} of {len(NUMBERED)} sentences read as they should be, {whole} of {len(shapes())} shapes whole")
