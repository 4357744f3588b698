"""What a report holds for those who get it."""

import pytest

from tests.extraction.conftest import Read


def got(commitments: Read, text: str) -> list[tuple[str, str, list[str], list[str | None]]]:
    return [(c.action.value, c.kind.value, [t.text for t in c.data], [t.id for t in c.recipients]) for c in commitments(text)]


def test_a_report_is_for_those_spoken_of_before(commitments: Read) -> None:
    text = "Advertisers receive a report every month. A report contains no cookie numbers."
    assert ("share", "deny", ["cookie numbers"], ["advertising.advertiser"]) in got(commitments, text)


def test_a_report_names_those_who_get_it(commitments: Read) -> None:
    (found,) = got(commitments, "Reports furnished to advertisers state totals only.")
    assert found == ("share", "limit", ["totals"], ["advertising.advertiser"])


def test_a_report_for_nobody_known_denies_nothing_to_everybody(commitments: Read) -> None:
    (found,) = got(commitments, "The report does not include your name.")
    assert found == ("share", "deny", ["name"], [None])


@pytest.mark.parametrize("text", ["Your file contains your name.", "This list contains your rights.", "The summary is made on Mondays."])
def test_other_files_are_handed_to_nobody(commitments: Read, text: str) -> None:
    assert not [found for found in got(commitments, text) if found[0] == "share"]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("We use your number just to keep your account secure.", ["purpose"]),
        ("Just in case, we keep your number.", []),
    ],
)
def test_just_limits_where_an_aim_follows(commitments: Read, text: str, closed: list[str]) -> None:
    (found,) = commitments(text)
    assert [str(dimension) for dimension in found.closes] == closed
