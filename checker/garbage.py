"""Garbage: what a check makes lives until its end, so looking for garbage after every few hundred new objects finds next to none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (250_000, 20, 20)  # new objects between two looks, and looks between two that go through older ones; Python's own are 700, 10, 10


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let Python look for garbage seldom, and as before when it is done; where it was told not to look at all, it still does not."""
    before = gc.get_threshold()
    if before[0]:
        gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
