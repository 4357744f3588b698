"""Room: what is said where the memory that the engine may use does not suffice, spilling and all."""

from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from checker.errors import Mistake, UsageError
from checker.events.cells.engine import Engine


@contextmanager
def room(engine: Engine) -> Iterator[None]:
    """Raise UsageError, with what to do, where the engine runs out of memory."""
    try:
        yield
    except duckdb.OutOfMemoryException as error:
        few = f"{engine.memory} is too little for this log" if engine.memory else "this machine has too little memory for this log"
        raise UsageError(Mistake("--memory", few, "allow more, or check the log in parts")) from error
