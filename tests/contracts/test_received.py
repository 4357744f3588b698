import pytest

from checker.contracts.received import named, received

QUILL, BRAE = ("Quill", "Quill Ltd"), ("the Operator", "Brae Ltd")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('1.1 "Site Data" means the names of visitors that the Operator makes available to Quill.', ("Site Data",)),
        ("“Ride Records” means the routes which Quill receives under this agreement from the Operator.", ("Ride Records",)),
        ("The Operator shall provide Quill with Till Data once a week.", ("Till Data",)),
        ("The Operator may transfer Till Data to Quill.", ("Till Data",)),
        ('"Panel Data" means the answers that Quill makes available to the Operator.', ()),  # the other way round
        ('"Site Data" means the names of visitors.', ()),
        ("The Operator shall provide Quill with a desk.", ()),
    ],
    ids=["made available", "received", "provided with", "transferred to", "the other way", "nobody hands them", "no data"],
)
def test_data_are_received_by_a_definition_or_by_a_duty_to_hand_them_over(text: str, names: tuple[str, ...]) -> None:
    assert received([text], QUILL, BRAE) == names


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Neither party shall sell data that it has received from the other party.", "Neither party shall sell Site Data."),
        (
            "Each party shall delete the data received from the other party within a week.",
            "Each party shall delete Site Data within a week.",
        ),
        ("Quill shall return all records made available by the Operator.", "Quill shall return Site Data."),
        ("Quill shall not sell data received from its own customers.", "Quill shall not sell data received from its own customers."),
        ("Quill shall answer letters received from the other party.", "Quill shall answer letters received from the other party."),
    ],
    ids=["has received", "received", "made available", "from others", "letters"],
)
def test_data_received_from_the_other_party_go_by_their_names(text: str, said: str) -> None:
    assert named(text, ("Site Data",), BRAE) == said


def test_a_clause_stays_as_it_is_where_nobody_says_which_data_are_received() -> None:
    text = "Neither party shall sell data that it has received from the other party."
    assert named(text, (), BRAE) == text
