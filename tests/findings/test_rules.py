import pytest
from pydantic import ValidationError

from checker.findings.rules import SeverityRules, severity_rules
from checker.model import Action, Reason, Verdict, VerdictKind
from checker.ontology import Ontology
from checker.report import Sensitivity, Severity
from checker.resources import data_folder
from checker.rulebook import rulebook
from tests.rendering.sample_case import Terms, flow

RULES: SeverityRules = severity_rules(rulebook())


def verdict(kind: VerdictKind, reason: Reason) -> Verdict:
    return Verdict(verdict=kind, reason=reason, summary="")


@pytest.mark.parametrize(
    ("kind", "reason", "action", "name"),
    [
        (VerdictKind.CONTRADICTED, Reason.DENIAL, Action.SHARE, "PP101"),
        (VerdictKind.CONTRADICTED, Reason.DENIAL, Action.COLLECT, "PP102"),
        (VerdictKind.CONTRADICTED, Reason.DENIAL, Action.USE, "PP103"),
        (VerdictKind.CONTRADICTED, Reason.PURPOSE_LIMIT, Action.SHARE, "PP103"),
        (VerdictKind.CONTRADICTED, Reason.DENIAL, Action.SELL, "PP104"),
        (VerdictKind.CONTRADICTED, Reason.CONDITION_UNMET, Action.SHARE, "PP105"),
        (VerdictKind.CONTRADICTED, Reason.RETENTION, Action.RETAIN, "PP106"),
        (VerdictKind.CONTRADICTED, Reason.RETENTION, Action.USE, "PP106"),
        (VerdictKind.CONTRADICTED, Reason.CLOSED_LIST, Action.SHARE, "PP107"),
        (VerdictKind.CONTRADICTED, Reason.CONTRACT, Action.SHARE, "PP108"),
        (VerdictKind.CONTRADICTED, Reason.RETROACTIVE, Action.USE, "PP109"),
        (VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, Action.COLLECT, "PP201"),
        (VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, Action.SHARE, "PP202"),
        (VerdictKind.UNDISCLOSED, Reason.NOT_MENTIONED, Action.USE, "PP203"),
        (VerdictKind.UNDETERMINED, Reason.NEEDS_REVIEW, Action.SHARE, "PP301"),
        (VerdictKind.UNDETERMINED, Reason.CONFLICT, Action.SHARE, "PP302"),
        (VerdictKind.UNDETERMINED, Reason.MISSING_FACT, Action.SHARE, "PP303"),
        (VerdictKind.UNDETERMINED, Reason.NO_STATEMENT, Action.SHARE, "PP901"),
    ],
    ids=str,
)
def test_a_verdict_has_a_stable_name(kind: VerdictKind, reason: Reason, action: Action, name: str) -> None:
    assert RULES.named(flow(["gender"], "A", "2014-01-01", action=action), verdict(kind, reason)).id == name


def test_every_verdict_reason_and_action_has_a_name_and_a_weight() -> None:
    for kind in set(VerdictKind) - {VerdictKind.CONSISTENT}:
        for reason in Reason:
            for action in Action:
                assert RULES.named(flow(["gender"], "A", "2014-01-01", action=action), verdict(kind, reason)).remedies
        for level in Sensitivity:
            assert RULES.weigh(kind, level, 1) in Severity


@pytest.mark.parametrize(
    ("kind", "sensitivity", "records", "severity"),
    [
        (VerdictKind.CONTRADICTED, Sensitivity.ORDINARY, 1, Severity.HIGH),
        (VerdictKind.CONTRADICTED, Sensitivity.SPECIAL, 1, Severity.CRITICAL),
        (VerdictKind.CONTRADICTED, Sensitivity.ORDINARY, 100_000, Severity.CRITICAL),
        (VerdictKind.UNDISCLOSED, Sensitivity.ORDINARY, 100_000, Severity.MEDIUM),
        (VerdictKind.UNDISCLOSED, Sensitivity.HEIGHTENED, 100_000, Severity.HIGH),
        (VerdictKind.UNDISCLOSED, Sensitivity.SPECIAL, 1, Severity.HIGH),
        (VerdictKind.UNDETERMINED, Sensitivity.HEIGHTENED, 10**9, Severity.LOW),
        (VerdictKind.UNDETERMINED, Sensitivity.SPECIAL, 1, Severity.MEDIUM),
    ],
    ids=str,
)
def test_severity_is_verdict_by_sensitivity_by_scale(kind: VerdictKind, sensitivity: Sensitivity, records: int, severity: Severity) -> None:
    assert RULES.weigh(kind, sensitivity, records) is severity


@pytest.mark.parametrize(
    ("ids", "facts", "level"),
    [
        (("user.biometric.face",), {}, Sensitivity.SPECIAL),
        (("user.location.precise", "user.biometric.face"), {}, Sensitivity.SPECIAL),
        (("user.location.precise",), {}, Sensitivity.HEIGHTENED),
        (("system.operations",), {}, Sensitivity.ORDINARY),
        ((), {}, Sensitivity.ORDINARY),
        (("system.operations",), {"subject_age": 12}, Sensitivity.SPECIAL),
        (("system.operations",), {"subject_age": 13}, Sensitivity.ORDINARY),
        (("system.operations",), {"subject_relation": "child"}, Sensitivity.SPECIAL),
    ],
    ids=["a face", "the most sensitive decides", "a place", "machine data", "unmapped", "a child of 12", "a teenager of 13", "a child"],
)
def test_sensitivity_follows_the_data_and_the_people(ids: tuple[str, ...], facts: dict[str, object], level: Sensitivity) -> None:
    assert RULES.sensitivity([flow(["x"], "A", "2014-01-01", **facts)], ids, Terms()) is level  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"findings": ()}, "no last entry names every"),
        ({"severity": ()}, "no last line weighs every"),
    ],
    ids=["no finding", "no severity"],
)
def test_a_rule_file_with_a_hole_is_refused(entry: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        SeverityRules.model_validate(RULES.model_dump() | entry)


def test_no_line_of_the_rules_speaks_of_guilt_and_every_line_has_a_source() -> None:
    words = RULES.model_dump_json().casefold()
    assert not [word for word in ("illegal", "violation", "unlawful", "guilty") if word in words]
    sources = [
        *(line.source for line in RULES.findings),
        *(line.source for line in RULES.sensitive),
        *(line.source for line in RULES.severity),
    ]
    assert all(sources)


def test_every_sensitive_term_is_in_the_taxonomy_and_whatever_the_taxonomy_calls_sensitive_is_not_ordinary() -> None:
    taxonomy = Ontology.load(data_folder("rules") / "taxonomy").data
    assert [name for entry in RULES.sensitive for name in entry.ids if name not in taxonomy.entries] == []
    marked = [name for name, entry in taxonomy.entries.items() if entry.sensitive]
    assert [name for name in marked if RULES.sensitivity((), (name,), taxonomy) is Sensitivity.ORDINARY] == []
