"""Which statements govern a flow: a public text always, a contract where it is cited, or for its party or data."""

from dataclasses import replace

import pytest

from checker.model import Flow, Kind, StatementKind, Term
from checker.register import Register
from checker.verdicts.judgement.governing import governs
from tests.verdicts.sample import clause, flow, policy, setting

NOBODY = Register(recipients=())
TO = flow(("photo",), "Nova Labs")
PUPIL = replace(TO, recipient="Adsworth", subject_relation="student")


def own_data(text: str) -> Term:
    return Term(text=text, id="user", includes=("user.content.photo",))


def test_a_public_text_governs_every_flow() -> None:
    found = setting(TO)
    assert governs(policy(clause(Kind.DENY)), found.practice, found.party, NOBODY)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(TO, True, id="with its party"),
        pytest.param(replace(TO, recipient="Adsworth"), False, id="with somebody else"),
        pytest.param(replace(TO, recipient="Adsworth", contract="n 1"), True, id="cited"),
        pytest.param(replace(TO, contract="none"), False, id="outside of every agreement"),
        pytest.param(replace(TO, recipient="Adsworth", contract="N-2"), False, id="another is cited"),
    ],
)
def test_a_contract_governs_its_party_and_what_cites_it(event: Flow, *, expected: bool) -> None:
    agreed = policy(clause(Kind.DENY), kind=StatementKind.CONTRACT, party="Nova Labs", ref="N-1")
    found = setting(event)
    assert governs(agreed, found.practice, found.party, NOBODY) is expected


@pytest.mark.parametrize(
    ("term", "event", "expected"),
    [
        pytest.param(own_data("Student Data"), PUPIL, True, id="its own data"),
        pytest.param(own_data("Student Data"), replace(PUPIL, subject_relation="teacher"), False, id="of other persons"),
        pytest.param(own_data("Student Data"), replace(PUPIL, data=("email",)), False, id="data that it does not list"),
        pytest.param(own_data("Student Data"), replace(PUPIL, contract="Z-1"), False, id="under another contract"),
        pytest.param(own_data("Personal Data"), PUPIL, False, id="words that any text uses"),
    ],
)
def test_a_contract_governs_the_data_that_it_defines(term: Term, event: Flow, *, expected: bool) -> None:
    made = clause(Kind.DENY).model_copy(update={"data": (term,)})
    agreed = policy(made, kind=StatementKind.CONTRACT, party="A School", ref="N-1")
    found = setting(event)
    assert governs(agreed, found.practice, found.party, NOBODY) is expected


@pytest.mark.parametrize(
    ("text", "reference", "expected"),
    [
        pytest.param("Agreement No. AB-2018-07", "AB-2018-07", True, id="its number stands at its head"),
        pytest.param("Agreement No. AB-2018-071", "AB-2018-07", False, id="another number"),
        pytest.param("Agreement for Services", "Services", False, id="a word is no number"),
        pytest.param("x" * 2000 + " AB-2018-07", "AB-2018-07", False, id="a number that it mentions somewhere"),
    ],
)
def test_a_contract_goes_by_the_number_at_its_head(text: str, reference: str, *, expected: bool) -> None:
    statement = policy(clause(Kind.PERMIT, text=text), kind=StatementKind.CONTRACT)
    event = flow(("photo",), "Nova Labs", contract=reference)
    found = setting(event)
    assert governs(statement, found.practice, found.party, NOBODY) is expected
    named = statement.model_copy(update={"ref": "XY-1"})
    assert not governs(named, found.practice, found.party, NOBODY)
