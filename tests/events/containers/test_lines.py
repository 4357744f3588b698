import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.events import EventLog, open_log
from checker.model import Action, DataState, Flow, Quarantined

Opened = Callable[..., EventLog]
GOOD = '{"event_id": "e1", "occurred_at": "2014-09-15T12:00:00Z", "data": ["photo"]}'


def line(**changed: object) -> str:
    event = {"event_id": "x", "occurred_at": "2014-09-15T12:00:00Z", "data": ["photo"]} | changed
    return json.dumps({key: value for key, value in event.items() if value != "DROP"})


BAD = [
    ("malformed", '{"event_id": "x", "occurred_at" "2014"}', "not valid JSON: Expecting ':' delimiter at character 33"),
    ("truncated", '{"event_id": "x", "occurred_at": "2014-09-15T12:0', "the line seems cut off"),
    ("truncated after a value", '{"event_id": "x", "data": ["photo"]', "the line seems cut off"),
    ("trailing comma", '{"event_id": "x", "occurred_at": "2014-09-15", "data": ["photo"],}', "not valid JSON: "),
    ("trailing comma in a list", '{"event_id": "x", "occurred_at": "2014-09-15", "data": ["photo", ]}', "not valid JSON"),
    ("not a number", '{"event_id": "x", "occurred_at": "2014-09-15", "data": ["photo"], "score": NaN}', "NaN is no JSON number"),
    ("single quotes", "{'event_id': 'x'}", "not valid JSON: "),
    ("a list", '["x"]', "the line holds a list; expected one JSON object a line"),
    ("a string", '"x"', "the line holds text"),
    ("a number", "17", "the line holds a number"),
    ("null", "null", "the line holds null"),
    ("two objects", line() + " " + line(), "the line goes on with another value at character 77"),
    ("tail garbage", line() + " ;", "the line goes on with more text"),
    ("repeated key", '{"event_id": "x", "consent": "none", "consent": "granted"}', 'the key "consent" stands twice in the object'),
    ("NUL byte", "\x00", "not valid JSON"),
    ("NUL bytes at the end", line() + "\x00\x00", "the line goes on with more text"),
    ("NUL escaped", line(recipient="a\x00b"), "recipient holds a NUL character"),
    ("NUL escaped in an item", line(data=["a\x00b"]), "data is ["),
    ("too many fields", line(**{f"f{index}": 1 for index in range(300)}), "the row has 303 fields; at most 256 are read"),
    ("no event_id", line(event_id="DROP"), "event_id is missing; expected text"),
    ("null event_id", line(event_id=None), "event_id is missing"),
    ("blank event_id", line(event_id="  "), "event_id is missing"),
    ("no time", line(occurred_at="DROP"), "occurred_at is missing; expected an ISO 8601 time such as 2014-09-15T12:00:00Z"),
    ("no data", line(data="DROP"), 'data is missing; expected a list of strings such as ["profile photo"]'),
    ("empty data", line(data=[]), "data is an empty list"),
    ("data as text", line(data="photo"), 'data is text ("photo"); expected a list of strings'),
    ("data as an object", line(data={"photo": 1}), 'data is an object ({"photo":1}); expected a list of strings'),
    ("number among the items", line(data=["photo", 7]), 'data is ["photo",7]; every item must be text that is not blank'),
    ("null among the items", line(data=["photo", None]), 'data is ["photo",null]; every item must be text'),
    ("blank item", line(data=["photo", " "]), 'data is ["photo"," "]; every item must be text that is not blank'),
    ("too many items", line(data=[f"d{index}" for index in range(1_001)]), "data is too long"),
    ("number as id", line(event_id=17), "event_id is a number (17); expected text"),
    ("boolean as text", line(opted_out="true"), 'opted_out is text ("true"); expected true or false'),
    ("number as boolean", line(notice_given=1), "notice_given is a number (1); expected true or false"),
    ("list as text", line(recipient=["a", "b"]), 'recipient is a list (["a","b"]); expected text'),
    (
        "European date",
        line(occurred_at="15/09/2014"),
        'occurred_at is "15/09/2014"; expected an ISO 8601 time such as 2014-09-15T12:00:00Z',
    ),
    ("no such day", line(occurred_at="2014-02-30"), 'occurred_at is "2014-02-30"; expected an ISO 8601 time'),
    ("no such hour", line(occurred_at="2014-02-03T25:00:00Z"), 'occurred_at is "2014-02-03T25:00:00Z"; expected'),
    ("no such offset", line(occurred_at="2014-02-03T12:00:00+99:00"), 'occurred_at is "2014-02-03T12:00:00+99:00"; expected'),
    ("words for a time", line(occurred_at="infinity"), 'occurred_at is "infinity"; expected'),
    ("epoch as a word", line(occurred_at="epoch"), 'occurred_at is "epoch"; expected'),
    ("zone name", line(occurred_at="2014-09-15 12:00:00 Europe/Berlin"), 'occurred_at is "2014-09-15 12:00:00 Europe/Berlin"; expected'),
    ("far year", line(occurred_at="51972-01-01T00:00:00Z"), 'occurred_at is "51972-01-01T00:00:00Z"; expected'),
    ("zero date", line(occurred_at="0001-01-01T00:00:00Z"), "between 1900 and 2199"),
    ("epoch seconds", line(occurred_at=1410782400), "counted in seconds since 1970 it would be 2014-09-15T12:00:00Z"),
    ("epoch milliseconds", line(occurred_at=1410782400000), "counted in milliseconds since 1970 it would be 2014-09-15T12:00:00Z"),
    ("epoch as text", line(occurred_at="1410782400"), "counted in seconds since 1970 it would be 2014-09-15T12:00:00Z"),
    ("bad other time", line(consent_at="yesterday"), 'consent_at is "yesterday"; expected an ISO 8601 time'),
    (
        "unknown action",
        line(action="shared"),
        "action is \"shared\"; expected one of collect, use, share, sell, retain, delete, publish; did you mean 'share'?",
    ),
    ("action in capitals", line(action="Sell"), "did you mean 'sell'?"),
    ("unknown state", line(data_state="hash"), "did you mean 'hashed'?"),
    ("unknown consent", line(consent="opted_out"), 'consent is "opted_out"; expected one of granted, refused, withdrawn, none'),
    ("consent None", line(consent="None"), "did you mean 'none'?"),
    ("unknown consideration", line(consideration="cash"), 'consideration is "cash"; expected one of money, service, data, none'),
    (
        "contract None",
        line(contract="None"),
        'contract is "None", which reads like no value; leave it out or null when it is not known (or none,',
    ),
    ("recipient null", line(recipient="null"), 'recipient is "null", which reads like no value'),
    ("count zero", line(count=0), "count is 0; expected a whole number from 1 to 1,000,000,000,000"),
    ("count negative", line(count=-3), "count is -3; expected a whole number from 1"),
    ("count with a fraction", line(count=2.5), "count is a number (2.5); expected a whole number"),
    ("count as text", line(count="3"), 'count is text ("3"); expected a whole number'),
    ("count too large", line(count=10**30), "count is a number"),
    ("age negative", line(subject_age=-1), "subject_age is -1; expected a whole number from 0 to 150"),
    ("age as a mark", line(subject_age=999), "subject_age is 999; expected a whole number from 0 to 150"),
    ("text too long", line(purpose="p" * 20_000), "purpose is too long"),
]


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> EventLog:
    """Return a log in which every second line is bad, and every third one blank."""
    folder = tmp_path_factory.mktemp("mixed")
    lines = [each for index, (_, text, _) in enumerate(BAD) for each in (text, line(event_id=f"g{index}"), "")]
    (folder / "events.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return open_log(["events.jsonl"], folder=folder)


@pytest.mark.parametrize(("index", "reason"), [(index, reason) for index, (*_, reason) in enumerate(BAD)], ids=[name for name, *_ in BAD])
def test_a_bad_line_is_set_aside_with_its_number_and_reason(mixed: EventLog, index: int, reason: str) -> None:
    row = mixed.quarantined[index]

    assert reason in row.reason
    assert (row.file, row.line) == ("events.jsonl", 3 * index + 1)
    assert BAD[index][1][:20].replace("\x00", "\ufffd") == row.excerpt[:20]
    assert len(row.excerpt) <= 200


def test_the_lines_beside_bad_ones_are_read_and_all_add_up(mixed: EventLog) -> None:
    assert mixed.rows_read == 2 * len(BAD)  # as `grep -c .` counts them
    assert len(mixed.quarantined) == len(BAD)
    assert list(mixed.assignments()) == [(f"g{index}", 0) for index in range(len(BAD))]


def test_a_quarantined_row_tells_all_that_is_wrong_with_it(opened: Opened) -> None:
    text = '{"event_id": "e9", "occurred_at": "soon", "data": ["photo"], "action": "sel", "opted_out": "no"}'

    assert opened(text).quarantined == (
        Quarantined(
            file="events.jsonl",
            line=1,
            reason=(
                'occurred_at is "soon"; expected an ISO 8601 time such as 2014-09-15T12:00:00Z, between 1900 and 2199; '
                "action is \"sel\"; expected one of collect, use, share, sell, retain, delete, publish; did you mean 'sell'?; "
                'opted_out is text ("no"); expected true or false'
            ),
            event_id="e9",
            excerpt=text,
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        GOOD + "\n",
        GOOD + "\r\n",
        "\ufeff" + GOOD,
        "\n\n  \t\r\n" + GOOD + "\n\n",
        "  " + GOOD + "  ",
        GOOD.replace("photo", "finance, info"),
        GOOD.replace("photo", "a,]b NaN"),
        GOOD.replace("photo", 'a\\",]'),
        GOOD.replace("}", ', "note": "nan, inf,}"}'),
        GOOD.replace("}", ', "recipient": null, "consent": null, "extra": null}'),
        GOOD.replace('"event_id"', '"\\u0065vent_id"'),
    ],
    ids=[
        "bare",
        "newline",
        "crlf",
        "bom",
        "blank lines",
        "spaces",
        "nan in words",
        "comma bracket in text",
        "escaped quote",
        "traps",
        "nulls",
        "escaped key",
    ],
)
def test_a_good_line_is_read_whatever_surrounds_it(opened: Opened, text: str) -> None:
    log = opened(text)

    assert (log.rows_read, log.quarantined, [flow.events for flow in log.flows()]) == (1, (), [1])


def test_every_field_arrives_with_its_type(opened: Opened) -> None:
    event = {
        "event_id": " e1 ",
        "occurred_at": "2014-09-15T12:00:00+05:30",
        "action": "sell",
        "data": ["photo", "age", "photo", " age "],
        "data_state": "hashed",
        "recipient": "Clarifai, Inc.",
        "recipient_role": "processor",
        "purpose": "train models",
        "consent": "none",
        "opted_out": False,
        "notice_given": True,
        "consideration": "money",
        "contract": "none",
        "legal_basis": "law",
        "subject_relation": "user",
        "subject_age": 0,
        "subject_region": "NO",
        "collected_at": "2013-01-02",
        "count": 12,
        "channel": "sdk",
        "opt_out_offered": False,
        "consent_scope": ["ads"],
        "consent_at": "2013-01-02 03:04:05.5",
        "consent_by": "parent",
        "statement_shown": "policy.md",
        "deletion_requested_at": "2014-01-01T00:00-08",
        "remedies": "e0",
        "plan": "free",
        "nested": {"b": [1, None], "a": "ü"},
        "number": 1.5,
        "flag": True,
        "nothing": None,
        "odd/~key.*": "y",
    }

    assert opened(json.dumps(event)).flows() == (
        Flow(
            action=Action.SELL,
            data=("age", "photo"),
            data_state=DataState.HASHED,
            recipient="Clarifai, Inc.",
            recipient_role="processor",
            purpose="train models",
            consent="none",
            opted_out=False,
            notice_given=True,
            consideration="money",
            contract="none",
            legal_basis="law",
            subject_relation="user",
            subject_age=0,
            subject_region="NO",
            collected_at=datetime(2013, 1, 2, tzinfo=UTC),
            channel="sdk",
            opt_out_offered=False,
            consent_scope=("ads",),
            consent_at=datetime(2013, 1, 2, 3, 4, 5, 500_000, tzinfo=UTC),
            consent_by="parent",
            statement_shown="policy.md",
            deletion_requested_at=datetime(2014, 1, 1, 8, tzinfo=UTC),
            remedies="e0",
            extra=(("flag", "true"), ("nested", '{"b":[1,null],"a":"ü"}'), ("number", "1.5"), ("odd/~key.*", "y"), ("plan", "free")),
            first=datetime(2014, 9, 15, 6, 30, tzinfo=UTC),
            last=datetime(2014, 9, 15, 6, 30, tzinfo=UTC),
            events=1,
            records=12,
            samples=("e1",),
        ),
    )


def test_what_a_line_does_not_say_is_not_known(opened: Opened) -> None:
    moment = datetime(2014, 9, 15, 12, tzinfo=UTC)

    assert opened(GOOD).flows() == (Flow(action=Action.SHARE, data=("photo",), first=moment, last=moment, samples=("e1",)),)


@pytest.mark.parametrize("scope", ["ads", ["ads"]], ids=["text", "list"])
def test_a_single_scope_of_consent_may_stand_without_a_list(opened: Opened, scope: object) -> None:
    assert [flow.consent_scope for flow in opened(line(consent_scope=scope)).flows()] == [("ads",)]


def test_names_of_fields_keep_their_case(opened: Opened) -> None:
    (flow,) = opened(line(Action="sell", DATA=["x"])).flows()

    assert (flow.action, flow.data, flow.extra) == (Action.SHARE, ("photo",), (("Action", "sell"), ("DATA", '["x"]')))


def test_an_unknown_field_is_cut_at_a_thousand_characters(opened: Opened) -> None:
    (flow,) = opened(line(blob="ä" * 5_000)).flows()

    assert flow.extra == (("blob", "ä" * 999 + "…"),)


def test_a_line_of_ten_megabytes_is_set_aside_and_the_next_one_read(opened: Opened) -> None:
    log = opened(line(blob="b" * 10_000_000) + "\n" + GOOD)

    assert [(row.line, row.reason) for row in log.quarantined] == [
        (1, "the line is longer than 1,000,000 bytes; expected one event a line")
    ]
    assert (log.rows_read, list(log.assignments())) == (2, [("e1", 0)])


def test_bytes_that_are_no_utf8_are_set_aside_with_their_place(opened: Opened) -> None:
    log = opened(line(recipient="\u00e9").replace("\\u00e9", "é").encode("latin-1") + b"\n" + GOOD.encode())

    (row,) = log.quarantined
    assert row.reason == "not UTF-8 text (byte 0xe9 at position 91); save the file as UTF-8"
    assert (log.rows_read, len(list(log.assignments()))) == (2, 1)


def test_control_characters_never_reach_what_is_shown(opened: Opened) -> None:
    (row,) = opened(line(action="\x1b[31mshare\u202e", event_id="\x07x")).quarantined

    assert all(character.isprintable() for character in row.reason + row.excerpt + str(row.event_id))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pieces=st.lists(
        st.one_of(st.binary(max_size=30), st.sampled_from([GOOD.encode(), b"\n", b"\r\n", b"{", b"[]", b'"', b"\x00"])), max_size=30
    )
)
def test_no_bytes_break_the_sum_of_rows(opened: Opened, pieces: list[bytes]) -> None:
    content = GOOD.encode() + b"\n" + b"".join(pieces)
    log = opened(content)
    rows = [row for row in content.split(b"\n") if row.strip(b" \t\r")]

    assert log.rows_read == len(rows) == len(log.quarantined) + sum(flow.events for flow in log.flows())
    assert all(row.reason and row.excerpt.isprintable() and len(row.excerpt) <= 200 for row in log.quarantined)
