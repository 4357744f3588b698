"""What one statement says about one item."""

import pytest

from checker.model import Clarity, Commitment, EvidenceRole, Kind, StatementKind, Unread, UnreadReason
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.reach.reach import standings
from checker.verdicts.weighing.outcome import Outcome, Reading
from checker.verdicts.weighing.statement import outcome
from tests.verdicts.sample import clause, flow, policy, recipient, setting

PERMIT, DENY = Kind.PERMIT, Kind.DENY
PHOTO, ADS = ("photos:user.content.photo",), ("advertisers:advertising",)
MARKETING = ("advertising:marketing.advertising",)


def said(*clauses: Commitment, unread: tuple[str, ...] = (), kind: StatementKind = StatementKind.PRIVACY_POLICY) -> Outcome:
    statement = policy(*clauses, unread=unread, reason=UnreadReason.POSSIBLE_DENIAL, kind=kind)
    rules = tuple(rule_of(made, statement, number, lambda _: False) for number, made in enumerate(statement.commitments))
    found = setting(flow(("photo",), "Adsworth", purpose="advertising"), recipient("Adsworth", "advertising"))
    return outcome(Reading(statement, standings(rules, found), found), found.practice.items[0])


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        pytest.param((), ("undisclosed", "not_mentioned", False), id="silence"),
        pytest.param((clause(PERMIT, data=PHOTO, to=ADS),), ("consistent", "permitted", False), id="permitted"),
        pytest.param((clause(DENY, data=PHOTO, to=ADS),), ("contradicted", "denial", True), id="denied"),
        pytest.param(
            (clause(PERMIT, data=PHOTO, to=ADS), clause(DENY, data=PHOTO, to=ADS)), ("undetermined", "conflict", True), id="both at once"
        ),
    ],
)
def test_outcomes(clauses: tuple[Commitment, ...], expected: tuple[str, str, bool]) -> None:
    found = said(*clauses)
    assert (found.kind.value, found.reason.value, found.blocking) == expected


def test_a_breach_of_a_contract_is_called_one() -> None:
    assert said(clause(DENY, data=PHOTO), kind=StatementKind.CONTRACT).reason == "contract"


def test_an_unread_denial_of_these_data_keeps_a_permission_open() -> None:
    made = clause(PERMIT, data=PHOTO, to=ADS)
    assert said(made, unread=("Letters are nothing that we would sell.",)).kind == "consistent"
    found = said(made, unread=("Photos are nothing that we would share.",))
    assert (found.kind, [cited.role for cited in found.citations]) == ("undetermined", [EvidenceRole.UNREAD, EvidenceRole.PERMISSION])


def test_a_statement_with_an_unread_clause_on_these_data_is_not_called_silent() -> None:
    assert said(unread=("Letters are nothing that we would share.",)).kind == "undisclosed"
    found = said(unread=("Photos are nothing that we would share.",))
    assert (found.kind, found.reason, found.blocking) == ("undetermined", "needs_review", False)
    assert [(cited.role, cited.clause.text) for cited in found.citations if isinstance(cited.clause, Unread)] == [
        (EvidenceRole.UNREAD, "Photos are nothing that we would share.")
    ]


def test_an_unread_clause_never_lifts_a_breach_that_was_read() -> None:
    denied = clause(DENY, data=PHOTO, to=ADS)
    assert said(denied, unread=("Photos are nothing that we would share.",)).kind == "contradicted"


@pytest.mark.parametrize(
    ("data", "purposes", "confidence", "expected"),
    [
        pytest.param(PHOTO, MARKETING, 1.0, Clarity.CLEAR, id="by name"),
        pytest.param(PHOTO, (), 1.0, Clarity.VAGUE, id="for no purpose that is named"),
        pytest.param(("information:user",), MARKETING, 1.0, Clarity.VAGUE, id="in broad words"),
        pytest.param(PHOTO, MARKETING, 0.5, Clarity.VAGUE, id="read with little confidence"),
    ],
)
def test_clarity(data: tuple[str, ...], purposes: tuple[str, ...], confidence: float, expected: Clarity) -> None:
    assert said(clause(PERMIT, data=data, to=ADS, purposes=purposes, confidence=confidence)).clarity is expected
