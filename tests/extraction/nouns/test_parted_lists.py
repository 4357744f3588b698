"""Lists parted by semicolons or numbers go on behind what is told of a member."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "We collect log data, such as: details about how you used our shop; device data, such as your browser type; pages viewed.",
            ["log data", "details", "device data", "browser type", "pages viewed"],
        ),
        (
            "This information includes, among other things: details about how you used our shop (by links or not), IP address, and so on.",
            ["details", "IP address"],
        ),
        ("We use your data for these purposes: to send bills; to plan rounds; and to print labels.", ["data"]),
        ("We share your data with the following: our bank; the tax office; and our host.", ["data", "data", "data"]),
        ("We take steps such as: locked doors; guards; and alarms.", []),
    ],
)
def test_all_that_a_parted_list_names_is_data(commitments: Read, sentence: str, told: list[str]) -> None:
    assert [term.text for commitment in commitments(sentence) for term in commitment.data] == told
