"""Folded values: one flow where nothing tells them apart, and no single one is shown as that of all its events."""

import json
from pathlib import Path

from checker.events import Engine, open_log


class Adults:
    unused = frozenset({"channel"})
    folded = ("subject_age",)
    listens = False

    def class_of(self, field: str, value: object) -> object:
        return value if field != "subject_age" or not isinstance(value, int) else value >= 18

    def matters(self, name: str) -> bool:
        return name == "kept"


def test_values_of_one_class_are_one_flow(tmp_path: Path) -> None:
    ages = ((20, "sdk"), (40, "api"), (12, "sdk"), (None, "sdk"))
    lines = [
        json.dumps({"event_id": f"e{n}", "occurred_at": "2020-01-01", "data": ["email"], "subject_age": age, "channel": way, "lost": n})
        for n, (age, way) in enumerate(ages)
    ]
    (tmp_path / "e.jsonl").write_text("\n".join(lines))
    log = open_log(["e.jsonl"], folder=tmp_path, engine=Engine(large=1))

    flows = log.flows(folding=Adults())

    assert [(flow.subject_age, flow.events, flow.samples, flow.channel, flow.extra) for flow in flows] == [
        (20, 2, ("e0", "e1"), None, ()),
        (12, 1, ("e2",), None, ()),
        (None, 1, ("e3",), None, ()),
    ]
    assert log.grouping is not None
    assert log.grouping.varied == {0: frozenset({"subject_age"})}
    assert list(log.assignments()) == [("e0", 0), ("e1", 0), ("e2", 1), ("e3", 2)]
