"""An outcome is a value: alike only where the item is the very same, and silent about what nobody said."""

from dataclasses import replace

from checker.model import Kind, Reason, VerdictKind
from checker.verdicts.flows.practice import Item
from checker.verdicts.weighing.outcome import Outcome
from tests.verdicts.sample import clause, policy

STATEMENT = policy(clause(Kind.DENY))
PHOTO = Item("photo", "user.content.photo")
SILENT = Outcome(VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, STATEMENT, PHOTO)


def test_silence_blocks_nothing_and_cites_nothing() -> None:
    said = (SILENT.clarity, SILENT.blocking, SILENT.missing, SILENT.found, SILENT.citations, SILENT.steps, SILENT.notes)
    assert said == (None, False, (), "", (), (), ())


def test_outcomes_are_alike_for_the_same_item_only() -> None:
    assert Outcome(VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, STATEMENT, PHOTO) == SILENT
    assert replace(SILENT, item=Item("photo", "user.content.photo")) != SILENT
