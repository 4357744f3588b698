"""Progress: how many rows the engine has been through, and how fast, told now and then while it works."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

EVERY = 2.0  # seconds; what is done sooner needs no telling

Tell = Callable[[str], None]


class Working(Protocol):
    """An engine at work, which may be asked from another thread how far it is."""

    def query_progress(self) -> float:
        """Return the share that is done, in percent; negative where it is not known."""


@contextmanager
def told(tell: Tell | None, working: Working, what: str, rows: int, every: float = EVERY) -> Iterator[None]:
    """Tell every few seconds how many of ``rows`` the running query has been through; nothing without somebody to ``tell``."""
    if tell is None:
        yield
        return
    done = threading.Event()

    def watch() -> None:
        begun = time.monotonic()
        while not done.wait(every):
            tell(line(what, working.query_progress(), rows, time.monotonic() - begun))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:  # interrupted or not
        done.set()
        watcher.join()


def line(what: str, share: float, rows: int, seconds: float) -> str:
    """Say how far it is: rows and their rate, or the time alone where the engine cannot tell."""
    if share <= 0:
        return f"{what}: {rows:,} rows, for {seconds:,.0f} seconds so far"
    through = int(rows * min(share, 100.0) / 100)
    return f"{what}: {through:,} of {rows:,} rows, {rated(through, seconds)}"


def rated(rows: int, seconds: float) -> str:
    """Return a rate in words."""
    return f"{rows / max(seconds, 0.001):,.0f} a second"
