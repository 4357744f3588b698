from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.events.cells.engine import Engine
from checker.events.layouts.layout import Layout
from checker.events.warehouses.elsewhere import opened_tables

TABLE = "postgres://reader@nowhere/database#table"


def test_ids_of_two_places_are_not_compared_silently() -> None:
    with pytest.raises(UsageError, match="ids cannot be compared"):
        opened_tables([TABLE, "events.parquet"], [TABLE], Layout(), Engine())


def test_a_log_is_of_files_or_of_tables(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="either of files or of tables"):
        opened_tables([TABLE, str(tmp_path)], [TABLE], Layout(), Engine(unique_ids=True))
