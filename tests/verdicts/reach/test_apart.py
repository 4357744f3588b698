"""People whom one text deals with apart."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.test_from_text import Event, told

DRIVERS = """## Drivers

We never give a driver's location to insurers.

## Passengers

Passengers' locations may be given to insurers.
"""
PARENTS = (
    "Nothing about a student is given to sponsors. We share the e-mail address of parents with sponsors."
    " A student's name is kept for a year."
)
MAGPIES = "We share supporters' details with sponsors. We do not give details of juniors to sponsors."


def _about(relation: str | None, *, data: str = "location", role: str = "insurer") -> Event:
    more = {} if relation is None else {"subject_relation": relation}
    return Event((data,), "Oak", role=role, more=more)


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(DRIVERS, _about("driver"), VerdictKind.CONTRADICTED, id="of whom the denial speaks"),
        pytest.param(DRIVERS, _about("passenger"), VerdictKind.CONSISTENT, id="the others have a heading of their own"),
        pytest.param(PARENTS, _about("parent", data="email", role="sponsor"), VerdictKind.CONSISTENT, id="whose data the permission names"),
        pytest.param(PARENTS, _about("student", data="email", role="sponsor"), VerdictKind.CONTRADICTED, id="leave for others is none"),
    ],
)
def test_a_clause_on_some_people_says_nothing_of_others(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


def test_a_denial_for_some_may_reach_those_whose_name_is_wider() -> None:
    assert told(MAGPIES, _about("supporter", data="name", role="sponsor")) is not VerdictKind.CONTRADICTED
