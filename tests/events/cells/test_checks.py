import duckdb
import pytest

from checker.events.cells.checks import CELL, Cell, prepared, problem, value
from checker.events.cells.fields import BY_NAME
from checker.events.cells.sql import literal


def checked(field: str, kind: str | None, text: str | None) -> tuple[object, object]:
    """Return what is wrong with one cell, and its value."""
    cell = prepared(BY_NAME[field], Cell(f"CAST({literal(kind)} AS VARCHAR)", f"CAST({literal(text)} AS VARCHAR)"), {})
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        row = connection.execute(f"SELECT {problem(BY_NAME[field], cell)}, {value(BY_NAME[field], cell)}").fetchone()
    assert row is not None
    return row[0], row[1] if row[0] is None else None


@pytest.mark.parametrize(
    ("field", "kind", "text", "expected"),
    [
        ("recipient", "VARCHAR", " a ", (None, "a")),
        ("recipient", None, None, (None, None)),
        ("recipient", "NULL", None, (None, None)),
        ("recipient", "VARCHAR", " ", (None, None)),
        ("recipient", "UBIGINT", "1", ("type", None)),
        ("event_id", None, None, ("missing", None)),
        ("action", "VARCHAR", "sell", (None, "sell")),
        ("action", CELL, "Sell", ("vocabulary", None)),
        ("opted_out", "BOOLEAN", "false", (None, False)),
        ("opted_out", "VARCHAR", "false", ("type", None)),
        ("opted_out", CELL, "No", (None, False)),
        ("count", "UBIGINT", "3", (None, 3)),
        ("count", CELL, "3.0", (None, 3)),
        ("count", CELL, "1e3", ("number", None)),
        ("count", CELL, "٣", ("number", None)),
        ("data", "ARRAY", '["b", "a", "b"]', (None, ["a", "b"])),
        ("data", "ARRAY", "[]", ("empty", None)),
        ("data", "ARRAY", "[[1]]", ("items", None)),
        ("data", CELL, "b;a", (None, ["a", "b"])),
        ("data", "VARCHAR", "b", ("type", None)),
        ("consent_scope", "VARCHAR", "b;a", (None, ["b;a"])),
        ("consent_scope", "ARRAY", "[]", (None, [])),
    ],
)
def test_a_cell_is_judged_by_its_type_and_text(field: str, kind: str | None, text: str | None, expected: tuple[object, object]) -> None:
    assert checked(field, kind, text) == expected


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2014-09-15", "2014-09-15 00:00:00"),
        ("2014-09-15T12:00", "2014-09-15 12:00:00"),
        ("2014-09-15 12:00:01", "2014-09-15 12:00:01"),
        ("2014-09-15T12:00:00Z", "2014-09-15 12:00:00"),
        ("2014-09-15T12:00:00,5Z", "2014-09-15 12:00:00.500000"),
        ("2014-09-15T12:00:00.123456789Z", "2014-09-15 12:00:00.123456"),
        ("2014-09-15T03:04:05+05:00", "2014-09-14 22:04:05"),
        ("2014-09-15T12:00:00-0330", "2014-09-15 15:30:00"),
        ("2014-09-15T12:00:00+14", "2014-09-14 22:00:00"),
        ("2012-02-29", "2012-02-29 00:00:00"),
        ("2014-02-29", None),
        ("20140915", None),
        ("2014-9-15", None),
        ("2014-09-15T12", None),
        ("2014-09-15T12:00:00 UTC", None),
        ("2014-09-15T12:00:00+15:00", None),
        ("2014-09-15T23:59:60Z", None),
        ("1410782400", None),
        ("now", None),
    ],
)
def test_times_are_iso_8601_and_become_utc(text: str, utc: str | None) -> None:
    found, moment = checked("occurred_at", "VARCHAR", text)

    assert (found, None if moment is None else str(moment)) == (("time", None) if utc is None else (None, utc))
