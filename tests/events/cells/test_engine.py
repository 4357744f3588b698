import pytest

from checker.errors import UsageError
from checker.events.cells.engine import DEFAULT, Engine
from checker.events.stores.store import connected


def test_ids_are_compared_and_samples_named_unless_told_otherwise() -> None:
    assert Engine() == DEFAULT
    assert (DEFAULT.unique_ids, DEFAULT.samples, DEFAULT.memory) == (False, 5, None)


def test_memory_is_a_size() -> None:
    assert connected("500MB").execute("SELECT current_setting('memory_limit')").fetchone() == ("476.8 MiB",)
    with pytest.raises(UsageError, match="is no size"):
        connected("much")
