from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from checker.model import Action, EvidenceRole, Reason, VerdictKind
from checker.report.finding import DataItem, Fact, Finding, Quote, Remedy, Sensitivity, Severity, Waiver

WHEN = datetime(2014, 9, 8, tzinfo=UTC)


def finding() -> Finding:
    return Finding(
        id="F-0001",
        fingerprint="0123456789abcdef",
        rule="PP101",
        verdict=VerdictKind.CONTRADICTED,
        reason=Reason.DENIAL,
        severity=Severity.CRITICAL,
        sensitivity=Sensitivity.HEIGHTENED,
        title="Photos shared",
        meaning="The text denies it.",
        summary="Photos went to an advertiser.",
        action=Action.SHARE,
        data=(DataItem(name="photos", label="photos"),),
        events=2,
        records=40,
        flows=1,
        first=WHEN,
        last=WHEN,
        facts=(Fact(name="consent"),),
        evidence=(Quote(statement="p.md", start=0, end=8, text="We never", role=EvidenceRole.DENIAL),),
        remedies=(Remedy(kind="practice", text="Stop."),),
        waiver=Waiver(id="0123456789abcdef", who="A", why="B", until=date(2026, 1, 2)),
    )


def test_a_finding_survives_its_json() -> None:
    assert Finding.model_validate_json(finding().model_dump_json()) == finding()


def test_what_a_finding_does_not_know_is_left_open() -> None:
    left = finding()
    assert (left.confidence, left.statement, left.recipient, left.purpose) == (None, None, None, None)
    assert (left.data[0].ids, left.facts[0].values, left.facts[0].more) == ((), (), 0)


def test_severity_and_sensitivity_rise() -> None:
    assert [level.value for level in Severity] == ["info", "low", "medium", "high", "critical"]
    assert [level.value for level in Sensitivity] == ["ordinary", "heightened", "special"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"severity": "dreadful"}, id="no-such-severity"),
        pytest.param({"score": 3}, id="an-unknown-field"),
        pytest.param({"waiver": {"id": "0", "who": "A", "why": "B"}}, id="a-waiver-without-an-end"),
    ],
)
def test_a_finding_that_says_something_else_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Finding.model_validate(finding().model_dump() | change)
