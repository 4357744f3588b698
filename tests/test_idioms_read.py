"""Idiom and short documents of corpora/idioms, read as was written down before they were run; unread.txt has those not yet read."""

from pathlib import Path

import pytest
from pydantic import TypeAdapter
from ruamel.yaml import YAML

from tests.test_shapes_read import mistakes
from tests.test_shapes_wellformed import Case, Shape

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "idioms"
UNREAD = FOLDER / "unread.txt"


def _numbered() -> list[tuple[str, Case]]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    adapter = TypeAdapter(tuple[Shape, ...])
    files = {path.stem: adapter.validate_python(yaml.load(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*.yaml"))}
    return [(f"{stem}.{s.shape}.{n}", case) for stem, shapes in files.items() for s in shapes for n, case in enumerate(s.cases, start=1)]


def _unread() -> frozenset[str]:
    return frozenset(UNREAD.read_text(encoding="utf-8").split())


CASES = _numbered()


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=name, marks=[pytest.mark.xfail(strict=True, reason="not read yet")] if name in _unread() else [])
        for name, case in CASES
    ],
)
def test_an_idiom_is_read(case: Case) -> None:
    assert mistakes(case) == []


def test_no_near_miss_is_on_the_list_of_what_is_not_read() -> None:
    assert not _unread() & {name for name, case in CASES if case.near}


def test_every_span_stands_in_its_text() -> None:
    spans = [(span, case.text) for _, case in CASES for expected in case.expect for span in expected.spans]
    assert [span for span, text in spans if span not in text] == []


if __name__ == "__main__":
    missed = [name for name, case in CASES if mistakes(case)]
    UNREAD.write_text("".join(f"{name}\n" for name in missed), encoding="utf-8")
    print(f"{len(CASES) - len(missed)} of {len(CASES)} read as they should be")
