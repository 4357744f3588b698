import pytest

from tests.drift.versions import meaning

STAYS = (
    "Otters like rivers. We share your name and address with couriers that bring your parcels. "
    "We keep your name for as long as you are a member."
)
SAID = "In a few cases we may need to share your data with certain others, such as couriers."


@pytest.mark.parametrize("label", ["SUMMARY: ", "**In short:** ", "TL;DR – ", "The short version: "])
def test_what_a_summary_allows_is_said_below_it(label: str) -> None:
    assert meaning(STAYS, f"{label}{SAID}\n\n{STAYS}") == []


@pytest.mark.parametrize(
    ("put", "protection"),
    [
        (f"Good to know: {SAID}", "less"),
        ("SUMMARY: We never sell your name.", "more"),
        ("SUMMARY: We may keep your name and telephone number for 40 days.", "less"),
    ],
    ids=["another label", "a ban", "a figure"],
)
def test_what_is_no_summary_or_promises_by_itself_is_told(put: str, protection: str) -> None:
    assert [change.protection for change in meaning(STAYS, f"{put}\n\n{STAYS}")] == [protection]


def test_a_summary_ends_with_its_paragraph() -> None:
    said = f"## In short\n\nOtters like rivers.\n\n{SAID}\n\n{STAYS}"
    assert [change.protection for change in meaning(STAYS, said)] == ["less"]


def test_a_summary_of_nothing_that_stands_below_is_told() -> None:
    below = "Otters like rivers. Herons fish at dawn."
    assert len(meaning(below, f"SUMMARY: {SAID}\n\n{below}")) == 1
