"""Days on which data were gathered, as what a clause is about."""

import pytest

from checker.model import ConditionKind, Effect
from tests.extraction.conftest import Extract


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Records that we received before May 1, 2020 are not sold to anybody.", "../2020-05-01"),
        ("We do not give photos that you uploaded before 3 March 2022 to museums.", "../2022-03-03"),
        ("Data collected after 1 June 2021 is not shared with insurers.", "2021-06-02/.."),
    ],
)
def test_a_denial_is_of_data_gathered_then(extracted: Extract, sentence: str, days: str) -> None:
    told = extracted(sentence).commitments
    timed = [c for each in told for c in each.conditions if c.kind is ConditionKind.TIME]
    assert timed
    assert all(c.ids == (days,) and c.effect is Effect.TRIGGERS for c in timed)


def test_a_permission_asks_for_those_days(extracted: Extract) -> None:
    (told,) = extracted("We share photos uploaded in 2019 with the museum.").commitments
    assert [(c.effect, c.ids) for c in told.conditions] == [(Effect.REQUIRES, ("2019-01-01/2020-01-01",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Before May 1, 2020 we did not sell records.",
        "We have not collected your age since 2020.",
        "We keep letters received by post for a year.",
    ],
)
def test_the_days_of_the_deed_are_others(extracted: Extract, sentence: str) -> None:
    starts = ("received", "collected", "made", "uploaded", "taken")
    assert not any(c.text.startswith(starts) and c.ids for each in extracted(sentence).commitments for c in each.conditions)
