"""How hard the engine may work on a log, and what it need not do."""

from dataclasses import dataclass, field

from checker.events.cells.progress import Tell

SAMPLES = 5
LARGE = 100_000  # rows from which a log is judged in classes, and Parquet is left where it is


@dataclass(frozen=True, slots=True)
class Engine:
    """How hard the engine may work, and what it need not do."""

    memory: str | None = None  # bytes with a unit, "2GB"; above it the engine spills to disk. None: most of the machine's
    unique_ids: bool = False  # trust that no event id stands twice, and do not look
    samples: int = SAMPLES  # ids named of each flow; 0 spares a look at the ids
    large: int = LARGE  # rows
    tell: Tell | None = field(default=None, compare=False)  # hears how many rows it has been through, and how fast


DEFAULT = Engine()
