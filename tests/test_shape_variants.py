"""Variants of the sentence shapes, by writers who had not seen the rules; those not read yet stand in corpora/shapes/variants/unread.txt.

`python -m tests.test_shape_variants` writes that list anew. A sentence that is on it and is read fails: the list may only shrink.
"""

import pytest
from pydantic import TypeAdapter
from ruamel.yaml import YAML

from tests.test_shapes_read import mistakes
from tests.test_shapes_wellformed import SHAPES, Case, Shape

VARIANTS = SHAPES / "variants"
UNREAD = VARIANTS / "unread.txt"


def _numbered() -> list[tuple[str, Case]]:
    """Return each case with its name: set, shape, place."""
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    adapter = TypeAdapter(tuple[Shape, ...])
    sets = {path.stem: adapter.validate_python(yaml.load(path.read_text(encoding="utf-8"))) for path in sorted(VARIANTS.glob("*.yaml"))}
    return [(f"{name}.{s.shape}.{n}", case) for name, shapes in sets.items() for s in shapes for n, case in enumerate(s.cases, start=1)]


def _unread() -> frozenset[str]:
    return frozenset(UNREAD.read_text(encoding="utf-8").split())


NUMBERED = _numbered()


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=name, marks=[pytest.mark.xfail(strict=True, reason="not read yet")] if name in _unread() else [])
        for name, case in NUMBERED
    ],
)
def test_a_variant_is_read(case: Case) -> None:
    assert mistakes(case) == []


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in NUMBERED])
def test_every_span_of_a_variant_stands_in_its_text(case: Case) -> None:
    assert [span for expected in case.expect for span in expected.spans if span not in case.text] == []


def test_the_list_of_what_is_not_read_names_variants_only() -> None:
    assert _unread() <= {name for name, _ in NUMBERED}


def test_each_set_has_a_variant_of_every_shape() -> None:
    sets = {name.split(".")[0] for name, _ in NUMBERED}
    assert sets
    assert all({int(name.split(".")[1]) for name, _ in NUMBERED if name.startswith(f"{s}.")} == set(range(1, 73)) for s in sets)


if __name__ == "__main__":
    missed = [name for name, case in NUMBERED if mistakes(case)]
    UNREAD.write_text("\n".join(missed) + "\n", encoding="utf-8")
    print(f"{len(NUMBERED) - len(missed)} of {len(NUMBERED)} variants read as they should be")
