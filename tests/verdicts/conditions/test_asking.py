"""Whether somebody asked for it, by the purpose and the fields of a log."""

from dataclasses import replace

import pytest

from checker.model import Flow
from checker.verdicts.conditions.asking import asked, of_inquiry, told_of_asking
from tests.verdicts.sample import flow


def logged(purpose: str | None, *extra: tuple[str, str]) -> Flow:
    return replace(flow(), purpose=purpose, extra=extra)


@pytest.mark.parametrize(
    ("purpose", "extra", "expected"),
    [
        ("report requested by the tenant", (), True),
        ("report", (("choice", "chosen by the user"),), True),
        ("report", (("requested", "no"),), False),
        ("report", (("requested", "yes"),), True),
        ("report", (("colour", "blue"),), None),
    ],
)
def test_words_of_asking_decide_and_a_no_is_no_request(purpose: str, extra: tuple[tuple[str, str], ...], *, expected: bool | None) -> None:
    found = told_of_asking(logged(purpose, *extra))
    assert (found.met if found else None) is expected


def test_an_inquiry_is_told_by_its_own_field() -> None:
    text = "if you ask us about a loan"
    found = [of_inquiry(text, logged(None, ("loan_inquiry", said))) for said in ("yes", "no")]
    assert [each.met for each in found if each] == [True, False]
    assert of_inquiry("if you agree", logged(None, ("loan_inquiry", "yes"))) is None


def test_field_names_alone_are_no_request() -> None:
    assert not asked("colour of the car")
