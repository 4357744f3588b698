"""Trades by single words of register and log, both ways."""

import pytest

from checker.model import Term
from checker.register import RegisteredRecipient
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, ontology, setting


def entry(name: str, note: str | None) -> RegisteredRecipient:
    return RegisteredRecipient(name=name, note=note)


@pytest.mark.parametrize(
    ("phrase", "claimed", "note", "expected"),
    [
        ("whoever prints our appeals", "print lab", None, Truth.MET),
        ("picture libraries", None, "stock images", Truth.MET),
        ("companies whose business is buying and selling personal data", None, "compiles and sells consumer data", Truth.MET),
        ("doctors we appoint", None, "bank", Truth.NOT_MET),
        ("elected officials", None, "stores batteries for scooters", Truth.UNKNOWN),
        ("customs brokers", "customs", None, Truth.NOT_MET),
        ("online marketplaces", "a marketplace for shoes", None, Truth.MET),
        ("banks", "reinsurer", None, Truth.UNKNOWN),  # of one sector: a reader has to say
        ("friends of the house", None, None, Truth.UNKNOWN),
    ],
)
def test_a_permission_by_trade(phrase: str, claimed: str | None, note: str | None, expected: Truth) -> None:
    known = setting(flow(("photo",), "Nova", recipient_role=claimed), entry("Nova", note))
    term = Term(text=phrase, id=ontology().recipients.match(phrase))
    assert reaches((term,), known, (), permitting=True).truth is expected


def test_a_denial_is_broken_by_no_single_words_but_somebody_else_is_somebody_else() -> None:
    known = setting(flow(("photo",), "Nova"), entry("Nova", "letter shop"))
    assert reaches((Term(text="the mailing house"),), known, (), permitting=False).truth is not Truth.MET
    assert reaches((Term(text="firms that mend roofs for the police"),), known, (), permitting=False).truth is Truth.NOT_MET
