"""An example that no taxonomy knows is of the kind of those whom it is an example of."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We only share your name with suppliers, such as hosting companies and crating desks.",
            ["service_provider", "service_provider.hosting", "service_provider"],
        ),
        ("We share your name with suppliers, such as couriers.", ["service_provider", "service_provider.delivery"]),
        ("We share your name with crating desks.", [None]),
    ],
)
def test_an_unknown_example_is_what_it_is_an_example_of(commitments: Read, sentence: str, expected: list[str | None]) -> None:
    assert [term.id for each in commitments(sentence) for term in each.recipients] == expected
