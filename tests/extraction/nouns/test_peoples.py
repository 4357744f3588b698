"""Data named by whose they are."""

import pytest

from tests.extraction.conftest import Read

AGREED = "Acme shall not sell the Visitor Data."
TERMS: dict[str, tuple[str | None, tuple[str, ...]]] = {
    "We disclose student data to the council.": ("user", ("user.education",)),
    AGREED: ("user", ("user.behavior",)),
    "Acme shall not sell the Account Data.": ("user", ("user.account",)),
    "Acme shall not sell the Account Data. Acme may use the Usage Data to bill Users.": ("user.account", ()),
    "We do not sell your account information.": ("user.account", ()),
    "We do not sell visitor data.": ("user.behavior", ()),
}


@pytest.mark.parametrize("text", TERMS)
def test_data_of_people_are_whatever_is_recorded_of_them(commitments: Read, text: str) -> None:
    term = commitments(text)[0].data[0]
    assert (term.id, term.includes) == TERMS[text]


def test_a_pronoun_stands_for_what_no_taxonomy_knows_too(commitments: Read) -> None:
    told = commitments("Footage and kiln ledgers are used for security. They are not used for advertising.")[-1]
    assert [term.text for term in told.data] == ["They", "kiln ledgers"]
    told = commitments("Footage is used for security. They are not used for advertising.")[-1]
    assert [term.text for term in told.data] == ["They"]


def test_their_data_are_those_of_people_told_apart_before(commitments: Read) -> None:
    (some,) = commitments("Members who live abroad are spared: we do not sell their addresses.")
    (all_of_them,) = commitments("Members trust us: we do not sell their addresses.")
    assert ([c.text for c in some.conditions], all_of_them.conditions) == (["Members who live abroad"], ())
