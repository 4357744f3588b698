"""Labels that name who gets what stands below them."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ: Table = {
    "# With whom we share\n\n**Delivery firms**\n\n- your name\n- your address": [
        "first_party share permit: name; to delivery firms",
        "first_party share permit: address; to delivery firms",
    ],
    "# Who gets what\n\n**Advertisers**\n\nNothing.": ["first_party share deny: personal information; to advertisers"],
    "# Who we never share with\n\n**Insurers**\n\n- your claim history": ["first_party share deny: claim history; to insurers"],
}
NOT_READ: Table = {
    "# Who we are\n\n**Insurers**\n\n- your claim history": [],
    "# With whom we share\n\n**Good to know**\n\n- your address": [],
}


@both_ways(READ, NOT_READ)
def test_a_label_says_who_gets_it(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
