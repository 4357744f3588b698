"""Terms given to what a paragraph has just listed."""

import pytest

from tests.extraction.conftest import Read

PHOTO, AGE = "user.content.photo", "user.demographic.age"


@pytest.mark.parametrize(
    "naming",
    [
        'All of this is called your "Profile Data".',
        "All of this together is called your Profile Data.",
        'We call the whole of it "Profile Data".',
        'All of this is "Profile Data".',
        "Together, these are known as your Profile Data.",
    ],
)
@pytest.mark.parametrize("listed", ["You give us photos and your age. {}", "We hold:\n\n- photos\n- your age\n\n{}"])
def test_it_covers_what_was_listed(commitments: Read, listed: str, naming: str) -> None:
    found = commitments(f"{listed.format(naming)}\n\nProfile Data is shared with insurers.")[-1]
    assert {PHOTO, AGE} <= set(found.data[0].includes)


@pytest.mark.parametrize(
    "text",
    [
        'You give us photos and your age. We call you "Member".',
        'You give us photos and your age.\n\nOur cookies have names. All of this is "Profile Data".',
        'We do not ask for photos or your age. All of this is "Profile Data".',
    ],
)
def test_and_nothing_else(commitments: Read, text: str) -> None:
    found = commitments(f"{text}\n\nProfile Data is shared with insurers.")[-1]
    assert not {PHOTO, AGE} & set(found.data[0].includes)


def test_a_deed_that_gets_a_name_is_no_data(commitments: Read) -> None:
    found = commitments("We hold your name. This is called profiling. Profiling data are shared with insurers.")
    assert all("user.name" not in term.includes for each in found for term in each.data)
