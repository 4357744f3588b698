import pytest

from checker.extraction.documents.agreement_ways import Counterparty
from checker.extraction.documents.bound import binds
from checker.model import Organisation

CUSTOMER = Counterparty.of(Organisation(name="Orchid", aliases=("Customer",)))
PROCESSOR = Counterparty.of(Organisation(name="Quill", aliases=("Processor",)))


@pytest.mark.parametrize(
    "said",
    [
        "We shall not sell the data.",
        "Customer Data shall be deleted after a year.",
        "Subcontractors may receive the data only where the Customer has given its approval.",
        "Any onward transfer of the data requires the consent of the Customer.",
        "We may use the data where we have agreed to it.",
    ],
)
def test_the_party_that_works_is_bound_by_name_and_by_what_is_said_of_nobody(said: str) -> None:
    assert binds(said, CUSTOMER)


@pytest.mark.parametrize(
    "said",
    [
        "The data may be disclosed only with our prior written approval.",
        "Subcontractors may receive the data only where we have given our approval.",
        "Data may be passed to others once we have approved them.",
    ],
)
def test_who_has_to_be_asked_is_not_bound_by_what_needs_their_word(said: str) -> None:
    assert not binds(said, CUSTOMER)


def test_what_is_said_of_nobody_does_not_bind_the_party_that_gives_the_work() -> None:
    assert not binds("The data may be transferred to affiliates, but to no one else.", PROCESSOR)
    assert not binds("The data may be transferred to the affiliates of the Processor only.", PROCESSOR)
    assert binds("Card numbers must not be sent to the Processor.", PROCESSOR)
