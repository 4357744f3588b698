"""Lead-ins whose items do not simply follow."""

import pytest

from checker.extraction.texts.lead_ins import (
    as_case,
    ends_in_case,
    is_whole,
    leaves_object,
    plain_lead,
    tells_cases,
    with_object,
    without_cases,
)
from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    "lead", ["We share it if:", "We only lend it when", "We do so in the following cases:", "We act under these circumstances only"]
)
def test_a_lead_in_that_ends_in_a_case(lead: str) -> None:
    assert ends_in_case(lead)


@pytest.mark.parametrize("lead", ["We share it with:", "In these cases, we share it:", "We share the following:", "We say when you ask:"])
def test_a_lead_in_that_ends_in_no_case(lead: str) -> None:
    assert not ends_in_case(lead)


def test_cases_told_in_front_are_told_behind() -> None:
    assert plain_lead("Only in the following cases may we lend your tapes") == "We may lend your tapes only in the following cases"
    assert plain_lead("Only in the evening may we lend your tapes") == "Only in the evening may we lend your tapes"
    assert without_cases("We lend tapes only in these two cases") == "We lend tapes only"
    assert without_cases("We lend tapes in the two towns") == "We lend tapes in the two towns"
    assert without_cases("We lend tapes only in the following cases") == "We lend tapes only"
    assert tells_cases("in these situations")
    assert not tells_cases("in these towns")


def test_a_case_opens_with_its_word() -> None:
    assert [as_case(item) for item in ("a court orders it", "A judge asks", "an audit", "when you ask")] == [
        "if a court orders it", "if a judge asks", "in the case of an audit", "when you ask",
    ]  # fmt: skip
    assert is_whole("Should the club merge, your photos move.")
    assert not is_whole("Should the club merge.")


@pytest.mark.parametrize(
    ("lead", "item", "told"),
    [
        ("We don't pass to landlords", "complaint letters", "We don't pass complaint letters to landlords"),
        ("We never hand over to the press", "Any photo of you;", "We never hand over any photo of you to the press"),
        ("We collect from pupils", "their weight", "We collect their weight from pupils"),
        ("We share your name with", "our bank", None),
        ("We share your name with our bank", "your age", None),
        ("We reply to members", "their news", None),
        ("We pass to landlords", "your name, if you agree", None),
    ],
)
def test_an_object_left_for_last_stands_where_it_belongs(lead: str, item: str, told: str | None) -> None:
    assert with_object(lead, item) == told
    assert told is None or leaves_object(lead)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We don't pass to landlords:\n\n- complaint letters\n- your age\n",
            ["first_party share deny: complaint letters; to landlords", "first_party share deny: age; to landlords"],
        ),
        (
            "We may release your file in the following cases:\n\n- a court orders us to do so;\n- you have asked for it in writing.\n",
            ["first_party share permit: file; if legal", "first_party share permit: file; if user_direction"],
        ),
    ],
    ids=["an object left for last", "cases"],
)
def test_items_are_read_with_such_a_lead_in(commitments: Read, text: str, expected: list[str]) -> None:
    assert briefs(commitments(text)) == expected


def test_such_a_lead_in_is_not_told_as_unread(extracted: object) -> None:
    found = extracted("We don't pass to landlords:\n\n- complaint letters\n")  # type: ignore[operator]
    assert found.unread == ()
