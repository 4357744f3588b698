"""What parts the columns of a CSV file is told by its header; rows are then held to it."""

import pytest

from checker.events.text.separator import separator
from tests.events.conftest import Opened


@pytest.mark.parametrize(
    ("header", "mark"),
    [
        ("event_id,occurred_at,data", ","),
        ("event_id;occurred_at;data", ";"),
        ("event_id\toccurred_at\tdata", "\t"),
        ("event_id|occurred_at|data", "|"),
        ("event_id,what; how;why", ","),
        ('"event; id"\t"occurred; at"\tdata', "\t"),
        ('"Purpose, in words";"Data; all"', ";"),
        ("event_id", ","),
        ("", ","),
        ('"never closed;a;b', ","),
    ],
)
def test_a_comma_parts_columns_unless_it_parts_nothing(header: str, mark: str) -> None:
    assert separator(header) == mark


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_rows_are_held_to_what_parts_the_header(opened: Opened, mark: str) -> None:
    rows = [
        ["event_id", "occurred_at", "data", "recipient", "note"],
        ["a", "2024-01-01T10:00:00Z", '"email;phone"', "Adster, Inc.", f'"one{mark} ""two"""'],
        ["b", "2024-01-02T10:00:00Z", "gps", "", ""],
        ["c,2024-01-03T10:00:00Z,gps,Adster,"],
        ["d", "2024-01-04T10:00:00Z", "gps", "Adster", "", "one more"],
        ["e", "2024-01-05T10:00:00Z", "gps", '"Ad"ster', ""],
    ]
    log = opened("\n".join(map(mark.join, rows)) + "\n", "log.csv")

    told = [(row.line, *(word for word in ("1 instead of 5", "6 instead of 5") if word in row.reason)) for row in log.quarantined]
    assert told == [(4, "1 instead of 5"), (5, "6 instead of 5"), (6,)]
    assert (log.rows_read, [name for name, _ in log.assignments()]) == (5, ["a", "b"])
    (first, second) = log.flows()
    assert (first.data, first.recipient, first.extra) == (("email", "phone"), "Adster, Inc.", (("note", f'one{mark} "two"'),))
    assert (second.data, second.recipient, second.extra) == (("gps",), None, ())
