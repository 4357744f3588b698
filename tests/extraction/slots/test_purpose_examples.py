"""Examples of purposes."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs


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


@both_ways(
    {
        "We use data for a variety of purposes, such as planning routes, fixing faults, and helping you.": [
            "first_party use permit: data; for purposes, planning routes, fixing faults, helping you"
        ],
        "We process data for purposes that serve our trade, such as securing the site, writing to you, and improving the shop.": [
            "first_party use permit: data; for purposes that serve our trade, securing the site, writing to you, improving the shop"
        ],
        "We use your address for our legitimate interests, including answering letters, enforcing our rules and collecting debts.": [
            "first_party use permit: address; for legitimate interests, answering letters, enforcing our rules, collecting debts"
        ],
        "We use your address for purposes consistent with this notice, including planning rounds and sending bills.": [
            "first_party use permit: address; for purposes consistent with this notice, planning rounds and sending bills"
        ],
        "We collect your location for several purposes, such as in order to show shops near you and plan new ones.": [
            "first_party collect permit: location; for several, show shops near you, plan new ones"
        ],
    },
    {
        "We use your readings for various purposes such as billing and research.": [
            "first_party use permit: readings; for various purposes, billing, research"
        ],
        "We collect your address, such as for sending parcels.": ["first_party collect permit: address"],
    },
)
def test_deeds_behind_purposes_are_purposes(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
