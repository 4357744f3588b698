"""Closed lists that run over several items: "only to the following: (a) ..., (b) ..." closes over all items together, not over each."""

from collections.abc import Iterable
from itertools import groupby

from checker.model import Commitment, Condition, ConditionKind, Document, Effect, Kind, Term


def closed_over_items(commitments: Iterable[Commitment], document: Document) -> list[Commitment]:
    """Return the commitments of a document with those of one lead-in seen together.

    A positive limit becomes a permission an item and one limit of the lead-in, lifted by what the document permits; a denial
    with a way out in each item becomes one denial with all ways out.
    """
    found: list[Commitment] = []
    led: dict[tuple[int | None, int | None], list[Commitment]] = {}  # whole sentences may stand between items
    for commitment in commitments:
        led.setdefault((commitment.lead_start, commitment.lead_end), []).append(commitment)
    for place, members in led.items():
        found += members if place == (None, None) else _of_one_list(members, document)
    return found


def _of_one_list(members: list[Commitment], document: Document) -> list[Commitment]:
    found: list[Commitment] = []
    for _, same in groupby(sorted(members, key=_head), key=_head):
        alike = sorted(same, key=lambda c: c.start)
        limits = [c for c in alike if c.kind is Kind.LIMIT]
        items = {(c.start, c.end) for c in limits}
        if len(items) < 2:
            found += alike
        elif all(c.exceptions and not c.closes for c in limits):
            found += [_denial(limits, document), *(c for c in alike if c not in limits)]
        else:
            found += [_limit(limits, document), *(_opened(c) if c in limits else c for c in alike)]
    return sorted(found, key=lambda c: (c.start, c.end))


def _head(commitment: Commitment) -> tuple[str, str]:
    return commitment.actor, commitment.action


def _opened(commitment: Commitment) -> Commitment:
    return commitment.model_copy(update={"kind": Kind.PERMIT, "closes": ()})


def _at_lead_in(first: Commitment, document: Document, exceptions: tuple[Condition, ...]) -> Commitment:
    start = first.start if first.lead_start is None else first.lead_start
    end = first.end if first.lead_end is None else first.lead_end
    place = {"start": start, "end": end, "text": document.text[start:end], "lead_start": None, "lead_end": None}
    rest = {"kind": Kind.LIMIT, "recipients": (), "purposes": (), "conditions": (), "closes": (), "exceptions": exceptions}
    return first.model_copy(update={**place, **rest})


def _union(terms: Iterable[tuple[Term, ...]]) -> tuple[Term, ...]:
    return tuple(dict.fromkeys(term for group in terms for term in group))


def _limit(limits: list[Commitment], document: Document) -> Commitment:
    listed = Condition(kind=ConditionKind.AS_DESCRIBED, text="the following", effect=Effect.UNLESS)
    return _at_lead_in(limits[0], document, (listed,)).model_copy(update={"data": _union(c.data for c in limits)})


def _denial(limits: list[Commitment], document: Document) -> Commitment:
    ways = [
        condition.model_copy(update={"group": 1000 * number + condition.group})
        for number, commitment in enumerate(limits)
        for condition in commitment.exceptions
    ]
    return _at_lead_in(limits[0], document, tuple(ways)).model_copy(
        update={
            "data": _union(c.data for c in limits),
            "recipients": _union(c.recipients for c in limits),
            "purposes": limits[0].purposes,
            "conditions": limits[0].conditions,
        }
    )
