"""Which data, parties and cases a denial means, both ways: what singles some out is a case of it, what everybody does is none."""

import pytest

from tests.extraction.conftest import Read, both_ways

READ = {
    "We do not sell the addresses that competitors give us.": ["that competitors give us"],
    "We do not share the messages you send in our chat with advertisers.": ["you send in our chat"],
    "Photos made by the doorbell are not kept.": ["made by the doorbell"],
    "We never sell location gathered by the ride service.": ["gathered by the ride service"],
    "We do not disclose account numbers by telephone.": ["by telephone"],
    "Card numbers are never sent by email.": ["by email"],
    "We do not sell data that we get from brokers.": ["that we get from brokers"],
    "Credit reports we receive from bureaus are not kept.": ["we receive from bureaus"],
    "We do not sell unhashed phone numbers.": ["unhashed"],
    "We do not collect location continuously.": ["continuously"],
    "We do not automatically share photos with family members.": ["automatically"],
    "We do not share your orders with the retailers who offer you rewards through our app.": ["who offer you rewards through our app"],
    "The module does not transmit its position at any other time.": ["at any other time"],
    "In any other case, we do not share your files with anybody.": ["In any other case"],
    "During the trial we do not share your data with partners.": ["During the trial"],
    "We do not keep messages you delete.": ["you delete"],
    "We do not show your full address to guests.": ["full address"],
    "We never share photos with advertisers that sell alcohol.": ["that sell alcohol"],
    "Addresses are not given to unaffiliated insurers.": ["unaffiliated"],
    "We do not use your data for the marketing of alcohol.": ["of alcohol"],
}
# Whom the person did not name is not everybody: a denial without that accused whoever passes data to those who were named.
READ |= {
    "We do not share your file with insurers you have not named.": ["you have not named"],
    "We never send your photos to clubs that you did not name.": ["that you did not name"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We do not sell the data that you give us.": [],
    "We do not share your orders with companies that run our servers.": [],
    "We do not sell personal information that identifies you.": [],
    "We do not share the information we collect about you with advertisers.": [],
    "We do not share your data with advertisers in any way.": [],
    "To our knowledge, we do not sell your data.": [],
    "We do not share your email with vendors that work for us.": [],
    "What you tell your counsellor is not passed to your tutors.": [],
    "Your photos stay on your phone.": [],
    "We do not share the list of your purchases with retailers.": [],
    "We do not use your email for the purpose of marketing.": [],
    "We share the messages you send in our chat with advertisers.": [],  # a permission tells its cases otherwise
}


@both_ways({sentence: cases or ["-"] for sentence, cases in READ.items()}, NEAR_MISSES)
def test_what_singles_out_cases_starts_a_denial(commitments: Read, sentence: str, expected: list[str]) -> None:
    found = commitments(sentence, "Acme")
    assert found
    assert [c.text for each in found for c in each.conditions if (c.kind, c.effect) == ("other", "triggers")] == expected


@pytest.mark.parametrize(
    ("sentence", "cases"),
    [
        ("Advertising cookies on our site do not collect your address.", ["Advertising cookies on our site"]),
        ("Our app does not collect your address.", []),
    ],
)
def test_what_a_tool_does_not_collect_may_be_got_in_another_way(commitments: Read, sentence: str, cases: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == cases


@pytest.mark.parametrize(
    ("sentence", "cases"),
    [
        ("We may use sensors to warn you of storms without collecting your location.", ["use sensors to warn you of storms"]),
        ("We do not collect your location.", []),
    ],
)
def test_what_may_be_done_without_a_practice_is_the_case_of_its_denial(commitments: Read, sentence: str, cases: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == cases


@pytest.mark.parametrize(
    ("sentence", "cases"),
    [
        ("We do not share the information described in section 5 with advertisers.", ["described in section 5"]),
        ("We do not share the data listed below with advertisers.", ["listed below"]),
        ("We do not share the data described by your doctor.", []),
    ],
)
def test_data_named_elsewhere_are_a_case_of_a_denial(commitments: Read, sentence: str, cases: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == cases
