"""A recipient whom the person chose, by text and log."""

import pytest

from checker.model import Commitment, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.reach.chosen import chosen
from tests.verdicts.sample import clause, flow, policy, recipient, setting

PICKED = "We send results to the clinic you pick."


def permit(text: str, kind: Kind = Kind.PERMIT) -> Commitment:
    return clause(kind, data=("results:user.health_and_medical",), to=("clinic:healthcare_provider",), text=text)


@pytest.mark.parametrize(
    ("made", "purpose", "expected"),
    [
        pytest.param(permit(PICKED), "results to the clinic chosen by the patient", True, id="text and log agree"),
        pytest.param(permit(PICKED), "results to the clinic that the patient picked", True, id="in other words"),
        pytest.param(permit(PICKED), "results to a clinic", False, id="the log does not say who chose it"),
        pytest.param(permit("We send results to clinics."), "results to the clinic chosen by the patient", False, id="nor the text"),
        pytest.param(permit(PICKED, Kind.DENY), "results to the clinic chosen by the patient", False, id="a denial"),
    ],
)
def test_whom_the_person_chose(made: Commitment, purpose: str, *, expected: bool) -> None:
    found = chosen(
        rule_of(made, policy(made), 0, lambda _: False), setting(flow(recipient="Hill House", purpose=purpose), recipient("Hill House"))
    )
    assert (found is not None and found.met) is expected
