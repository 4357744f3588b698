"""Classes of recipients that no taxonomy knows, both ways."""

import pytest

from checker.model import Term
from checker.register import RegisteredRecipient
from checker.verdicts.recipients.unknown_class import by_its_words
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, recipient, setting


@pytest.mark.parametrize(
    ("phrase", "known", "expected"),
    [
        ("care team", recipient("Nova", "advertising"), Truth.NOT_MET),  # no ad network is a team
        ("the nurse on duty at the ward", recipient("Nova", "data_broker"), Truth.NOT_MET),
        ("care team", recipient("Nova", "healthcare_provider"), Truth.UNKNOWN),
        ("care team", recipient("Nova"), Truth.UNKNOWN),
        ("team sponsors", recipient("Nova", "advertising"), Truth.UNKNOWN),  # sponsors are no team
        ("harbour pilots", RegisteredRecipient(name="Nova", note="pilots ships into the harbour"), Truth.MET),
    ],
)
def test_who_is_one_of_them(phrase: str, known: RegisteredRecipient, expected: Truth) -> None:
    party = setting(flow(("photo",), "Nova"), known).party
    assert party is not None
    assert by_its_words(Term(text=phrase), party).truth is expected
