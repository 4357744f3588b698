"""Lead-ins that end by announcing what their items are."""

import pytest

from checker.extraction.texts.announcing import announces_parties, link_of_aim, pointed_at, points_back, unannounced
from tests.extraction.conftest import Read, Table, both_ways, briefs


@pytest.mark.parametrize(
    ("lead", "item", "expected"),
    [
        ("We pass your name to these categories of recipients", "couriers", "We pass your name to"),
        ("We share it with the companies listed below", "couriers", "We share it with"),
        ("Your data may be disclosed to several kinds of companies", "to couriers", "Your data may be disclosed"),
        ("We collect the details below", "your name", "We collect"),
        ("We keep these records about you", "your name", "We keep"),
        ("We use it for several things", "bill you", "We use it to"),
        ("We use it for the following purposes", "fraud prevention", "We use it for"),
        ("We process it in these ways", "improve our maps", "We process it to"),
        ("We use your data", "billing", "We use your data for"),
        ("We share it with the companies that we own", "couriers", None),
        ("We share it with third parties, including", "couriers", None),
        ("We record, among other things", "your name", None),
        ("We collect the details below", "when you sign up", None),
        ("We use your data", "session cookies", None),
        ("We collect it in these ways", "from you", None),
    ],
)
def test_items_take_the_place_of_what_is_announced(lead: str, item: str, expected: str | None) -> None:
    assert unannounced(lead, item) == expected


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ("billing", " for"),
        ("bill you", " to"),
        ("customer support", " for"),
        ("comply with the law", " to"),
        ("research and statistics", " for"),
        ("to bill you", ""),
        ("so that you can pay", ""),
    ],
)
def test_an_aim_is_joined_by_its_form(item: str, link: str) -> None:
    assert link_of_aim(item) == link


def test_a_sentence_that_only_points_back_opens_the_one_before() -> None:
    assert [points_back(said) for said in ("They include", "These are", "They include our partners", "We include")] == [
        True, True, False, False,
    ]  # fmt: skip
    assert pointed_at("We share it with others", "couriers") == "We share it with"
    assert pointed_at("We share it with our partners", "couriers") == "We share it with our partners, including"


def test_who_is_only_announced_is_nobody() -> None:
    assert announces_parties("We share it with the companies below.")
    assert not announces_parties("We share it with companies.")


READ: Table = {
    "We may share your name with these people:\n\n- our accountants\n- couriers\n": [
        "first_party share permit: name; to accountants", "first_party share permit: name; to couriers",
    ],
    "We share your name with others. They include:\n\n- couriers\n": [
        "first_party share permit: name; to others", "first_party share permit: name; to couriers",
    ],
    "We send your name to the firms below.\n\n- couriers\n": ["first_party share permit: name; to couriers"],
    "We use your name for the following purposes:\n\n- bill you\n- marketing\n": [
        "first_party use permit: name; for bill you", "first_party use permit: name; for marketing",
    ],
    "We do not share the following with advertisers:\n\n- your photos;\n": ["first_party share deny: photos; to advertisers"],
    "We never share your name with any of these firms:\n\n- couriers\n": ["first_party share deny: name; to couriers"],
}  # fmt: skip
NOT_READ: Table = {
    "See the table below.\n\n- couriers\n": [],
}


@both_ways(READ, NOT_READ)
def test_a_list_says_who_and_what_for(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
