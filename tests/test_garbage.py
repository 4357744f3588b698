"""Garbage is looked for seldom while a check is made, and as it was before afterwards."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.audit import audit
from checker.garbage import SELDOM, seldom_collected
from checker.project import load_project


@pytest.fixture(autouse=True)
def _kept() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_it_is_as_before_when_done_whatever_happened() -> None:
    gc.set_threshold(699, 9, 8)
    found = []

    @seldom_collected()
    def failing() -> None:
        found.append(gc.get_threshold())
        raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        failing()
    assert (found, gc.get_threshold()) == ([SELDOM], (699, 9, 8))


def test_what_was_switched_off_stays_off() -> None:
    gc.set_threshold(0, 9, 8)
    with seldom_collected():
        assert gc.get_threshold() == (0, 9, 8)


def test_an_audit_is_made_so(case: Path) -> None:
    found = []
    before = gc.get_threshold()
    audit(load_project(case), tell=lambda _: found.append(gc.get_threshold()))
    assert (set(found), gc.get_threshold()) == ({SELDOM}, before)
