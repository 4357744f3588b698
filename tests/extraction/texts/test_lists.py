"""Closed lists over several items: one limit or denial for the whole list."""

import pytest

from checker.extraction.texts.lists import closed_over_items
from checker.model import Action, Commitment, Condition, ConditionKind, Dimension, Document, Effect, Kind, Term

LEAD = "We share your photos only with the following:"
ITEMS = ("advertisers;", "researchers.")
TEXT = "\n".join(("Sharing", LEAD, *ITEMS))
START = TEXT.index(LEAD)
DOCUMENT = Document("policy.md", TEXT, "", ())
CONSENT = Condition(kind=ConditionKind.CONSENT, text="with your consent", effect=Effect.UNLESS)
LAW = Condition(kind=ConditionKind.LEGAL, text="where the law requires", effect=Effect.UNLESS)


def of_item(number: int, *, kind: Kind = Kind.LIMIT, closes: tuple[Dimension, ...] = (), ways: tuple[Condition, ...] = ()) -> Commitment:
    start = TEXT.index(ITEMS[number])
    return Commitment(
        statement="policy.md",
        start=start,
        end=start + len(ITEMS[number]),
        text=ITEMS[number],
        action=Action.SHARE,
        kind=kind,
        data=(Term(text="photos"),),
        recipients=() if ways else (Term(text=ITEMS[number][:-1]),),
        closes=closes,
        exceptions=ways,
        lead_start=START,
        lead_end=START + len(LEAD),
    )


def at_lead_in(*ways: Condition) -> Commitment:
    return Commitment(
        statement="policy.md",
        start=START,
        end=START + len(LEAD),
        text=LEAD,
        action=Action.SHARE,
        kind=Kind.LIMIT,
        data=(Term(text="photos"),),
        exceptions=ways,
    )


def closed(number: int) -> Commitment:
    return of_item(number, closes=(Dimension.RECIPIENT,))


def test_only_to_the_following_permits_each_item_and_limits_the_lead_in() -> None:
    listed = Condition(kind=ConditionKind.AS_DESCRIBED, text="the following", effect=Effect.UNLESS)
    assert closed_over_items((closed(0), closed(1)), DOCUMENT) == [
        at_lead_in(listed),
        of_item(0, kind=Kind.PERMIT),
        of_item(1, kind=Kind.PERMIT),
    ]


def test_a_denial_except_in_the_following_cases_is_one_with_every_way_out() -> None:
    denials = (of_item(0, ways=(CONSENT,)), of_item(1, ways=(LAW,)))
    assert closed_over_items(denials, DOCUMENT) == [at_lead_in(CONSENT, LAW.model_copy(update={"group": 1000}))]


def test_what_must_hold_together_in_one_item_stays_together_and_apart_from_the_next() -> None:
    second = LAW.model_copy(update={"group": 1})
    denials = (of_item(0, ways=(CONSENT, second)), of_item(1, ways=(CONSENT, LAW)))
    (denial,) = closed_over_items(denials, DOCUMENT)
    assert [condition.group for condition in denial.exceptions] == [0, 1, 1000, 1000]


@pytest.mark.parametrize(
    "commitments",
    [
        pytest.param((of_item(0, kind=Kind.PERMIT), of_item(1, kind=Kind.PERMIT)), id="no exclusivity"),
        pytest.param((closed(0), of_item(1, kind=Kind.PERMIT)), id="one item closes"),
        pytest.param((closed(0),), id="one item"),
        pytest.param((closed(0), closed(1).model_copy(update={"action": Action.SELL})), id="different actions"),
        pytest.param(
            tuple(closed(number).model_copy(update={"lead_start": None, "lead_end": None}) for number in (0, 1)),
            id="sentences of their own",
        ),
        pytest.param((closed(0), closed(1).model_copy(update={"lead_start": START + 1})), id="two lists"),
    ],
)
def test_other_commitments_stay_as_they_are(commitments: tuple[Commitment, ...]) -> None:
    assert closed_over_items(commitments, DOCUMENT) == list(commitments)


def test_a_lead_in_that_opens_the_document_is_quoted_whole() -> None:
    text = TEXT.removeprefix("Sharing\n")
    moved = [
        item.model_copy(update={"start": item.start - START, "end": item.end - START, "lead_start": 0, "lead_end": len(LEAD)})
        for item in (closed(0), closed(1))
    ]
    limits = [item for item in closed_over_items(moved, Document("policy.md", text, "", ())) if item.kind is Kind.LIMIT]
    assert [(limit.start, limit.text) for limit in limits] == [(0, LEAD)]
