"""Notices in fields."""

import pytest

from checker.extraction.texts.notice_fields import NoticeField, fields, told_in_full
from tests.extraction.conftest import Read, briefs

TOLD: dict[str, list[str]] = {
    "Recipients: our bank; the tax office.": [
        "first_party share permit: personal data; to bank",
        "first_party share permit: personal data; to tax office",
    ],
    "Categories of recipients: couriers; banks, where you pay by card.": [
        "first_party share permit: personal data; to couriers",
        "first_party share permit: personal data; to banks; if other",
    ],
    "Permitted recipients: the auditor; the bank.": ["first_party share limit: personal data; to auditor, bank; only recipient"],
    "Retention: CCTV images, 31 days; visitor book, one year.": [
        "first_party retain permit: CCTV images; if time",
        "first_party retain permit: visitor book; if time",
    ],
    "Storage period: six years from the date of receipt.": ["first_party retain permit: Personal data; if time"],
    "Purposes of processing: billing (Art. 6(1)(b)); fraud prevention.": [
        "first_party use permit: personal data; for billing",
        "first_party use permit: personal data; for fraud prevention",
    ],
}


@pytest.mark.parametrize("field", fields(), ids=lambda field: field.id)
def test_each_field_finds_its_examples_and_leaves_its_near_misses(field: NoticeField) -> None:
    assert all(field.sentences(text) for text in field.examples.yes)
    assert not any(field.sentences(text) for text in field.examples.no)


@pytest.mark.parametrize("text", TOLD)
def test_a_field_says_what_a_sentence_would(commitments: Read, text: str) -> None:
    assert briefs(commitments(text)) == TOLD[text]


@pytest.mark.parametrize(
    "text", ["Note: we share nothing.", "Opening hours: nine to five.", "Recipients are people: we know them.", "Plain words."]
)
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert told_in_full(text) == (text,)


def test_a_long_field_is_left_alone() -> None:
    text = "Recipients: " + "; ".join(f"firm {n}" for n in range(13)) + "."
    assert told_in_full(text) == (text,)
