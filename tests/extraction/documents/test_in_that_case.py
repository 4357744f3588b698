"""Denials that go on from the case of the sentence before."""

import pytest

from checker.model import ConditionKind, Effect, VerdictKind
from tests.extraction.conftest import Extract
from tests.verdicts.test_from_text import share, told

CHOICE = "A member who would rather get no calls may say so. We then do not share her number with shops."
CASE = "Sometimes a parcel is sent back to the depot. In that case we do not share your name with the sender."


@pytest.mark.parametrize(("text", "kind"), [(CHOICE, ConditionKind.OPT_OUT), (CASE, ConditionKind.OTHER)])
def test_the_sentence_before_starts_the_denial(extracted: Extract, text: str, kind: ConditionKind) -> None:
    (denial,) = [each for each in extracted(text).commitments if each.kind == "deny"]
    assert [(c.kind, c.effect) for c in denial.conditions] == [(kind, Effect.TRIGGERS)]


def test_a_denial_of_its_own_has_no_case(extracted: Extract) -> None:
    (denial,) = extracted("Members pay a fee. We do not share their numbers with shops.").commitments
    assert not denial.conditions


@pytest.mark.parametrize(
    ("opted_out", "expected"), [(True, {VerdictKind.CONTRADICTED}), (False, {VerdictKind.CONSISTENT, VerdictKind.UNDISCLOSED})]
)
def test_only_who_said_no_is_spared(opted_out: bool, expected: set[VerdictKind]) -> None:  # noqa: FBT001
    assert told(CHOICE, share("phone number", to="Oak Shop", role="retailer", opted_out=opted_out)) in expected
