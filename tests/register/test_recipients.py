from datetime import date

import pytest

from checker.register import Register, RegisterContract, RegisteredRecipient

CLARIFAI = RegisteredRecipient(
    name="Clarifai",
    id="V-17",
    aliases=("Clarifai, Inc.", "The Photo People"),
    domains=("clarifai.com", "Example.Github.io"),
    contracts=(RegisterContract(ref="DPA-17", from_=date(2014, 1, 1), until=date(2016, 1, 1)), RegisterContract(ref="Open")),
)
IMAGES = RegisteredRecipient(name="Clarifai Images", domains=("images.clarifai.com",))
FRAMEPRINT = RegisteredRecipient(name="Frameprint Co", role="printer")
REGISTER = Register(recipients=(CLARIFAI, IMAGES, FRAMEPRINT))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("clarifai", CLARIFAI),
        ("CLARIFAI INC", CLARIFAI),
        ("the photo people", CLARIFAI),
        ("v-17", CLARIFAI),
        ("clarifai.com", CLARIFAI),
        ("api.eu.clarifai.com", CLARIFAI),
        ("https://api.clarifai.com/v2", CLARIFAI),
        ("example.github.io", CLARIFAI),
        ("cdn.images.clarifai.com", IMAGES),
        ("Frameprint Co.", FRAMEPRINT),
        ("Frameprint", None),
        ("notclarifai.com", None),
        ("clarifai.com.evil.example", None),
        ("other.github.io", None),
        ("github.io", None),
        ("com", None),
        ("", None),
        ("  ", None),
        (None, None),
    ],
)
def test_a_recipient_is_found_by_what_is_its_own(name: str | None, found: RegisteredRecipient | None) -> None:
    assert REGISTER.find(name) is found


def test_an_empty_register_knows_nobody() -> None:
    assert Register().find("Clarifai") is None


@pytest.mark.parametrize(
    ("day", "refs"),
    [
        (date(2013, 12, 31), ("Open",)),
        (date(2014, 1, 1), ("DPA-17", "Open")),
        (date(2015, 12, 31), ("DPA-17", "Open")),
        (date(2016, 1, 1), ("Open",)),
    ],
    ids=["before", "first day", "last day", "the day it ends"],
)
def test_a_contract_ends_before_its_until(day: date, refs: tuple[str, ...]) -> None:
    assert tuple(contract.ref for contract in CLARIFAI.contracts_on(day)) == refs


def test_a_contract_is_found_by_its_reference() -> None:
    assert CLARIFAI.contract("dpa-17 ") is CLARIFAI.contracts[0]
    assert (CLARIFAI.contract("DPA-1"), CLARIFAI.contract(None)) == (None, None)


def test_roles_that_the_taxonomy_does_not_know_stay_visible() -> None:
    assert [each.role for each in REGISTER.recipients if each.role and each.role_id is None] == ["printer"]
