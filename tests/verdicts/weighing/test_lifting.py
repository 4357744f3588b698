"""Which permissions are exceptions, seen by the verdict that they lead to."""

from datetime import UTC, datetime

import pytest

from checker.model import Action, Commitment, Condition, ConditionKind, DataState, Dimension, Effect, Flow, Kind
from tests.verdicts.sample import answer, clause, contract, flow, policy, recipient, when

PERMIT, DENY, LIMIT = Kind.PERMIT, Kind.DENY, Kind.LIMIT
UNIDENTIFIED = (when(ConditionKind.DEIDENTIFIED, "without a name"),)
NEEDED = (when(ConditionKind.NECESSITY, "what its work needs"),)
VENDORS = ("vendors:service_provider",)
PHOTO, PERSONAL = ("photos:user.content.photo",), ("information:user",)
KEPT = flow(("photo",), None, Action.RETAIN)
STUDIED = flow(("photo",), None, Action.USE, purpose="research", data_state=DataState.IDENTIFIED)


@pytest.mark.parametrize(
    ("event", "clauses", "expected"),
    [
        pytest.param(KEPT, (clause(DENY, Action.RETAIN), clause(PERMIT, Action.USE)), "contradicted", id="use implies no keeping"),
        pytest.param(KEPT, (clause(DENY, Action.RETAIN), clause(PERMIT, Action.RETAIN, data=PHOTO)), "consistent", id="keeping does"),
        pytest.param(
            STUDIED,
            (clause(LIMIT, Action.USE, conditions=UNIDENTIFIED), clause(PERMIT, Action.COLLECT, purposes=("research",))),
            "contradicted",
            id="collecting for it lifts no limit on the state of what is used",
        ),
        pytest.param(
            STUDIED,
            (
                clause(LIMIT, Action.USE, exceptions=(when(ConditionKind.AS_DESCRIBED, "as described here"),)),
                clause(PERMIT, Action.COLLECT, data=PHOTO, purposes=("research",)),
            ),
            "consistent",
            id="but it is described where the text asks for no more",
        ),
    ],
)
def test_a_permission_by_implication_is_no_exception(event: Flow, clauses: tuple[Commitment, ...], expected: str) -> None:
    assert answer(event, policy(*clauses))[0] == expected


@pytest.mark.parametrize(
    ("data", "expected"), [("sms_body", ("contradicted", "condition_unmet")), ("firmware version", ("consistent", "permitted"))]
)
def test_what_its_work_needs_limits_a_vendor_whatever_its_work(data: str, expected: tuple[str, str]) -> None:
    text = policy(
        clause(LIMIT, data=PERSONAL, to=VENDORS, conditions=NEEDED),
        clause(PERMIT, data=PERSONAL, to=VENDORS, purposes=("updates:essential.service.operations.updates",)),
    )
    hired = recipient("Nova Labs", "service_provider", contract("N-1", "firmware updates", data=("firmware version",)))
    event = flow((data,), "Nova Labs", purpose="firmware update", contract="N-1", subject_relation="user")
    assert answer(event, text, register=(hired,)) == expected


@pytest.mark.parametrize(
    ("role", "purpose", "expected"),
    [
        ("service_provider", "hosting", "consistent"),
        ("insurer", "hosting", "contradicted"),
        ("service_provider", "training models", "contradicted"),
    ],
    ids=["a vendor at its work", "somebody else", "a vendor for its own ends"],
)
def test_an_audience_does_not_leave_out_the_workshop(role: str, purpose: str, expected: str) -> None:
    text = policy(
        clause(LIMIT, data=PHOTO, to=("other_user",), closes=(Dimension.RECIPIENT,)),
        clause(PERMIT, data=PERSONAL, to=VENDORS),
    )
    event = flow(("photo",), "Nova Labs", purpose=purpose)
    assert answer(event, text, register=(recipient("Nova Labs", role),))[0] == expected


def kept(data: tuple[str, ...], days: int) -> Commitment:
    return clause(PERMIT, Action.RETAIN, data=data, conditions=(when(ConditionKind.TIME, f"for {days} days", days=days),))


TRIPS, BILLS = ("name:user.name", "position:user.location"), ("name:user.name", "amount:user.payment")


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        pytest.param((kept(TRIPS, 30), kept(BILLS, 900)), "consistent", id="the name stands in the bill too"),
        pytest.param((kept(TRIPS, 30), kept(BILLS, 40)), "contradicted", id="but not for so long"),
        pytest.param((kept(TRIPS, 30), kept(PERSONAL, 900)), "contradicted", id="a longer time for everything takes no shorter one back"),
        pytest.param((kept(PERSONAL, 30), kept(("name:user.name",), 900)), "consistent", id="a longer time for this very thing does"),
    ],
)
def test_limits_of_time_for_several_records(clauses: tuple[Commitment, ...], expected: str) -> None:
    event = flow(("customer_name",), None, Action.RETAIN, collected_at=datetime(2014, 1, 1, tzinfo=UTC))
    assert answer(event, policy(*clauses))[0] == expected


@pytest.mark.parametrize(
    ("state", "expected"), [(DataState.DEIDENTIFIED, "consistent"), (DataState.IDENTIFIED, "contradicted")], ids=["nobody's", "somebody's"]
)
def test_what_is_said_of_data_that_are_nobodys_stands_beside_a_denial_on_persons(state: DataState, expected: str) -> None:
    text = policy(
        clause(DENY, data=("information about a person:user",)),
        clause(PERMIT, data=("anonymised records:nonpersonal.deidentified",), to=VENDORS),
    )
    event = flow(("age",), "Nova Labs", data_state=state, purpose="hosting")
    assert answer(event, text, register=(recipient("Nova Labs", "service_provider"),))[0] == expected


OPTED = (when(ConditionKind.OPT_OUT, "if you have opted out", Effect.TRIGGERS),)
FOR_A_FEE, LAWFUL = when(ConditionKind.OTHER, "in exchange for a fee"), when(ConditionKind.LEGAL, "if the law requires it")
CLIENTS = ("clients:third_party.client",)


@pytest.mark.parametrize(
    ("asked", "opted_out", "expected"),
    [
        pytest.param(FOR_A_FEE, True, "contradicted", id="a fee is no case in which the person's no would not count"),
        pytest.param(FOR_A_FEE, None, "undetermined", id="and whether they said no is a question"),
        pytest.param(FOR_A_FEE, False, "consistent", id="who has not said no"),
        pytest.param(LAWFUL, True, "consistent", id="a case of its own"),
    ],
)
def test_what_comes_back_is_no_case_that_would_make_a_permission_the_narrower(asked: Condition, opted_out: object, expected: str) -> None:
    text = policy(
        clause(PERMIT, Action.SELL, data=("location:user.location",), to=CLIENTS, conditions=(asked,)),
        clause(DENY, Action.SELL, data=PERSONAL, to=CLIENTS, conditions=OPTED),
    )
    event = flow(("latitude",), "Nova Labs", Action.SELL, opted_out=opted_out, consideration="money", legal_basis="law")
    assert answer(event, text, register=(recipient("Nova Labs", "third_party.client"),))[0] == expected


SWITCHED = (when(ConditionKind.CONSENT, "unless you have switched it on", Effect.UNLESS),)
ASKED_FIRST = clause(LIMIT, Action.USE, data=PHOTO, exceptions=SWITCHED)
TOLD_FOR = clause(PERMIT, Action.USE, data=PHOTO, purposes=("research",))


@pytest.mark.parametrize(
    ("consent", "told", "expected"),
    [
        pytest.param("none", TOLD_FOR, "contradicted", id="nobody said yes"),
        pytest.param("granted", TOLD_FOR, "consistent", id="the person said yes"),
        pytest.param(None, TOLD_FOR, "undetermined", id="whether they did is not known"),
    ],
)
def test_what_data_are_used_for_takes_nothing_from_asking_first(consent: str | None, told: Commitment, expected: str) -> None:
    event = flow(("photo",), None, Action.USE, purpose="research", data_state=DataState.IDENTIFIED, consent=consent)
    assert answer(event, policy(ASKED_FIRST, told))[0] == expected
