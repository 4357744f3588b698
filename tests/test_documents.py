"""Small whole documents of corpora/documents: nobody is accused and nothing cleared against the text; what is open is in open.txt."""

from functools import cache
from pathlib import Path

import pytest

from tests.benchmarks.excerpts import event_ids, excerpts, verdicts

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "documents"
FILES = tuple(sorted(FOLDER.glob("*.jsonl")))
OPEN = FOLDER / "open.txt"  # may only shrink


@cache
def _judged(path: Path) -> dict[str, tuple[str, list[str]]]:
    told = [(name, found[name], event) for each in excerpts(path) for found in [verdicts(each)] for name, event in _events(each)]
    return {name: (verdict, accepted) for name, verdict, accepted in told}


def _events(document: dict) -> list[tuple[str, list[str]]]:  # type: ignore[type-arg]
    return [(name, event["accept"]) for name, event in zip(event_ids(document), document["events"], strict=True)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nobody_is_accused_whom_the_text_spares(path: Path) -> None:
    assert [name for name, (found, accepted) in _judged(path).items() if found == "contradicted" not in accepted] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_cleared_that_the_text_does_not_allow(path: Path) -> None:
    assert [name for name, (found, accepted) in _judged(path).items() if found == "consistent" not in accepted] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_all_else_is_judged_as_a_careful_reader_would_but_what_is_known_to_be_open(path: Path) -> None:
    judged = _judged(path)
    known = set(OPEN.read_text(encoding="utf-8").split()) & judged.keys()
    assert {name for name, (found, accepted) in judged.items() if found not in accepted} == known
