"""What keeps some of the data that a clock ends goes before it, where these are the ones."""

import pytest

from checker.model import VerdictKind
from tests.verdicts.sample import flow, verdict
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, Event, keep, statement, told

WIPED = "Footage is wiped after 14 days. Footage of an incident reported to the police is kept until the case is finished."
FILES = "Application files are shredded after a year. Application files of tenants are kept for three years."


def footage(name: str = "CCTV footage", **fields: str) -> Event:
    return keep(name, extra=(("days_kept", "40"), *fields.items()))


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(WIPED, footage(reported_to_police="true"), CONSISTENT, id="the log says that they are"),
        pytest.param(WIPED, footage(reported_to_police="false"), CONTRADICTED, id="and that they are not"),
        pytest.param(WIPED, footage(), UNDETERMINED, id="it does not say"),
        pytest.param(WIPED, footage("footage of an incident reported to the police"), CONSISTENT, id="their name says so"),
        pytest.param("Footage is wiped after 14 days. Footage is kept on our server.", footage(), CONTRADICTED, id="no fewer of them"),
        pytest.param(FILES, keep("application files", extra=(("days_kept", "500"),)), UNDETERMINED, id="for longer"),
        pytest.param(
            FILES.replace("three years", "a month"), keep("application files", extra=(("days_kept", "500"),)), CONTRADICTED, id="not longer"
        ),
    ],
)
def test_some_records_outlive_the_clock_of_all(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


def test_what_the_log_rules_out_is_not_told_as_not_known() -> None:
    event = footage(reported_to_police="false")
    found = verdict(flow(event.data, event.to, event.action, **event.more), statement(WIPED))
    (way_out,) = [step for step in found.steps if step.subject == "Exception"]
    assert way_out.outcome == "not met"
    assert way_out.text.startswith("The log says that these are not “Footage of an incident")
