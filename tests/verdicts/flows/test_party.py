"""Who a recipient is: register, claim, family, and contracts on the day."""

from datetime import UTC, date, datetime

import pytest

from checker.model import Flow
from checker.register import RegisterContract
from checker.verdicts.flows.party import Paper, Party
from tests.verdicts.sample import contract, flow, recipient, setting


def party(event: Flow, *contracts: RegisterContract, name: str = "Nova Labs", role: str | None = None) -> Party:
    found = setting(event, recipient(name, role, *contracts, domains=("nova.example",))).party
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("event", "contracts", "expected"),
    [
        pytest.param(flow(recipient="Nova Labs"), (), Paper.NOT_KNOWN, id="nothing shows one"),
        pytest.param(flow(recipient="Nova Labs", contract="none"), (contract("N-1"),), Paper.ABSENT, id="the log says there is none"),
        pytest.param(flow(recipient="Nova Labs"), (contract("N-1"),), Paper.IN_FORCE, id="the register has one"),
        pytest.param(flow(recipient="Nova Labs", contract="n-1"), (contract("N-1"),), Paper.IN_FORCE, id="cited"),
        pytest.param(
            flow(recipient="Nova Labs", contract="N-1", day=datetime(2013, 5, 1, tzinfo=UTC)),
            (contract("N-1"),),
            Paper.NOT_IN_FORCE,
            id="cited, and starts later",
        ),
        pytest.param(
            flow(recipient="Nova Labs", day=datetime(2013, 5, 1, tzinfo=UTC)),
            (contract("N-1"),),
            Paper.NOT_KNOWN,
            id="not cited, and starts later",
        ),
        pytest.param(flow(recipient="Nova Labs", contract="X-9"), (), Paper.NOT_KNOWN, id="cited, unknown to the register"),
    ],
)
def test_what_is_known_of_an_agreement(event: Flow, contracts: tuple[RegisterContract, ...], expected: Paper) -> None:
    assert party(event, *contracts).paper is expected


def test_a_domain_leads_to_the_register_entry() -> None:
    assert party(flow(recipient="api.nova.example")).name == "Nova Labs"


def test_the_family_is_known_by_name() -> None:
    assert party(flow(recipient="Acme Sister, Inc."), name="Acme Sister").affiliate
    assert not party(flow(recipient="Nova Labs")).affiliate


def test_a_role_in_the_log_is_kept_as_a_claim() -> None:
    found = party(flow(recipient="Nova Labs", recipient_role="business partner"))
    assert (found.role, found.claim) == (None, "business_partner")


def test_the_end_of_a_contract_is_exclusive() -> None:
    event = flow(recipient="Nova Labs", day=datetime(2015, 1, 1, tzinfo=UTC))
    assert party(event, contract("N-1", until=date(2015, 1, 1))).paper is Paper.NOT_KNOWN


def test_own_use_has_no_party() -> None:
    assert setting(flow(recipient=None)).party is None


def test_another_recipient_of_the_register_is_not_this_one() -> None:
    found = setting(flow(recipient="Nova Labs"), recipient("Nova Labs"), recipient("Marlow Recoveries", aliases=("Marlow",))).party
    assert found is not None
    assert [found.is_another(name) for name in ("Marlow", "Nova Labs", "Oak Ltd")] == ["Marlow Recoveries", None, None]


def test_one_that_is_not_registered_may_be_anybody() -> None:
    found = setting(flow(recipient="Nova Labs"), recipient("Marlow Recoveries")).party
    assert found is not None
    assert found.is_another("Marlow Recoveries") is None
