"""Hold the benchmark cases to what must never happen: an innocent event accused, an event lost, a case that does not run.

How many verdicts are right is measured (`make benchmark-cases`), not demanded; an accusation without ground is demanded never to occur.
"""

import tomllib
from pathlib import Path

import pytest

from tests.test_corpora import BENCHMARK, case_name, expectations, lines, verdicts

CASES = tuple(sorted(path.parent for path in BENCHMARK.rglob("expected.json")))


def texts_are_here(case: Path) -> bool:
    project = tomllib.loads((case / "checker.toml").read_text(encoding="utf-8"))
    return all((case / statement["path"]).exists() for statement in project["statements"])


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_nobody_innocent_is_accused_and_no_event_is_lost(case: Path) -> None:
    if not texts_are_here(case):
        pytest.skip("the real policy that this case refers to is not beside the project")
    found, expected = verdicts(case), expectations(case)
    assert sorted(found) == sorted(event["event_id"] for event in lines(case / "events.jsonl"))
    innocent = {event for event, want in expected.items() if "contradicted" not in want["accept"]}
    accused = {event for event in innocent if found[event]["verdict"] == "contradicted"}
    assert accused == set()
