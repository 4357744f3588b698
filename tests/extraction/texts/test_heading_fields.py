"""Statements made of labelled lines, of open lead-ins with their items, and of questions in the passive."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = {
    "## Device ID\n\nShared with: advertising networks": ["first_party share permit: Device ID; to advertising networks"],
    "## Location\n\nCollected: yes\n\nPassed to: nobody": ["first_party collect permit: Location", "first_party share deny: Location"],
    "**Blood pressure**\n\nDisclosed to: your physician. Purpose: treatment.": [
        "first_party share permit: Blood pressure; to physician; for treatment"
    ],
    "## Phone number\n\nSold to: nobody": ["first_party sell deny: Phone number"],
    "The following never leave the clinic:\n\n1. blood results\n2. your name": [
        "first_party share deny: Blood results",
        "first_party share deny: name",
    ],
    "Who receives your grades:\n\n- guardians: every term\n- inspectors: on request": [
        "first_party share permit: grades; to Guardians",
        "first_party share permit: grades; to Inspectors",
    ],
    "It is not our practice to sell any of these:\n\n* mobile numbers\n* call records": [
        "first_party sell deny: mobile numbers",
        "first_party sell deny: call records",
    ],
    "### Is my location shared with advertisers?\n\nNever, whatever your settings.": ["first_party share deny: location; to advertisers"],
    "### Are my photos sold?\n\nNo.": ["first_party sell deny: photos"],
    "## How we work\n\nShared with: advertising networks": ["first_party share permit: personal data; to advertising networks"],
}
NOT_READ = [
    "## Recipes\n\nShared with: love",
    "## Opening hours\n\nShared by: all our shops",
    "## Device ID\n\nShared with: yes",
    "Who we are:\n\n- a bank\n- a shop",
    "The following are our shops:\n\n- Leeds\n- York",
    "### Is my location shared with advertisers?\n\nSee section 5.",
    "### Are gift cards sold?\n\nNo.",
]


@pytest.mark.parametrize("text", READ)
def test_it_is_read(commitments: Read, text: str) -> None:
    assert briefs(commitments(text)) == READ[text]


@pytest.mark.parametrize("text", NOT_READ)
def test_near_misses_commit_nobody(commitments: Read, text: str) -> None:
    assert briefs(commitments(text)) == []


def test_a_question_about_somebody_else_is_answered_of_them(commitments: Read) -> None:
    assert briefs(commitments("### Does Facebook collect my name?\n\nNo.", "Acme")) == ["third_party collect deny: name; to Facebook"]


def test_the_following_people_are_those_of_the_list(commitments: Read) -> None:
    (found,) = commitments("The following people see your results:\n\n- your teacher\n")
    assert [term.text for term in found.recipients] == ["teacher"]
