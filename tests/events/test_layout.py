import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.events import EventLog, open_log
from checker.events.fields import BY_NAME
from checker.events.layout import KnownLayout, known_layouts, load_mapping
from checker.events.sources import CONTAINERS

Opened = Callable[..., EventLog]
MAPPING = """\
columns: {id: event_id, ts: occurred_at, payload: data, "dest.host": recipient, agreed: consent}
values:
  consent: {1: granted, 0: refused, "?": null}
  data: {LAT: gps_lat}
  opted_out: {out: true, in: false}
  action: {SHARED: share}
"""


@pytest.mark.parametrize("layout", known_layouts().values(), ids=known_layouts())
def test_the_sample_of_a_layout_is_one_good_event(tmp_path: Path, layout: KnownLayout) -> None:
    (tmp_path / "sample.jsonl").write_text(json.dumps(layout.sample), encoding="utf-8")
    log = open_log(["sample.jsonl"], format=layout.name, folder=tmp_path)

    assert set(layout.containers) <= set(CONTAINERS)
    assert (log.rows_read, log.quarantined, len(log.flows())) == (1, (), 1)


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
