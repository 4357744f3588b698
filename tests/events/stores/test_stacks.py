"""Rows of shelves are grouped to the flows that rows looked at one by one give."""

import json
import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from checker.events import Engine, EventLog, open_log
from checker.events.containers import lines
from checker.events.stores import narrow
from checker.model import Flow
from tests.events.containers.test_plainlines import _none

BOUNDARIES = (date(2021, 6, 1), date(2021, 9, 1))


class Some:
    """A folding that needs few fields, folds the channel, and listens for what a person asked."""

    unused = frozenset({"subject_region", "notice_given", "remedies"})
    folded = ("channel",)
    listens = True

    def class_of(self, field: str, value: object) -> object:
        return "one" if field == "channel" else value

    def matters(self, name: str) -> bool:
        return name == "app"


def _made(chance: random.Random, number: int) -> str:
    day = f"2021-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}T10:00:00Z"
    row: dict[str, object] = {
        "event_id": f"event-{number}", "occurred_at": day, "data": chance.choice([["a"], ["b", "a"], ["a", "b"]]),
        "recipient": chance.choice(["A", " A", "B", None]), "action": chance.choice(["share", "retain", " delete", None]),
        "count": chance.choice([1, 2, 3]), "channel": chance.choice(["sdk", "api"]), "subject_region": chance.choice(["DE", "FR"]),
        "app": chance.choice(["x", {"y": [1, "é"]}, 7]), "reason": chance.choice(["batch", "user requested it"]), "remedies": "event-0",
    }  # fmt: skip
    for field in ("collected_at", "consent_at", "deletion_requested_at"):
        if chance.random() < 0.3:
            row[field] = day.replace("2021", "2020")
    for field in ("action", "count", "collected_at", "app"):
        if chance.random() < 0.1:
            row.pop(field, None)
    return json.dumps(row)


def _opened(path: Path, engine: Engine) -> EventLog:
    return open_log([str(path)], engine=engine)


def _grouped(log: EventLog, folding: Some | None) -> tuple[Sequence[Flow], list[tuple[str, int]]]:
    return log.flows(BOUNDARIES, extra=None if folding else ("app",), folding=folding), list(log.assignments())


@pytest.mark.parametrize("narrowed", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize("large", [10**9, 1], ids=["small log", "large log"])
def test_flows_are_those_of_the_exact_way(large: int, narrowed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    if narrowed:
        monkeypatch.setattr(narrow, "WORTH", 20)
        monkeypatch.setattr(lines, "FEW", 50)
    chance = random.Random(3)
    path = tmp_path / "log.jsonl"
    path.write_text("\n".join(_made(chance, number) for number in range(600)), encoding="utf-8")
    folding = Some() if large == 1 else None
    plain = _opened(path, Engine(large=large))
    grouped = _grouped(plain, folding)
    monkeypatch.setattr(lines, "take_plain", _none)
    exact = _opened(path, Engine(large=large))

    assert grouped == _grouped(exact, folding)
    assert plain.rows_read == exact.rows_read == 600
    assert plain.store.execute("SELECT count(*) FROM held").fetchall()[0][0] < 100
    assert exact.store.execute("SELECT count(*) FROM held").fetchall()[0][0] == 600


def test_without_folding_every_unknown_field_divides(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    row = {"event_id": "event-1", "occurred_at": "2021-01-01T00:00:00Z", "data": ["a"], "note": "one"}
    path.write_text(json.dumps(row) + "\n" + json.dumps(row | {"event_id": "event-2", "note": 'tw"o'}), encoding="utf-8")
    log = _opened(path, Engine())
    assert [flow.extra for flow in log.flows()] == [(("note", "one"),), (("note", 'tw"o'),)]
    assert [flow.events for flow in log.flows(extra=())] == [2]
