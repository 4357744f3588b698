"""Logs written for one test."""

from collections.abc import Callable
from pathlib import Path

import pytest

from checker.events import EventLog, open_log

Opened = Callable[..., EventLog]


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Return a function that writes one file and opens it as a log."""

    def opening(content: str | bytes, name: str = "events.jsonl", mapping: str | None = None) -> EventLog:
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
        if mapping is not None:
            (tmp_path / "mapping.yaml").write_text(mapping, encoding="utf-8")
        return open_log([name], mapping=Path("mapping.yaml") if mapping is not None else None, folder=tmp_path)

    return opening
