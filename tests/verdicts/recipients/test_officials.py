"""Courts and authorities, and what they get by law."""

from typing import Any

import pytest

from checker.model import Kind
from checker.verdicts.recipients.officials import is_official, served_the_law
from tests.verdicts.sample import answer, clause, flow, policy, recipient, setting


@pytest.mark.parametrize(
    ("name", "facts", "role", "expected"),
    [
        pytest.param("FBI", {"recipient_role": "law enforcement", "legal_basis": "search_warrant"}, None, True, id="a claim and a warrant"),
        pytest.param("Dallas County Court", {"legal_basis": "court_order"}, None, True, id="by its name"),
        pytest.param("FBI", {"recipient_role": "law enforcement"}, None, False, id="no legal basis"),
        pytest.param("Stackhost", {"legal_basis": "court_order"}, None, False, id="nobody says it is an authority"),
        pytest.param("County Court", {"legal_basis": "court_order"}, "service_provider", False, id="the register knows better"),
    ],
)
def test_who_was_served_by_law(name: str, facts: dict[str, Any], role: str | None, *, expected: bool) -> None:
    known = (recipient(name, role),) if role else ()
    found = setting(flow(("photo",), name, **facts), *known)
    assert found.party is not None
    assert served_the_law(found.party, found) is expected


def test_without_a_recipient_nobody_is_an_authority() -> None:
    found = setting(flow(("photo",), None))
    assert not is_official(found.party, found)


def test_a_limit_on_vendors_is_not_about_a_court_that_orders_the_data() -> None:
    vendors = clause(Kind.LIMIT, data=("user",), to=("service_provider",), purposes=("hosting:essential.service.operations.hosting",))
    law = clause(Kind.PERMIT, data=("user",), text="We answer court orders.", purposes=("comply with law:essential.legal_obligation",))
    event = flow(("photo",), "Dallas County Court", purpose="comply with legal process", legal_basis="court_order")
    assert answer(event, policy(vendors, law))[0] == "consistent"
