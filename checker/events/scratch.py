"""Lines handed to the engine in a file of its spill folder, as it reads files and no bytes of ours."""

import uuid
from pathlib import Path

import duckdb


def written(connection: duckdb.DuckDBPyConnection, content: bytes | memoryview) -> Path:
    """Write lines where those before them stood, which are gone then; a file's first room costs more than its use."""
    folder = Path(connection.execute("SELECT current_setting('temp_directory')").fetchall()[0][0])
    path = folder / f"{uuid.uuid4()}.jsonl"  # a name of its own, as the engine may remember files by name
    for earlier in folder.glob("*.jsonl"):
        earlier.rename(path)
    with path.open("r+b" if path.exists() else "wb") as file:
        file.write(content)
        file.truncate()
    return path
