from datetime import UTC, datetime

import pytest

from checker.verdicts.flows.moments import days_between, moment_of


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2024-05-20", datetime(2024, 5, 20, tzinfo=UTC)),
        ("2024-05-20T10:00:00+00:00", datetime(2024, 5, 20, 10, tzinfo=UTC)),
        ("deactivated 2018-05-20", datetime(2018, 5, 20, tzinfo=UTC)),
        ("never", None),
    ],
)
def test_a_value_is_or_names_a_moment(value: str, moment: datetime | None) -> None:
    assert moment_of(value) == moment


def test_whole_days_lie_between_two_moments_whatever_their_zones() -> None:
    assert days_between(datetime(2024, 1, 1), datetime(2024, 3, 1, tzinfo=UTC)) == 60
