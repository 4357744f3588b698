import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.events import EventLog, open_log
from checker.events.cells.fields import BY_NAME
from checker.events.layouts.layout import KnownLayout, known_layouts, layouts_in, load_mapping
from checker.events.logs.sources import CONTAINERS

Opened = Callable[..., EventLog]
MAPPING = """\
columns: {id: event_id, ts: occurred_at, payload: data, "dest.host": recipient, agreed: consent}
values:
  consent: {1: granted, 0: refused, "?": null}
  data: {LAT: gps_lat}
  opted_out: {out: true, in: false}
  action: {SHARED: share}
"""


SAMPLES = [(layout, container) for layout in known_layouts().values() for container in layout.containers if container != "parquet"]


def written(layout: KnownLayout, container: str) -> str:
    """Return a layout's sample as a file of one of its containers."""
    if container == "csv":
        cells = [";".join(value) if isinstance(value, list) else value for value in layout.sample.values()]
        text = io.StringIO()
        csv.writer(text).writerows([layout.sample, cells])
        return text.getvalue()
    content: object = layout.sample
    for key in reversed(layout.records.split(".") if layout.records and container != "jsonl" else []):
        content = {key: [content] if isinstance(content, dict) and content is layout.sample else content}
    return json.dumps(content)


@pytest.mark.parametrize(("layout", "container"), SAMPLES, ids=[f"{layout.name} {container}" for layout, container in SAMPLES])
def test_the_sample_of_a_layout_is_recognised_and_good(tmp_path: Path, layout: KnownLayout, container: str) -> None:
    (tmp_path / f"sample.{container}").write_text(written(layout, container), encoding="utf-8")

    assert set(layout.containers) <= set(CONTAINERS)
    for form in (None, layout.name):
        log = open_log([f"sample.{container}"], format=form, folder=tmp_path)
        assert (log.rows_read, log.quarantined, log.files[0].layout) == (layout.sample_events, (), layout.name)
        assert len(log.flows()) == layout.sample_events


def test_what_the_samples_tell(tmp_path: Path) -> None:
    told = {}
    for name, container in (("cloudtrail", "json"), ("segment", "jsonl"), ("openlineage", "jsonl"), ("processing-record", "csv")):
        (tmp_path / f"{name}.{container}").write_text(written(known_layouts()[name], container), encoding="utf-8")
        flows = open_log([f"{name}.{container}"], folder=tmp_path).flows()
        told[name] = [(flow.recipient, flow.data, flow.purpose, flow.consent, flow.records) for flow in flows]

    traits = ("email", "ip address", "plan", "user id")
    assert told == {
        "cloudtrail": [("222222222222", ("acme-profile-photos",), None, None, 1)],
        "segment": [("Mixpanel", traits, None, "refused", 1), ("Braze", traits, None, "refused", 1)],
        "openlineage": [("partner-drop", ("birthday", "email"), None, None, 1200)],
        "processing-record": [(name, ("email", "name"), "send newsletters", None, 1) for name in ("Mailman", "Printworks")],
    }


def test_all_mistakes_of_all_layouts_are_told_at_once(tmp_path: Path) -> None:
    good = "name: own\ntitle: t\nsource: s\ncontainers: [csv]\nsample: {}\n"
    (tmp_path / "a.yaml").write_text(good + "columns: {id: event_idd}\n")
    (tmp_path / "b.yaml").write_text(good.replace("title: t\n", "") + "shapes:\n  - fields: {event_id: id}\n    wen: []\n")
    (tmp_path / "c.yaml").write_text(good)
    (tmp_path / "d.yaml").write_text(good)
    with pytest.raises(UsageError) as caught:
        layouts_in(tmp_path)

    told = sorted(f"{mistake.place.rpartition('/')[2]} {mistake.problem}" for mistake in caught.value.mistakes)
    assert [each.split(" ")[0] for each in told] == ["a.yaml:1", "b.yaml:1", "b.yaml:7", "d.yaml:1"]
    assert "is the name of another layout too" in told[-1]


def test_ten_lines_map_a_foreign_table_or_nested_records(opened: Opened) -> None:
    mapping = """\
fields:
  event_id: {number: true}
  occurred_at: meta.when
  data: [{path: profile, keys: true}, {path: ip, text: ip address}]
  recipient: sent.to
  consent: ok
  purpose: {text: analytics}
values:
  consent: {"true": granted, "false": refused}
first_party: [warehouse.acme.example]
"""
    rows = [
        {"meta": {"when": "2024-01-01"}, "profile": {"email": "x"}, "ip": "1", "sent": {"to": "Acme"}, "ok": True},
        {"meta": {"when": "2024-01-02"}, "profile": {"name": "y"}, "sent": {"to": "db.warehouse.acme.example"}, "ok": False},
    ]
    log = opened("\n".join(map(json.dumps, rows)), mapping=mapping)

    assert [(flow.samples, flow.data, flow.recipient, flow.consent, flow.purpose) for flow in log.flows()] == [
        (("events.jsonl:1",), ("email", "ip address"), "Acme", "granted", "analytics")
    ]
    assert (log.rows_read, dict(log.files[0].passed)) == (1, {"to a place of the organisation itself (first_party)": 1})


def test_a_mapping_lies_over_a_known_layout(opened: Opened) -> None:
    sample = json.dumps({"Records": [known_layouts()["cloudtrail"].sample]})
    for head in ("", "layout: cloudtrail\n"):
        log = opened(
            sample, "trail.json", head + 'values: {data: {acme-profile-photos: profile photo}, recipient: {"222222222222": Acme}}\n'
        )
        assert [(flow.data, flow.recipient) for flow in log.flows()] == [(("profile photo",), "Acme")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("layout: segmnt\n", "did you mean 'segment'"),
        ("fields: {event_id: a}\n", "occurred_at, data must come from somewhere"),
        ("fields: {event_id: a..b, occurred_at: b, data: c}\n", "no path"),
    ],
)
def test_mistakes_of_a_mapping_have_their_place(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "m.yaml").write_text(text)
    with pytest.raises(UsageError, match=told):
        load_mapping(tmp_path / "m.yaml")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "log.jsonl",
            """{"id": "a", "ts": "2014-06-01", "payload": ["LAT", "x"], "dest.host": "h",
            "agreed": 0, "opted_out": "out", "action": "SHARED", "data": "z"}""".replace("\n", ""),
        ),
        ("log.csv", "id,ts,payload,dest.host,agreed,opted_out,action,data\na,2014-06-01,LAT;x,h,0,out,SHARED,z\n"),
    ],
    ids=["jsonl", "csv"],
)
def test_foreign_columns_and_words_become_ours(opened: Opened, name: str, text: str) -> None:
    log = opened(text, name, MAPPING)

    assert log.quarantined == ()
    (flow,) = log.flows()
    assert (flow.samples, flow.data, flow.recipient, flow.consent, flow.opted_out, flow.action.value, flow.extra) == (
        ("a",),
        ("gps_lat", "x"),
        "h",
        "refused",
        True,
        "share",
        (("data", "z"),),
    )


def test_a_word_mapped_to_null_is_not_known_and_others_are_still_checked(opened: Opened) -> None:
    rows = [
        f'{{"id": "{name}", "ts": "2014-06-01", "payload": ["x"], "agreed": "{word}"}}'
        for name, word in (("a", "?"), ("b", "granted"), ("c", "maybe"))
    ]
    log = opened("\n".join(rows), mapping=MAPPING)

    assert [flow.consent for flow in log.flows()] == [None, "granted"]
    assert [(row.line, row.reason.partition(";")[0]) for row in log.quarantined] == [(3, 'consent is "maybe"')]


def test_every_mistake_of_a_mapping_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "mapping.yaml"
    path.write_text("colums: {}\ncolumns:\n  a: [x]\nvalues:\n  consent: yes\n", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_mapping(path)

    assert [mistake.place.rpartition(":")[2] for mistake in caught.value.mistakes] == ["3", "5", "1"]
    assert "did you mean 'columns'?" in caught.value.mistakes[2].hint


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("columns: {a: recipent}", "'recipent' is no field of a sharing event; did you mean 'recipient'?"),
        ("columns: {a: data, b: data}", "columns 'a', 'b' all stand for 'data'; keep one"),
        ("values: {data: {x: null}}", "an item of 'data' cannot become null"),
    ],
    ids=["unknown field", "field twice", "item to null"],
)
def test_a_mapping_that_makes_no_sense_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    (tmp_path / "mapping.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_mapping(tmp_path / "mapping.yaml")

    assert problem in str(caught.value)


def test_our_own_layout_names_every_field_as_it_is() -> None:
    assert known_layouts()["own"].sources == {name: name for name in BY_NAME}


def trail(**changes: object) -> dict[str, object]:
    """Return a CloudTrail record of an object that another account read."""
    record = {key: value for key, value in known_layouts()["cloudtrail"].sample.items() if key != "requestParameters"}
    read = {"eventName": "GetObject", "requestParameters": {"bucketName": "photos", "key": "faces/1.jpg"}}
    return {**record, **read, "userIdentity": {"accountId": "333333333333"}, **changes}


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (trail(), ("333333333333", ("faces", "photos"))),
        (trail(userIdentity={"accountId": "ANONYMOUS_PRINCIPAL"}), ("the public", ("faces", "photos"))),
        (trail(userIdentity={"accountId": "111111111111"}), "read by the account itself"),
        (trail(userIdentity={"invokedBy": "AWS Internal"}), "the caller has no account (a service of AWS)"),
        (trail(errorCode="AccessDenied"), "the request was refused or failed"),
        (trail(eventSource="kms.amazonaws.com"), "no event of S3"),
        (trail(eventName="DeleteObject"), "neither a read of an object nor a grant"),
        (trail(eventName="PutObjectAcl", requestParameters={"bucketName": "b", "x-amz-acl": "public-read"}), ("the public", ("b",))),
        (
            trail(eventName="PutBucketAcl", requestParameters={"bucketName": "b", "x-amz-acl": ["private"]}),
            "a grant to nobody but the account itself",
        ),
    ],
    ids=["read", "anonymous", "own", "service", "refused", "other service", "delete", "public", "private"],
)
def test_what_a_trail_tells(opened: Opened, record: dict[str, object], told: object) -> None:
    log = opened(json.dumps({"Records": [record, trail(eventID="sure")]}), "trail.json")
    (first, *_) = log.flows()

    assert told in ((first.recipient, first.data), *log.files[0].passed)
    assert (log.rows_read, log.quarantined) == (1 + isinstance(told, tuple), ())


def granted(policy: object) -> dict[str, object]:
    return trail(eventName="PutBucketPolicy", requestParameters={"bucketName": "b", "bucketPolicy": policy})


POLICY = {"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::222222222222:root"]}, "Action": "s3:GetObject"}]}


@pytest.mark.parametrize(
    "policy", [POLICY, json.dumps(POLICY), " " + json.dumps(POLICY, indent=1)], ids=["object", "text", "indented text"]
)
def test_a_policy_is_read_whether_it_stands_as_an_object_or_as_text(opened: Opened, policy: object) -> None:
    log = opened(json.dumps({"Records": [granted(policy)]}), "trail.json")

    assert [(flow.recipient, flow.data, flow.channel) for flow in log.flows()] == [("222222222222", ("b",), "S3 grant")]
    assert log.files[0].passed == {}


def test_a_policy_that_cannot_be_read_does_not_pass_for_a_grant_to_nobody(opened: Opened) -> None:
    log = opened(json.dumps({"Records": [granted(json.dumps(POLICY)[:-2]), trail(eventID="sure")]}), "trail.json")

    assert [(row.line, row.reason.partition(" (")[0]) for row in log.quarantined] == [(1, "an object stands in it as text that is no JSON")]
    assert (log.rows_read, log.files[0].passed) == (2, {})


def call(**changes: object) -> dict[str, object]:
    return {**known_layouts()["segment"].sample, **changes}


@pytest.mark.parametrize(
    ("record", "recipients"),
    [
        (call(integrations={"All": True, "Mixpanel": True, "Ads": False}), ["destinations that the call does not name", "Mixpanel"]),
        (call(integrations={"Ads": False}), ["destinations that the call does not name"]),
        (call(integrations={}), ["destinations that the call does not name"]),
        (call(integrations={"All": False, "Segment.io": True}), []),
        (call(type="heartbeat"), []),
    ],
    ids=["named and others", "all but one", "none named", "switched off", "no call"],
)
def test_who_gets_a_call(opened: Opened, record: dict[str, object], recipients: list[str]) -> None:
    log = opened(json.dumps(call(messageId="sure", integrations={"All": False, "Sure": True})) + "\n" + json.dumps(record))

    assert [flow.recipient for flow in log.flows()] == ["Sure", *recipients]
    assert sum(log.files[0].passed.values()) == (not recipients)


def test_only_finished_runs_count(opened: Opened) -> None:
    sample = known_layouts()["openlineage"].sample
    bare = {**sample, "run": {"runId": "r2"}, "outputs": [{"namespace": "s3://x", "name": "y"}]}
    log = opened("\n".join(json.dumps(each) for each in ({**sample, "eventType": "START"}, sample, bare)))

    assert ([flow.recipient for flow in log.flows()], sum(log.files[0].passed.values())) == (["partner-drop"], 1)
    assert [(row.line, row.reason.startswith("data is missing")) for row in log.quarantined] == [(3, True)]
