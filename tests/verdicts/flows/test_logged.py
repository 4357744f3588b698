"""Names and values of fields that the format does not know."""

import pytest

from checker.verdicts.flows.logged import dated, says_status, speaks_of, value_says


@pytest.mark.parametrize(
    ("value", "expected"),
    [("Yes", True), (" TRUE ", True), ("off", False), ("not given", False), ("blue", None), ("", None)],
    ids=["yes", "true", "off", "not", "neither", "empty"],
)
def test_values(value: str, expected: bool | None) -> None:  # noqa: FBT001
    assert value_says(value) is expected


def test_a_name_shares_its_words_with_a_text() -> None:
    assert speaks_of("if you turn on location history", "location_history")
    assert not speaks_of("if you turn on location history", "weather")
    assert not speaks_of("if you use the app", "app"), "a word that stands everywhere tells nothing"


def test_a_moment_needs_a_date_and_a_name_for_it() -> None:
    assert dated("paid_at", "2014-07-01T10:00:00Z")
    assert not dated("paid", "2014-07-01")
    assert not dated("paid_at", "soon")


def test_a_status_says_how_things_stood() -> None:
    assert says_status("photo_visibility")
    assert not says_status("photo_size")
