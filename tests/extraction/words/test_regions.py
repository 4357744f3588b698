"""Places named in a phrase, as the codes of a log."""

import pytest

from checker.extraction.words.regions import region_codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("if you live in California", ("US-CA",)),
        ("residents of the European Economic Area and Switzerland", ("EEA", "CH")),
        ("if you are in the US", ("US",)),
        ("if you tell us", ()),
        ("users in the U.S.", ("US",)),
        ("in Northern Ireland", ("UK",)),
        ("in Ireland", ("IE",)),
        ("the Indiana office", ()),
    ],
)
def test_places(text: str, codes: tuple[str, ...]) -> None:
    assert region_codes(text) == codes
