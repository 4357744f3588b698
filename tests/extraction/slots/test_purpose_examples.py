"""Examples of purposes."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "aims"),
    [
        (
            "We process your address to provide delivery services, including tracking and insurance.",
            ["provide delivery services", "tracking", "insurance"],
        ),
        ("We use your data to show you ads, including those that fit.", ["show you ads"]),
        ("We use your name to serve you, such as sending you tickets by post.", ["serve you", "sending you tickets by post"]),
        ("We use scripts to gather data about visits, including your address.", []),
        (
            "We use your name to write to you, including on your birthday, and to bill you.",
            ["write to you, including on your birthday", "bill you"],
        ),
        ("We use your name to invite guests such as you.", ["invite guests such as you"]),
        (
            "We use your data to provide services including hosting, payroll and tax advice.",
            ["provide services", "hosting", "payroll", "tax advice"],
        ),
        ("We use your data to run our shop including to send you parcels or bills.", ["run our shop", "send you parcels or bills"]),
        ("We use your data to protect third parties including guests.", ["protect third parties including guests"]),
        ("We use your name to serve guests including families and groups.", ["serve guests including families and groups"]),
    ],
)
def test_examples_behind_a_comma_are_aims_of_their_own(commitments: Read, sentence: str, aims: list[str]) -> None:
    assert [p.text for p in commitments(sentence)[0].purposes] == aims
