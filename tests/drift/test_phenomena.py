"""Phenomena found in real histories, each in sentences of our own (phenomena.jsonl), most of them one way and the other."""

import json
from pathlib import Path

import pytest

from checker.report.drift import ChangeKind
from tests.drift.versions import meaning

ROWS = [json.loads(line) for line in Path(__file__).with_name("phenomena.jsonl").read_text("utf-8").splitlines()]
DIRECTIONS = {ChangeKind.WEAKENED, ChangeKind.STRENGTHENED}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_drift_tells_what_a_change_does_to_the_person_and_nothing_of_other_words(row: dict[str, str]) -> None:
    """ "nothing": no change of meaning; "not KIND": none of that kind; KIND: one of it, and none the other way (protection: its worth)."""
    changes = meaning(row["old"], row["new"])
    told = {each.change for each in changes}
    if row["told"] == "nothing":
        assert told == set()
    elif row["told"].startswith("not "):
        assert ChangeKind(row["told"].removeprefix("not ")) not in told
    else:
        kind = ChangeKind(row["told"])
        assert kind in told
        assert not (DIRECTIONS - {kind}) & told
        assert row.get("protection") in {None, *(each.protection.value for each in changes if each.change is kind)}
