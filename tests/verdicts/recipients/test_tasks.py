"""Parties told apart by what they do."""

import pytest

from checker.verdicts.recipients.tasks import at_another_task, hired_for_another
from tests.verdicts.sample import flow, setting


@pytest.mark.parametrize(
    ("text", "purpose", "expected"),
    [
        pytest.param("except the firms that run our servers", "install attribution", True, id="another task"),
        pytest.param("except the firms that run our servers", "hosting", False, id="the same"),
        pytest.param("except the firms that run our servers", None, False, id="not stated"),
        pytest.param("except the firms that like our songs", "hosting", False, id="no task that is known"),
        pytest.param("except our hosts", "advertising", False, id="no task"),
    ],
)
def test_another_task(text: str, purpose: str | None, *, expected: bool) -> None:
    found = at_another_task(text, setting(flow(recipient="Nova Labs", purpose=purpose)))
    assert (found is not None and found.failed) is expected


@pytest.mark.parametrize(
    ("text", "purpose", "expected"),
    [
        ("except couriers, to bring your parcel", "advertising", True),
        ("except couriers, to bring your parcel", "parcel delivery", False),
        ("except couriers, to bring your parcel", None, False),
        ("except couriers to whom you speak", "advertising", False),
    ],
)
def test_a_task_that_no_taxonomy_knows_takes_a_reader(text: str, purpose: str | None, expected: bool) -> None:  # noqa: FBT001
    found = at_another_task(text, setting(flow(recipient="Nova Labs", purpose=purpose)))
    assert (found is not None and found.open and found.review) is expected


BILLS = "company that prints our bills"


@pytest.mark.parametrize(
    ("texts", "purpose", "expected"),
    [
        ((BILLS,), "hosting", True),
        ((BILLS, "firm which repairs our pumps"), "hosting", True),
        ((BILLS,), "printing bills", False),
        (("companies that host our servers",), "hosting", False),
        (("firm that delivers your parcel",), "parcel delivery", False),
        (("firm that delivers your parcel",), "advertising", True),
        ((BILLS, "auditors"), "audit", False),
        (("our hosts",), "advertising", False),
        ((BILLS,), None, False),
        ((), "hosting", False),
    ],
)
def test_leave_for_those_who_do_one_task_is_none_for_another(texts: tuple[str, ...], purpose: str | None, *, expected: bool) -> None:
    found = hired_for_another(texts, setting(flow(recipient="Nova Labs", purpose=purpose)))
    assert (found is not None and found.open and found.review) is expected
