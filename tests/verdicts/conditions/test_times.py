"""Times: how old data may be, and how long must have gone by before something is done, by dates and by counted days."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checker.model import ConditionKind, VerdictKind
from checker.verdicts.conditions.times import WAITING, weigh_time
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, setting, when
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, Event, keep, share, told

K = ConditionKind
MET, NOT_MET, UNKNOWN = Truth
AGE = flow(("age",), "Nova Labs")


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        pytest.param(16, 30, (MET, False), id="thirty days old"),
        pytest.param(15, 30, (NOT_MET, False), id="a day older"),
        pytest.param(15, None, (MET, True), id="no number of days"),
    ],
)
def test_age_of_the_data(day: int, days: int | None, expected: tuple[Truth, bool]) -> None:
    event = replace(AGE, collected_at=datetime(2014, 8, day, 12, tzinfo=UTC))
    answer = weigh_time(when(K.TIME, "recent data", days=days), setting(event))
    assert (answer.truth, answer.vague) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("after 30 days", True),
        ("once six months have gone by since the funeral", True),
        ("from the last 30 days", False),
        ("that you passed to us less than 30 days ago", False),
        ("in the 30 days after they were passed on to us", False),
        ("once a day for 30 days", False),
    ],
)
def test_what_waits(text: str, *, expected: bool) -> None:
    assert (WAITING.search(text) is not None) is expected


MASON = "Once six months have gone by since the funeral, we give the mason your phone number."
LAB = "We may share your sample with Nova Labs 30 days after the draw."
DECIDED = [
    pytest.param(MASON, share("phone number", role="mason", extra=(("months_since_funeral", "8"),)), CONSISTENT, id="long enough"),
    pytest.param(
        MASON, share("phone number", role="mason", extra=(("months_since_funeral", "2"),)), VerdictKind.UNDISCLOSED, id="too soon"
    ),
    pytest.param(MASON, share("phone number", role="mason"), UNDETERMINED, id="since when, nobody says"),
    pytest.param(MASON, share("phone number", role="mason", extra=(("months_since_visit", "8"),)), UNDETERMINED, id="of something else"),
    pytest.param("We delete your photos after 14 days.", keep("photos", extra=(("days_kept", "40"),)), CONTRADICTED, id="kept too long"),
    pytest.param("We delete your photos after 14 days.", keep("photos", extra=(("days_kept", "9"),)), CONSISTENT, id="young enough"),
    pytest.param("We delete your photos after 14 days.", keep("photos", extra=(("days_kept", "some"),)), UNDETERMINED, id="no number"),
    pytest.param("We delete your photos after 14 days.", keep("photos", extra=(("days_paid", "40"),)), UNDETERMINED, id="no keeping"),
    pytest.param(
        "Passenger lists are deleted 30 days after the sailing.",
        keep("passenger list", extra=(("days_since_sailing", "210"),)),
        CONTRADICTED,
        id="counted from the occasion",
    ),
    pytest.param(
        "Passenger lists are deleted 30 days after the sailing.",
        keep("passenger list", extra=(("days_since_sailing", "12"),)),
        CONSISTENT,
        id="counted from the occasion, not yet",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), DECIDED)
def test_times_are_told_by_dates_and_by_counts(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


HEARING = "We may pass the award to legal publishers, but only within six months after the hearing."
RESCUE = "We give ride times to hospitals only within 48 hours of an accident."
VET = "Within the first year after the adoption, we may tell the vet your address."
NEVER_SOON = "We do not sell your photos within 30 days of the wedding."
MOVED = "We give your forwarding address to debt collectors only after you have moved out."
SALE = "After the sale the seller gets the buyer's name."


def extra(**fields: str) -> tuple[tuple[str, str], ...]:
    return tuple(fields.items())


SIGNED = "We share your name with hotels after you sign up."
SPANS = [
    (HEARING, share("award", role="publisher", extra=extra(hearing_date="2014-07-10")), CONSISTENT),
    (HEARING, share("award", role="publisher", extra=extra(hearing_date="2013-11-01T00:00:00Z")), CONTRADICTED),
    (HEARING, share("award", role="publisher", extra=extra(days_since_hearing="400")), CONTRADICTED),
    (HEARING, share("award", role="publisher", extra=extra(filing_date="2014-07-10")), UNDETERMINED),
    (HEARING, share("award", role="publisher"), UNDETERMINED),
    (RESCUE, share("ride times", role="hospital", extra=extra(hours_since_accident="5")), CONSISTENT),
    (RESCUE, share("ride times", role="hospital", extra=extra(hours_since_accident="120")), CONTRADICTED),
    (RESCUE, share("ride times", role="hospital"), UNDETERMINED),
    (VET, share("address", role="vet", extra=extra(adoption_date="2014-03-01")), CONSISTENT),
    (VET, share("address", role="vet", extra=extra(adoption_date="2012-03-01")), VerdictKind.UNDISCLOSED),
    (VET, share("address", role="vet"), UNDETERMINED),
    (NEVER_SOON, share("photo", role="data_broker", consideration="money"), UNDETERMINED),
    (MOVED, share("forwarding address", role="debt_collector"), UNDETERMINED),
    (MOVED, share("forwarding address", role="debt_collector", extra=extra(moved_out="yes")), CONSISTENT),
    (MOVED, share("forwarding address", role="debt_collector", extra=extra(moved_out="no")), CONTRADICTED),
    (MOVED, share("forwarding address", role="debt_collector", extra=extra(moved_out_at="2014-06-01")), CONSISTENT),
    (SALE, share("buyer name", role="seller"), UNDETERMINED),
    (SIGNED, share("name", role="hotel"), CONSISTENT),
]


@pytest.mark.parametrize(("text", "event", "expected"), SPANS)
def test_a_time_runs_from_the_occasion_that_the_text_names(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
