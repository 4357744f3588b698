"""Papers that a condition asks for, both ways."""

import pytest

from checker.model import Action, ConditionKind, Effect, Kind
from checker.verdicts.conditions.papers import by_paper
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import answer, clause, flow, policy, recipient, when


@pytest.mark.parametrize(
    ("text", "name", "value", "expected"),
    [
        ("without an order", "customer_order", "WS-2019-006", Truth.MET),
        ("without an order", "customer_order", "none", Truth.NOT_MET),
        ("only with a written order of the client", "client_order", "WO-19/3", Truth.MET),
        ("only with a written order of the client", "client_order", "not given", Truth.NOT_MET),
        ("on the instruction of the school", "school_instruction", "INS-22", Truth.MET),
        ("without a release form", "release_form", "missing", Truth.NOT_MET),
        ("unless there is a signed mandate", "mandate", "M 4471", Truth.MET),
        ("if there is no mandate", "mandate", "M 4471", Truth.NOT_MET),
        ("in the absence of a ticket", "support_ticket", "#8812", Truth.MET),
        ("against a voucher", "voucher", "V19.004", Truth.MET),
    ],
)
def test_the_number_of_a_paper_shows_that_there_is_one(text: str, name: str, value: str, expected: Truth) -> None:
    found = by_paper(text, name, value)
    assert found is not None
    assert found.truth is expected


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("once the order has been cancelled", "customer_order", "WS-2019-006"),
        ("without an order", "order_status", "WS-2019-006"),
        ("without an order", "customer_order", "shipped"),
        ("without an order", "customer_order", "12"),
        ("with a parent's consent", "client_order", "WO-19/3"),
        ("on the website of the order", "customer_order", "WO-19/3"),
        ("for the order", "customer_order", "WS-2019-006"),
    ],
)
def test_other_conditions_fields_and_values_stay_open(text: str, name: str, value: str) -> None:
    assert by_paper(text, name, value) is None


def test_a_denial_turns_on_the_paper() -> None:
    denied = clause(Kind.DENY, Action.SHARE, data=("user.content.photo",), to=(),
                    exceptions=(when(ConditionKind.OTHER, "without a release form", effect=Effect.UNLESS),))  # fmt: skip
    other = recipient("Nova", "insurer")

    def told(form: str) -> str:
        return answer(flow(("photo",), "Nova", extra=(("release_form", form),)), policy(denied), register=(other,))[0]

    assert told("missing") == "contradicted"
    assert told("RF-7781") != "contradicted"
    assert told("in progress") == "undetermined"
