"""Legal duty, deals, contracts and need, each both ways."""

from dataclasses import replace

import pytest

from checker.register import RegisteredRecipient
from checker.verdicts.conditions.circumstances import weigh_contract, weigh_legal, weigh_necessity, weigh_transaction
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import contract, flow, recipient, setting

MET, NOT_MET, UNKNOWN = Truth
TO = flow(("email",), "Nova Labs")
NOVA = recipient("Nova Labs")


@pytest.mark.parametrize(
    ("role", "purpose", "basis", "expected"),
    [
        pytest.param("government.court", "court hearing", None, MET, id="a court's purpose at a court"),
        pytest.param("advertising", "court hearing", None, UNKNOWN, id="the same purpose elsewhere"),
        pytest.param("government.court", "court hearing", "consent", UNKNOWN, id="against the basis that is logged"),
        pytest.param(None, None, "subpoena", MET, id="a subpoena"),
        pytest.param(None, None, "merger", NOT_MET, id="a merger is no legal duty"),
        pytest.param("government.court", "advertising", None, NOT_MET, id="another purpose"),
        pytest.param("government.court", None, None, UNKNOWN, id="nothing known"),
    ],
)
def test_law(role: str | None, purpose: str | None, basis: str | None, expected: Truth) -> None:
    assert weigh_legal(setting(replace(TO, purpose=purpose, legal_basis=basis), recipient("Nova Labs", role))).truth is expected


@pytest.mark.parametrize(
    ("text", "purpose", "basis", "expected"),
    [
        ("except under an order made by a judge", "investigation", None, UNKNOWN),
        ("without a court order", "investigation", None, UNKNOWN),
        ("without a court order", "court order", None, MET),
        ("under a magistrate's order", "investigation", "court order", MET),
        ("where the law requires it", "investigation", None, MET),
        ("without a court order", "advertising", None, NOT_MET),
    ],
)
def test_an_inquiry_alone_shows_no_court_order(text: str, purpose: str, basis: str | None, expected: Truth) -> None:
    police = setting(replace(TO, purpose=purpose, legal_basis=basis), recipient("Nova Labs", "government.law_enforcement"))
    assert weigh_legal(police, text).truth is expected


@pytest.mark.parametrize(
    ("role", "purpose", "expected"),
    [
        pytest.param("successor", None, MET, id="the register names the successor"),
        pytest.param("successor", "advertising", NOT_MET, id="whose purpose is another"),
        pytest.param("advertising", "due diligence", MET, id="a deal by its purpose"),
        pytest.param("advertising", None, UNKNOWN, id="nothing known"),
    ],
)
def test_a_deal_over_the_business(role: str, purpose: str | None, expected: Truth) -> None:
    assert weigh_transaction(setting(replace(TO, purpose=purpose), recipient("Nova Labs", role))).truth is expected


HIRED = recipient("Nova Labs", "service_provider", contract("N-1", "hosting"))
OPEN_ENDED = recipient("Nova Labs", "service_provider", contract("N-1"))


@pytest.mark.parametrize(
    ("entry", "purpose", "cited", "expected"),
    [
        pytest.param(HIRED, "hosting", "N-1", (MET, "a contract with Nova Labs was in force"), id="fits"),
        pytest.param(OPEN_ENDED, "research", "N-1", (MET, "a contract with Nova Labs was in force"), id="names no purpose"),
        pytest.param(HIRED, "research", "N-1", (NOT_MET, "the contract with Nova Labs does not cover “research”"), id="own purpose"),
        pytest.param(HIRED, "advertising", "N-1", (UNKNOWN, "the contract with Nova Labs is for something else"), id="something else"),
        pytest.param(NOVA, "hosting", "X-9", (UNKNOWN, "the register has no contract X-9 with Nova Labs"), id="not in the register"),
        pytest.param(HIRED, "hosting", "none", (NOT_MET, "the log says that there was no contract"), id="known absence"),
    ],
)
def test_a_contract(entry: RegisteredRecipient, purpose: str, cited: str, expected: tuple[Truth, str]) -> None:
    answer = weigh_contract(setting(replace(TO, purpose=purpose, contract=cited), entry))
    assert (answer.truth, answer.text) == expected


def test_nobody_to_agree_with() -> None:
    assert weigh_contract(setting(replace(TO, recipient=None))).truth is NOT_MET


@pytest.mark.parametrize(
    ("data", "purpose", "expected"),
    [
        pytest.param("email", "hosting", (MET, True), id="nothing shows more than was needed"),
        pytest.param("diagnosis", "hosting", (NOT_MET, False), id="sensitive, and not in the contract"),
        pytest.param("religion", "hosting", (MET, True), id="sensitive, and in the contract"),
        pytest.param("email", "training image models", (NOT_MET, False), id="the recipient's own ends"),
    ],
)
def test_need(data: str, purpose: str, expected: tuple[Truth, bool]) -> None:
    entry = recipient("Nova Labs", "service_provider", contract("N-1", "hosting", data=("email", "religion")))
    found = setting(replace(TO, data=(data,), purpose=purpose, contract="N-1"), entry)
    answer = weigh_necessity(found, found.practice.items[0])
    assert (answer.truth, answer.vague) == expected
