"""What a heading is about is what "they" means in the first sentence below it."""

import pytest

from checker.extraction.documents.headed_topics import headed
from checker.rulebook import rulebook


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Is my e-mail address safe with you?", ("user.contact.email",)),
        ("How are passport numbers protected?", ("user.government_id.passport_number",)),
        ("How long do you keep my photos?", ("user.content.photo",)),
        ("What do you do with it?", ("user",)),
        ("How are you?", ()),
        ("How can I reach you?", ()),
        ("Changes to this page", ()),
    ],
)
def test_headings_name_what_is_spoken_of(heading: str, expected: tuple[str, ...]) -> None:
    assert headed(heading, rulebook().ontology) == expected


def test_a_heading_asks_about_several_things() -> None:
    found = headed("How are bank details and Social Security numbers protected?", rulebook().ontology)
    assert found == ("user.financial.bank_account", "user.government_id.national_identification_number")
