"""A field that names whose data they are tells one customer's agreement from another's."""

import pytest

from checker.register import Register
from checker.verdicts.judgement.customers import is_for, names_customer
from tests.verdicts.sample import flow, recipient

KNOWN = Register(recipients=(recipient("Elm County School District", "customer").model_copy(update={"aliases": ("ECSD",)}),))


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        pytest.param("district", "Elm County School District", True, id="its name"),
        pytest.param("district", "ECSD", True, id="an alias"),
        pytest.param("customer_name", "Elm County", True, id="its telling words"),
        pytest.param("customer", "Elm County School District (former)", True, id="with a remark"),
        pytest.param("district", "Birch Valley School District", False, id="another"),
        pytest.param("district", "no agreement", False, id="none at all"),
        pytest.param("district", "Elm Ridge", None, id="it may be"),
        pytest.param("school", "Birch Valley", None, id="another field"),
        pytest.param("customer_order", "Birch Valley", None, id="no customer"),
    ],
)
def test_whose_data_they_are(name: str, value: str, *, expected: bool | None) -> None:
    assert is_for("Elm County School District", flow(("grades",), "Nova Labs", extra=((name, value),)), KNOWN) is expected


def test_no_agreement_has_no_other_party() -> None:
    assert is_for(None, flow(("grades",), "Nova Labs", extra=(("district", "ECSD"),)), KNOWN) is None


@pytest.mark.parametrize("name", ["customer", "schoolDistrict", "client_name"])
def test_fields_name_customers(name: str) -> None:
    assert names_customer(name)


@pytest.mark.parametrize("name", ["customer_id", "district_code", "name"])
def test_other_fields_name_none(name: str) -> None:
    assert not names_customer(name)
