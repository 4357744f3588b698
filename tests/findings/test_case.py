import pytest

from checker.report import DataItem
from tests.rendering.sample_case import case


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("profile photo", DataItem(name="profile photo", ids=("user.content.photo",), label="profile photo")),
        ("gps_lat", DataItem(name="gps_lat", ids=("user.location.precise",), label="precise location (gps_lat)")),
        ("user.demographic", DataItem(name="user.demographic", ids=("user.demographic",), label="demographics")),
        ("shoe_size", DataItem(name="shoe_size", ids=(), label="shoe_size")),
    ],
    ids=["plain words stay", "a field name is explained", "an id gets its label", "an unmapped name is never guessed"],
)
def test_data_are_shown_as_a_person_reads_them(name: str, item: DataItem) -> None:
    assert case().data(name) == item


def test_a_recipient_goes_by_its_registered_name_and_else_as_logged() -> None:
    assert [case().recipient(name) for name in ("clarivue.example", "AdReach", None)] == ["Clarivue", "AdReach", None]
