"""Lines handed to the engine in a file of its spill folder, as it reads files and no bytes of ours."""

import uuid
from pathlib import Path

import duckdb


def written(connection: duckdb.DuckDBPyConnection, content: bytes | memoryview) -> Path:
    """Write lines where those before them stood, which are gone then; a file's first room costs more than its use."""
    folder = _folder(connection)
    path = folder / _new_name("jsonl")
    for earlier in folder.glob("*.jsonl"):
        earlier.rename(path)
    with path.open("r+b" if path.exists() else "wb") as file:
        file.write(content)
        file.truncate()
    return path


def named(connection: duckdb.DuckDBPyConnection, file: Path) -> Path:
    """Return a new name for a file that holds other lines than it did; the names given before are gone then."""
    folder = _folder(connection)
    for earlier in folder.glob("*.named"):
        earlier.unlink()
    path = folder / _new_name("named")
    path.symlink_to(file)
    return path


def _folder(connection: duckdb.DuckDBPyConnection) -> Path:
    return Path(connection.execute("SELECT current_setting('temp_directory')").fetchall()[0][0])


def _new_name(suffix: str) -> str:
    """Return a name that no lines had before, as the engine may remember files by name."""
    return f"{uuid.uuid4()}.{suffix}"
