"""A period that points back to one told before is that period after its start."""

import pytest

from checker.model import Action
from tests.extraction.conftest import Extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "When a subscription ends, the club has 45 days to fetch its member records; after those days we destroy them all.",
            [("the member records", 45, "a subscription ends")],
            id="in one sentence",
        ),
        pytest.param(
            "When the contract ends, you have 30 days to download your files. Once these 30 days are over, we delete the files.",
            [("the files", 30, "contract ends")],
            id="in two",
        ),
        pytest.param(
            "At the end of the lease the tenant can fetch his photos for two weeks. After that period we erase the photos.",
            [("the photos", 14, "end of the lease")],
            id="the end of something",
        ),
        pytest.param(
            "You have 60 days after the sale to collect your letters. When that time has passed, we shred the letters.",
            [("the letters", 60, "sale")],
            id="days after something",
        ),
        pytest.param(
            "When a subscription ends, the club has 45 days to fetch its records. After those visits we destroy the records.",
            [("the records", None, None)],
            id="no period",
        ),
        pytest.param("The club has free days. After those days we destroy the records.", [("the records", None, None)], id="none before"),
    ],
)
def test_periods_point_back(extracted: Extract, text: str, expected: list[tuple[str, int | None, str | None]]) -> None:
    gone = [each for each in extracted(text).commitments if each.action is Action.DELETE]
    told = [(each.data[0].text, next((c for c in each.conditions if c.days is not None), None)) for each in gone]
    assert [("the " + data.removeprefix("the "), c and c.days, c and c.since) for data, c in told] == expected
