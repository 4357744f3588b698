import pytest

pytest.importorskip("ibis", reason="needs the extra [warehouse]")

import ibis

from checker.events.cells.portable import JOINT, flat, odd

pytestmark = pytest.mark.filterwarnings("ignore")  # what the back ends' own packages say to each other


def test_expressions_compile_for_back_ends_that_are_not_tested_here() -> None:
    table = ibis.table({"data": "array<string>", "event_id": "string"}, name="log")
    for dialect in ("postgres", "pyspark", "duckdb", "snowflake", "bigquery", "trino"):
        assert "log" in ibis.to_sql(table.select(key=flat(table.data), bad=odd(table.event_id)), dialect=dialect)


def test_lists_become_text_with_their_items_in_order() -> None:
    table = ibis.memtable({"data": [["b", "a"], ["a", "b"]]})
    assert set(table.select(key=flat(table.data)).to_pandas().key) == {f"a{JOINT}b"}
