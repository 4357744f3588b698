"""Whom a text or its section speaks to: others are neither cleared nor accused by it, those and whoever has no name are."""

import pytest

from checker.model import Action, VerdictKind
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, Event, told

DENIED = "We do not share your salary with banks."
GIVEN = "We share your salary with banks."


def told_of(relation: str | None) -> Event:
    more = {} if relation is None else {"subject_relation": relation}
    return Event(("salary",), "Oak Bank", Action.SHARE, "financial_institution", more=more)


@pytest.mark.parametrize(
    ("text", "relation", "expected"),
    [
        (f"## If you are an employee\n\n{DENIED}", "customer", UNDETERMINED),
        (f"## If you are an employee\n\n{DENIED}", "employee", CONTRADICTED),
        (f"## If you are an employee\n\n{DENIED}", None, CONTRADICTED),
        (f"## Job applicants\n\n{GIVEN}", "customer", UNDETERMINED),
        (f"## Job applicants\n\n{GIVEN}", "applicant", CONSISTENT),
        (f"## For our former pupils\n\n{DENIED}", "teacher", UNDETERMINED),
        (f"## Notice to website visitors\n\n{DENIED}", "customer", UNDETERMINED),
        (f"## Your salary\n\n{DENIED}", "employee", CONTRADICTED),
        (f"## Employees and their salaries\n\n{DENIED}", "contractor", CONTRADICTED),
        (f"## Users\n\n{DENIED}", "employee", CONTRADICTED),
        (f"## Banks\n\n{DENIED}", "employee", CONTRADICTED),
        (f'Here "you" means a registered member. {DENIED}', "visitor", UNDETERMINED),
        (f'Here "you" means a registered member. {DENIED}', "member", CONTRADICTED),
        (f'Here "you" means a user of our service. {DENIED}', "visitor", CONTRADICTED),
    ],
)
def test_a_section_on_some_people_says_nothing_of_others(text: str, relation: str | None, expected: VerdictKind) -> None:
    assert told(text, told_of(relation)) is expected
