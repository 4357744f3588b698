"""Days that a sentence gives to a practice, and the interval that a phrase names."""

import pytest

from checker.extraction.slots.dated import interval
from checker.model import ConditionKind, Effect
from tests.extraction.conftest import Read

READ = {
    "Since 2021 no licence plates have been disclosed to bailiffs.": ("Since 2021", ("2021-01-01/..",)),
    "With effect from 15 September 2027, we provide photos to robot makers.": ("With effect from 15 September 2027", ("2027-09-15/..",)),
    "As of next January, your name will be provided to the ministry.": ("As of next January", ("XXXX/..",)),
    "Until 31 March 2024 we do not pass guest lists to caterers.": ("Until 31 March 2024", ("../2024-03-31",)),
    "We do not pass guest lists to caterers until 31 March 2024.": ("until 31 March 2024", ("2024-03-31/..",)),
    "From May 2025 onwards your readings go to the grid operator.": ("From May 2025 onwards", ("2025-05-01/..",)),
    "We have not sold your name since January 1, 2020.": ("since January 1, 2020", ("2020-01-01/..",)),
    "We reserve the right to disclose your name to tourist offices at a later date.": ("at a later date", ()),
    "In 2013 we did not sell any photos.": ("In 2013", ("2013-01-01/2014-01-01",)),
    "During May 2012 we shared photos with vendors.": ("During May 2012", ("2012-05-01/2012-06-01",)),
    "Between 2009 and 2011 we passed addresses to caterers.": ("Between 2009 and 2011", ("2009-01-01/2012-01-01",)),
    "In the past we shared addresses with caterers.": ("In the past", ("../XXXX",)),
    "Last year we did not pass your name to caterers.": ("Last year", ("../XXXX",)),
    "So far we have not shared your name with anyone.": ("So far", ("../XXXX",)),
    "Beginning next spring, we will not keep fingerprints.": ("Beginning next spring", ("XXXX/..",)),
}
UNDATED = [
    "We share photos from 2019 with vendors.",
    "We share photos taken before 25 May 2018 with vendors.",
    "We collect readings from 2000 homes.",
    "From time to time we share photos with vendors.",
    "We may share your name with vendors.",
    "We keep your photos for good from 2019.",
    "We do not sell photos taken in 2013 to vendors.",
    "We keep your name up to date and share it with caterers.",
    "So far as we may, we share your name with caterers.",
]


@pytest.mark.parametrize("sentence", READ)
def test_a_practice_has_its_days(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    (day,) = [c for c in (*found.conditions, *found.exceptions) if c.kind is ConditionKind.TIME]
    assert (day.text, day.ids) == READ[sentence]


@pytest.mark.parametrize("sentence", UNDATED)
def test_days_of_other_things_date_no_practice(commitments: Read, sentence: str) -> None:
    found = [c for commitment in commitments(sentence) for c in (*commitment.conditions, *commitment.exceptions)]
    assert [c for c in found if c.ids or c.kind is ConditionKind.TIME] == []


@pytest.mark.parametrize(
    ("text", "effect", "expected"),
    [
        ("until May 2024", Effect.TRIGGERS, "../2024-05-01"),
        ("until May 2024", Effect.UNLESS, "2024-05-01/.."),
        ("on or before 3 May 2024", Effect.TRIGGERS, "../2024-05-04"),
        ("after December 2023", Effect.REQUIRES, "2024-01-01/.."),
        ("from 2023-12-31", Effect.REQUIRES, "2023-12-31/.."),
        ("since 31 February 2023", Effect.REQUIRES, "XXXX/.."),
        ("until 31 March", Effect.TRIGGERS, "../XXXX"),
    ],
)
def test_an_interval_is_read_from_its_words(text: str, effect: Effect, expected: str) -> None:
    assert interval(text, effect) == (expected,)
