"""Ways out inside a condition."""

import pytest

from checker.model import ConditionKind
from tests.extraction.conftest import Read, both_ways, briefs


@pytest.mark.parametrize(
    ("sentence", "conditions", "exceptions"),
    [
        (
            "We share your name only as described here and with your consent, unless the law requires otherwise.",
            [],
            ["unless the law requires otherwise"],
        ),
        ("We share your name with couriers if you order, unless you opt out.", ["if you order"], []),
    ],
)
def test_a_way_out_is_a_phrase_of_its_own(commitments: Read, sentence: str, conditions: list[str], exceptions: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions if c.text in conditions] == conditions
    assert [c.text for c in found.exceptions if c.text in exceptions] == exceptions
    assert all("unless" not in c.text or c.text.startswith("unless") for c in (*found.conditions, *found.exceptions))


def test_a_way_out_without_a_comma_stays_where_it_is(commitments: Read) -> None:
    (found,) = commitments("We share your name with couriers once you have agreed to anything except advertising.")
    assert [c.text for c in found.conditions] == ["once you have agreed to anything except advertising"]


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("We keep your photos so that all is as you left it should you come back.", []),
        ("If you come back, we keep your photos.", ["If you come back"]),
    ],
)
def test_a_condition_inside_an_aim_is_none_of_the_practice(commitments: Read, sentence: str, conditions: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == conditions


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("We keep your photos until you close your account.", ["until you close your account"]),
        ("Your photos are kept until the case is closed.", ["until the case is closed"]),
        ("We do not share your photos until you have agreed.", []),
    ],
)
def test_until_says_when_something_ends_unless_it_spares_a_denial(commitments: Read, sentence: str, conditions: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions if c.kind is ConditionKind.TIME] == conditions


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("As described in section 5, we never sell your phone number.", []),
        ("And as stated above, we do not disclose your file to insurers.", []),
        ("As agreed in your contract, we do not sell your file.", [ConditionKind.CONTRACT]),
        ("We do not sell your phone number as described in section 5.", [ConditionKind.AS_DESCRIBED]),
        ("As described below, we share your number with couriers.", [ConditionKind.AS_DESCRIBED]),
    ],
)
def test_where_else_a_denial_is_told_is_no_case_of_it(commitments: Read, sentence: str, kinds: list[ConditionKind]) -> None:
    (found,) = commitments(sentence)
    assert [c.kind for c in found.conditions] == kinds


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("We do not give your address to relatives, even if they say that it is urgent.", []),
        ("Your location is not shown to your family, even when they ask.", []),
        ("We share your file with the surgeon, even where you cannot speak.", []),
        ("Your location is not shown to your family if they ask.", ["if they ask"]),
        ("We share your file with the surgeon where you cannot speak.", ["where you cannot speak"]),
    ],
)
def test_what_is_conceded_with_even_is_no_condition(commitments: Read, sentence: str, conditions: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == conditions


@pytest.mark.parametrize(
    ("sentence", "way_out"),
    [
        ("Your voice (unless you sang in the finale) is not broadcast.", "unless you sang in the finale"),
        ("We do not share your age (unless you ask us to) with hotels.", "unless you ask us to"),
        ("We do not share your age, unless you ask us to (by letter).", "unless you ask us to (by letter)"),
    ],
)
def test_a_way_out_in_brackets_ends_with_them(commitments: Read, sentence: str, way_out: str) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.exceptions] == [way_out]


@pytest.mark.parametrize(
    ("sentence", "times", "exceptions"),
    [
        (
            "We destroy all your data, other than data needed to honour warranties, within sixty days of the closing of your account.",
            ["within sixty days of the closing of your account"],
            ["other than data needed to honour warranties"],
        ),
        (
            "We delete your data, except what we need for tax records, within 60 days after you close your account.",
            ["within 60 days after you close your account"],
            ["except what we need for tax records"],
        ),
        (
            "We never keep your data longer than 60 days after you close your account unless it is necessary for tax records.",
            ["60 days after you close your account"],
            ["unless it is necessary for tax records"],
        ),
    ],
)
def test_a_time_and_a_way_out_stand_apart(commitments: Read, sentence: str, times: list[str], exceptions: list[str]) -> None:
    (rule,) = commitments(sentence)
    assert [each.text for each in rule.conditions] == times
    assert [each.text for each in rule.exceptions] == exceptions


def test_what_is_left_out_is_no_data_of_the_practice(commitments: Read) -> None:
    (rule,) = commitments("We delete your records, other than invoices.")
    assert [term.text for term in rule.data] == ["records"]


def test_what_somebody_saves_is_no_way_out(commitments: Read) -> None:
    (found,) = commitments("Comments that you save as drafts are not shown to other visitors.")
    assert (found.kind, [c.text for c in found.exceptions]) == ("deny", [])


@both_ways(
    {
        "We keep your health notes apart from your bills.": ["first_party retain permit: health notes"],
        "Your answers are held apart from your file.": ["first_party retain permit: answers"],
        "We keep nothing of yours, apart from your name.": ["first_party retain limit: nothing of yours; unless data"],
    },
    {"We do not share your name, apart from the cases below.": ["first_party share limit: name; unless as_described"]},
)
def test_what_is_kept_apart_leaves_nothing_out(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
