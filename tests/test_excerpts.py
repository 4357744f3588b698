"""The excerpts of corpora/excerpts are well formed, and no innocent is accused but those listed in accused.txt, which may only shrink."""

from pathlib import Path

import pytest

from checker.model import VerdictKind
from tests.benchmarks.excerpts import ACCUSED, FILES, event_ids, excerpts, tally


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_excerpts_are_well_formed(path: Path) -> None:
    kinds = {kind.value for kind in VerdictKind}
    told = excerpts(path)
    assert len({excerpt["id"] for excerpt in told}) == len(told)
    for excerpt in told:
        for event in excerpt["events"]:
            assert event["accept"], excerpt["id"]
            assert set(event["accept"]) <= kinds, excerpt["id"]
            assert event["clause"] is None or event["clause"] in excerpt["text"], excerpt["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nobody_else_is_accused(path: Path) -> None:
    known = set(ACCUSED.read_text(encoding="utf-8").split())
    here = {name for excerpt in excerpts(path) for name in event_ids(excerpt)}
    _, accused = tally(path)
    assert set(accused) == known & here
