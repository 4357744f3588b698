import csv
import gzip
import io
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import InputError
from checker.events import EventLog
from checker.events.containers.comma import records
from checker.events.text.stream import Lines
from checker.model import Action, Flow

Opened = Callable[..., EventLog]
HEADER = "event_id,occurred_at,data,recipient,consent,opted_out,count,note\n"


def test_cells_are_read_as_their_fields_want_them(opened: Opened) -> None:
    text = (
        HEADER
        + 'e1,2014-09-15T12:00:00+02:00,photo; age;photo;,"Clarifai, Inc.",none,YES,3.0,"said ""hi"", left"\ne2,2014-09-16,age,,,,,\n'
    )

    assert opened(text, "log.csv").flows() == (
        Flow(
            action=Action.SHARE,
            data=("age", "photo"),
            recipient="Clarifai, Inc.",
            consent="none",
            opted_out=True,
            extra=(("note", 'said "hi", left'),),
            first=datetime(2014, 9, 15, 10, tzinfo=UTC),
            last=datetime(2014, 9, 15, 10, tzinfo=UTC),
            records=3,
            samples=("e1",),
        ),
        Flow(
            action=Action.SHARE,
            data=("age",),
            first=datetime(2014, 9, 16, tzinfo=UTC),
            last=datetime(2014, 9, 16, tzinfo=UTC),
            samples=("e2",),
        ),
    )


@pytest.mark.parametrize(
    ("cell", "flag"),
    [("true", True), ("True", True), ("yes", True), ("1", True), ("false", False), ("NO", False), ("0", False), ("", None), (" ", None)],
    ids=["true", "True", "yes", "1", "false", "NO", "0", "empty", "blank"],
)
def test_a_flag_may_be_written_in_several_ways(opened: Opened, cell: str, flag: bool | None) -> None:  # noqa: FBT001
    assert [flow.opted_out for flow in opened(f"{HEADER}e1,2014-09-15,photo,,,{cell},,", "log.csv").flows()] == [flag]


BAD = [
    ("too few columns", "x,2014-09-15,photo", "the row has fewer columns (3 instead of 8) than the header"),
    ("too many columns", "x,2014-09-15,photo,,,,,,", "the row has more columns (9 instead of 8) than the header"),
    ("unclosed quote", 'x,2014-09-15,"photo,,,,,', "a quote opened in this row is not closed as CSV closes it"),
    ("text after a quote", 'x,2014-09-15,"photo"s,,,,,', "a quote opened in this row"),
    ("quote inside a bare cell", 'x,2014-09-15,5" photo 6",,,,,', "a quote opened in this row"),
    ("no id", ",2014-09-15,photo,,,,,", "event_id is missing"),
    ("no items", "x,2014-09-15, ; ,,,,,", "data is an empty list"),
    ("empty data", "x,2014-09-15,,,,,,", "data is missing"),
    ("bad flag", "x,2014-09-15,photo,,,maybe,,", 'opted_out is "maybe"; expected true, false, yes, no, 1 or 0'),
    ("bad count", "x,2014-09-15,photo,,,,many,", 'count is "many"; expected a whole number from 1'),
    ("fraction", "x,2014-09-15,photo,,,,1.5,", 'count is "1.5"; expected a whole number'),
    ("a none that is not known", "x,2014-09-15,photo,,None,,,", 'consent is "None"; expected one of granted, refused, withdrawn, none'),
    ("null in words", "x,2014-09-15,photo,NULL,,,,", 'recipient is "NULL", which reads like no value'),
    ("epoch", "x,1410782400,photo,,,,,", "counted in seconds since 1970 it would be 2014-09-15T12:00:00Z"),
    ("NUL", "x,2014-09-15,photo,a\x00b,,,,", "recipient holds a NUL character"),
    ("commas only", ",,,,,,,", "event_id is missing"),
]


@pytest.mark.parametrize(("row", "reason"), [(row, reason) for _, row, reason in BAD], ids=[name for name, *_ in BAD])
def test_a_bad_row_is_set_aside_and_the_next_ones_are_read(opened: Opened, row: str, reason: str) -> None:
    log = opened(f"{HEADER}e1,2014-09-15,photo,,,,,\n{row}\ne2,2014-09-15,photo,,,,,\ne3,2014-09-15,photo,,,,,\n", "log.csv")

    (found,) = log.quarantined
    assert reason in found.reason
    assert (found.line, log.rows_read, [name for name, _ in log.assignments()]) == (3, 4, ["e1", "e2", "e3"])


def test_all_kinds_of_bad_rows_in_one_file_add_up(opened: Opened) -> None:
    rows = [
        row
        for pair in zip((f"g{index},2014-09-15,photo,,,,," for index in range(len(BAD))), (row for _, row, _ in BAD), strict=True)
        for row in pair
    ]
    log = opened(HEADER + "\n".join(rows), "log.csv")

    assert log.rows_read == len(rows)
    assert [row.line for row in log.quarantined] == [2 * index + 3 for index in range(len(BAD))]
    assert sum(flow.events for flow in log.flows()) == len(BAD)


def test_two_rows_with_an_open_quote_do_not_swallow_those_between_them(opened: Opened) -> None:
    rows = ['a,2014-09-15,photo,"open,,,,', "b,2014-09-15,photo,,,,,", "c,2014-09-15,photo,,,,,", 'd,2014-09-15,photo",,,,,']
    log = opened(HEADER + "\n".join(rows), "log.csv")

    assert [row.line for row in log.quarantined] == [2, 5]
    assert (log.rows_read, [name for name, _ in log.assignments()]) == (4, ["b", "c"])


def test_a_quoted_note_may_span_lines(opened: Opened) -> None:
    log = opened(HEADER + 'a,2014-09-15,photo,,,,,"one\n\ntwo ""three"""\nb,2014-09-15,x;y,,,,,\nc,2014,x,,,,,\n', "log.csv")

    assert [flow.extra for flow in log.flows()] == [(("note", 'one\n\ntwo "three"'),), ()]
    assert (log.rows_read, [row.line for row in log.quarantined]) == (3, [6])


def test_a_record_is_joined_across_blocks() -> None:
    blocks = [Lines(2, ['a,"one']), Lines(3, ['two",', 'b,"x']), Lines(5, ["y"])]

    found = list(records(blocks, 2, frozenset({1})))

    assert [(block.first + index, text) for block in found for index, text in enumerate(block.texts) if text] == [
        (2, 'a,"one'),
        (3, 'two",'),
        (4, 'b,"x'),
        (5, "y"),
    ]
    joined = list(records([Lines(2, ['a,"one']), Lines(3, ['two"', "b,x"])], 2, frozenset({1})))
    assert [(block.first + index, text) for block in joined for index, text in enumerate(block.texts) if text] == [
        (2, 'a,"one\ntwo"'),
        (4, "b,x"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("event_id,occured_at,data\na,b,c\n", "column 'occurred_at' is missing"),
        ("event_id,occurred_at,data,data\n", "column 'data' stands twice"),
    ],
    ids=["missing column", "column twice"],
)
def test_a_wrong_header_stops_the_file_at_its_line(opened: Opened, text: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        opened(f"\n{text}", "log.csv")

    assert [(mistake.place, mistake.problem) for mistake in caught.value.mistakes] == [("log.csv:2", problem)]


def test_a_near_miss_of_a_column_is_named(opened: Opened) -> None:
    with pytest.raises(InputError, match="did you mean 'occured_at'"):
        opened("event_id,occured_at,data\na,b,c\n", "log.csv")


def test_bytes_that_are_no_utf8_are_found_in_the_later_lines_of_a_record(opened: Opened) -> None:
    log = opened(HEADER.encode() + b'a,2014-09-15,photo,,,,,"one\nt\xffwo"\nb,2014-09-15,x,,,,,\n', "log.csv")

    assert [(row.line, row.reason) for row in log.quarantined] == [(2, "not UTF-8 text (byte 0xff at position 2); save the file as UTF-8")]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    notes=st.lists(st.text(st.sampled_from('a,"\n;\r é\U0001f600\t|'), max_size=12), min_size=1, max_size=12),
    mark=st.sampled_from(",;\t|"),
)
def test_whatever_a_csv_writer_writes_is_read_back(opened: Opened, notes: list[str], mark: str) -> None:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n", delimiter=mark)
    writer.writerow(("event_id", "occurred_at", "data", "note"))
    writer.writerows((f"e{index}", "2014-09-15", "photo", note) for index, note in enumerate(notes))
    log = opened(file.getvalue(), "log.csv")

    assert (log.rows_read, log.quarantined) == (len(notes), ())
    flows = log.flows()
    read = {name: dict(flows[index].extra).get("note", "") for name, index in log.assignments()}
    assert read == {f"e{index}": note.strip(" \t\r") for index, note in enumerate(notes)}


@pytest.mark.parametrize("header", ["event_id,occurred_at,da\x00ta", "a" * 200_000], ids=["NUL", "endless"])
def test_a_header_that_is_none_is_refused(opened: Opened, header: str) -> None:
    with pytest.raises(InputError, match=r"^log\.csv:1: "):
        opened(header + "\nx,y,z\n", "log.csv")


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "bom"])
def test_line_ends_byte_order_mark_and_compression_do_not_matter(opened: Opened, end: str, mark: str) -> None:
    text = mark + "event_id,occurred_at,data" + end + end + 'a,2014-09-15,"photo"' + end
    logs = [opened(text, "log.csv"), opened(gzip.compress(text.encode()), "log.csv.gz")]

    assert [(log.rows_read, log.quarantined, len(log.flows())) for log in logs] == [(1, (), 1)] * 2
