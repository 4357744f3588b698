import pytest

from checker.rendering import formats
from tests.samples import FOLDER, SUFFIXES, samples

MADE = samples()


def test_every_format_has_a_sample() -> None:
    assert set(SUFFIXES) == set(formats())
    assert {path.name for path in FOLDER.iterdir()} == {*MADE, "README.md"}


@pytest.mark.parametrize("name", MADE)
def test_a_sample_is_what_the_checker_writes(name: str) -> None:
    assert MADE[name]
    assert (FOLDER / name).read_text(encoding="utf-8") == MADE[name], "an output has changed: look at it, then `make samples`"
