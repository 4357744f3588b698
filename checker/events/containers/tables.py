"""Tables: verdicts on events as Parquet, for those who join them to their log."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

EVIDENCE = 'STRUCT("statement" VARCHAR, "start" BIGINT, "end" BIGINT, "text" VARCHAR, "role" VARCHAR)[]'
TEXTS = ("event_id", "verdict", "clarity", "reason", "statement")
COLUMNS = dict.fromkeys(TEXTS, "VARCHAR") | {"missing": "VARCHAR[]", "summary": "VARCHAR", "evidence": EVIDENCE}


def write_parquet(path: Path, lines: Iterable[str]) -> None:
    """Write verdict lines (JSON) as Parquet in their order; raises OSError where that cannot be written."""
    with TemporaryDirectory(prefix="checker-") as scratch, duckdb.connect() as connection:
        copy = Path(scratch) / "verdicts.jsonl"
        with copy.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
        verdicts = connection.read_json(str(copy), columns=COLUMNS, format="newline_delimited")
        try:
            verdicts.write_parquet(str(path), compression="zstd")
        except duckdb.IOException as error:
            raise OSError(0, str(error).splitlines()[0]) from error
