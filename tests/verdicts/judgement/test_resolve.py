"""From items and statements to one outcome."""

from dataclasses import replace

import pytest

from checker.model import Clarity, Reason, VerdictKind
from checker.verdicts.flows.practice import Item
from checker.verdicts.judgement.resolve import across_items, across_statements
from checker.verdicts.weighing.outcome import Outcome
from tests.verdicts.sample import policy

CONTRADICTED, UNDISCLOSED, UNDETERMINED, CONSISTENT = (
    VerdictKind.CONTRADICTED,
    VerdictKind.UNDISCLOSED,
    VerdictKind.UNDETERMINED,
    VerdictKind.CONSISTENT,
)


def outcome(kind: VerdictKind, path: str = "a.md", item: str = "photo", *, blocking: bool = False) -> Outcome:
    return Outcome(kind, Reason.PERMITTED, policy(path=path), Item(item, None), blocking=blocking)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        pytest.param((CONSISTENT, CONTRADICTED), CONTRADICTED, id="a breach of any statement"),
        pytest.param((CONSISTENT, UNDISCLOSED), CONSISTENT, id="silence takes nothing back"),
        pytest.param((CONSISTENT, UNDETERMINED), CONSISTENT, id="one permission is enough"),
        pytest.param((UNDISCLOSED, UNDETERMINED), UNDETERMINED, id="a possible permission"),
    ],
)
def test_across_statements(kinds: tuple[VerdictKind, ...], expected: VerdictKind) -> None:
    assert across_statements(outcome(kind) for kind in kinds).kind is expected
    assert across_statements(outcome(kind) for kind in reversed(kinds)).kind is expected


def test_what_may_be_a_breach_outweighs_a_permission() -> None:
    assert across_statements((outcome(CONSISTENT), outcome(UNDETERMINED, blocking=True))).kind is UNDETERMINED


def test_the_worst_item_counts() -> None:
    found = across_items(outcome(kind, item=kind) for kind in (CONSISTENT, UNDETERMINED, UNDISCLOSED, CONTRADICTED))
    assert [each.kind for each in found] == [CONTRADICTED, UNDISCLOSED, UNDETERMINED, CONSISTENT]


def test_of_two_permissions_the_clear_one_is_named() -> None:
    vague = replace(outcome(CONSISTENT, "a.md"), clarity=Clarity.VAGUE)
    clear = replace(outcome(CONSISTENT, "b.md"), clarity=Clarity.CLEAR)
    assert across_statements((vague, clear)).statement.path == "b.md"


def test_statements_that_come_to_the_same_stand_beside_the_one_that_counts() -> None:
    counts = across_statements((outcome(CONTRADICTED, "a.md"), outcome(CONSISTENT, "b.md"), outcome(CONTRADICTED, "c.md")))
    assert [other.statement.path for other in counts.beside] == ["c.md"]
    assert across_statements((outcome(UNDISCLOSED, "a.md"), outcome(UNDISCLOSED, "b.md"))).beside == ()
