"""Addresses of tables: taken apart, connected to, shown without their password."""
# ruff: noqa: PLC0415 (Ibis is an extra, and slow to import: it is looked for when a table is named)

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from checker.errors import InputError, Mistake, UsageError

if TYPE_CHECKING:
    import ibis.expr.types as ir

SCHEMES = {"postgres": "warehouse", "postgresql": "warehouse", "spark": "spark"}  # what is tested, and the extra that brings it


def is_table(path: str) -> bool:
    """Tell whether a path of a log is the address of a table."""
    return "://" in path


def shown(uri: str) -> str:
    """Return an address without its password."""
    parts = urlsplit(uri)
    return uri.replace(f":{parts.password}@", "@") if parts.password else uri


def table_of(uri: str) -> ir.Table:
    """Return the table that an address names: postgres://user@host/database#schema.table, spark://#table or spark://host:port#table.

    Raises UsageError where the address or the extra that it needs is wanting, InputError for what cannot be reached or is not there.
    """
    parts = urlsplit(uri)
    extra = SCHEMES.get(parts.scheme)
    if extra is None or not parts.fragment:
        hint = "name it so: postgres://user@host/database#schema.table, spark://#table"
        raise UsageError(Mistake(shown(uri), "names no table that is known here", hint))
    try:
        import ibis

        connected = _spark(parts.netloc) if extra == "spark" else ibis.connect(uri.partition("#")[0])
    except ImportError as error:
        hint = f"pip install 'privacy-practice-checker[{extra}]'"
        raise UsageError(Mistake(shown(uri), f"tables of {parts.scheme} need the extra [{extra}] ({error})", hint)) from error
    except Exception as error:
        raise _unreachable(uri, error) from error
    schema, _, name = parts.fragment.rpartition(".")
    try:
        return connected.table(name, database=schema or None)
    except Exception as error:
        raise _unreachable(uri, error) from error


def _unreachable(uri: str, error: Exception) -> InputError:
    told = " ".join(str(error).split())[:200]
    return InputError(Mistake(shown(uri), f"the table cannot be read: {told}", "check address, name and the right to read it"))


def _spark(master: str) -> Any:  # noqa: ANN401 (back ends have no common type)
    import ibis
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.config("spark.sql.session.timeZone", "UTC")
    return ibis.pyspark.connect((builder.master(f"spark://{master}") if master else builder).getOrCreate())
