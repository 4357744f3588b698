"""Relationships by register and contract, never by a label alone."""

from dataclasses import replace

import pytest

from checker.model import Flow, Term
from checker.register import RegisteredRecipient
from checker.verdicts.recipients.relationships import contract_fits, identity_of, in_family, permitted_as
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import contract, flow, recipient, setting, terms

MET, NOT_MET, UNKNOWN = Truth
TO = flow(recipient="Nova Labs")
NOVA, VENDOR = recipient("Nova Labs"), recipient("Nova Labs", "service_provider")
HIRED_VENDOR = recipient("Nova Labs", "service_provider", contract("N-1", "hosting"))
ADVERTISING = terms("advertising:marketing.advertising")


def permitted(role: str, event: Flow, entry: RegisteredRecipient, purposes: tuple[Term, ...] = ()) -> Truth:
    found = setting(event, entry)
    assert found.party is not None
    return permitted_as(terms(role)[0], found.party, found, purposes).truth


@pytest.mark.parametrize(
    ("purpose", "entry", "expected"),
    [
        pytest.param("training image models", HIRED_VENDOR, NOT_MET, id="a vendor under contract, for another purpose"),
        pytest.param("training image models", VENDOR, NOT_MET, id="a vendor without any dealings, for another purpose"),
        pytest.param("hosting", HIRED_VENDOR, MET, id="a contract whose purposes fit"),
        pytest.param("training image models", recipient("Nova Labs", "business_partner"), MET, id="registered as a partner"),
        pytest.param("advertising", NOVA, UNKNOWN, id="the clause's purpose, nothing registered"),
    ],
)
def test_a_service_provider_with_a_foreign_purpose_is_no_business_partner(
    purpose: str, entry: RegisteredRecipient, expected: Truth
) -> None:
    assert permitted("business_partner", replace(TO, purpose=purpose), entry, ADVERTISING) is expected


def test_a_claim_of_partnership_leaves_a_registered_vendor_open() -> None:
    event = replace(TO, purpose="training image models", recipient_role="business partner")
    assert permitted("business_partner", event, HIRED_VENDOR, ADVERTISING) is UNKNOWN


@pytest.mark.parametrize(
    ("purpose", "purposes", "expected"),
    [
        pytest.param("training image models", (), NOT_MET, id="its own ends"),
        pytest.param("training image models", ("training models:train_ai_system",), MET, id="ends that the clause itself names"),
        pytest.param("hosting", (), MET, id="work for the organisation"),
    ],
)
def test_a_service_provider_is_one_for_work_only(purpose: str, purposes: tuple[str, ...], expected: Truth) -> None:
    assert permitted("service_provider", replace(TO, purpose=purpose), VENDOR, terms(*purposes)) is expected


def test_a_label_is_evidence_against_and_never_for() -> None:
    found = setting(replace(TO, recipient_role="vendor"), NOVA)
    assert found.party is not None
    term = terms("service_provider")[0]
    assert [identity_of(term, found.party, found, permitting=permitting).truth for permitting in (False, True)] == [MET, UNKNOWN]


@pytest.mark.parametrize(
    ("event", "entry", "expected"),
    [
        pytest.param(flow(recipient="Acme Sister"), NOVA, True, id="by name"),
        pytest.param(TO, recipient("Nova Labs", "affiliate"), True, id="by the register"),
        pytest.param(replace(TO, recipient_role="affiliate"), NOVA, False, id="not by a label"),
    ],
)
def test_the_family(event: Flow, entry: RegisteredRecipient, *, expected: bool) -> None:
    found = setting(event, entry)
    assert found.party is not None
    assert in_family(found.party, found) is expected


@pytest.mark.parametrize(
    ("purposes", "purpose", "expected"),
    [
        pytest.param(("marketing",), "interest-based advertising", True, id="a broader one"),
        pytest.param(("loyalty stamps",), "printing loyalty stamps", True, id="by words"),
        pytest.param(("hosting",), "interest-based advertising", False, id="another"),
        pytest.param(("hosting",), None, False, id="not stated"),
    ],
)
def test_what_a_contract_covers(purposes: tuple[str, ...], purpose: str | None, *, expected: bool) -> None:
    assert contract_fits(purposes, setting(replace(TO, purpose=purpose))) is expected


@pytest.mark.parametrize(
    ("role", "consideration", "purpose", "expected"),
    [
        pytest.param(None, None, "hosting", MET, id="a contract that fits"),
        pytest.param(None, "money", "hosting", NOT_MET, id="a vendor does not pay for the data"),
        pytest.param("business_partner", None, "hosting", MET, id="a partner that hosts"),
        pytest.param("business_partner", None, "loyalty stamps", NOT_MET, id="a partner whose purpose is no service"),
    ],
)
def test_only_who_works_is_a_vendor(role: str | None, consideration: str | None, purpose: str, expected: Truth) -> None:
    entry = recipient("Nova Labs", role, contract("N-1", "hosting", "loyalty stamps"))
    event = flow(recipient="Nova Labs", purpose=purpose, consideration=consideration)
    found = setting(event, entry)
    assert found.party is not None
    assert permitted_as(terms("service_provider")[0], found.party, found, ()).truth is expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(replace(TO, purpose="advertising"), NOT_MET, id="a known purpose that is none of a sale"),
        pytest.param(replace(TO, purpose="advertising", legal_basis="merger"), UNKNOWN, id="the log speaks of a merger"),
        pytest.param(replace(TO, purpose="sale of the business"), UNKNOWN, id="the purpose does"),
        pytest.param(replace(TO, purpose="carrying on as before"), UNKNOWN, id="a purpose that the taxonomy does not know"),
        pytest.param(TO, UNKNOWN, id="no purpose"),
    ],
)
def test_a_buyer_of_the_business_gets_data_in_a_deal(event: Flow, expected: Truth) -> None:
    assert permitted("successor", event, NOVA) is expected
