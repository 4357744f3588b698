"""An interrupt while the engine works ends the program at once, without a traceback and without anything left behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb

ROWS = 2_000_000


def test_an_interrupt_ends_a_long_query(tmp_path: Path) -> None:
    log, scratch, answer = tmp_path / "log.parquet", tmp_path / "scratch", tmp_path / "violations.parquet"
    scratch.mkdir()
    columns = "md5(i::VARCHAR) AS event_id, TIMESTAMP '2024-01-01' AS occurred_at, ['photo', 'f' || i] AS data, 'n' || i AS recipient"
    duckdb.execute(f"COPY (SELECT {columns} FROM range({ROWS}) t(i)) TO '{log}'")
    (tmp_path / "policy.md").write_text("# Privacy policy\n\nWe do not share your photos with anybody.\n", encoding="utf-8")
    told = [sys.executable, "-m", "checker", "check", "--policy", "policy.md", "--events", str(log), "--progress"]
    with subprocess.Popen(
        [*told, "--violations", str(answer)],
        cwd=tmp_path,
        env=os.environ | {"TMPDIR": str(scratch), "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 (a shell's background jobs ignore interrupts)
    ) as running:
        assert running.stderr is not None
        for line in running.stderr:
            if line.startswith("Sorting the events"):
                break
        time.sleep(0.5)  # the query runs for many seconds
        begun = time.monotonic()
        running.send_signal(signal.SIGINT)
        rest = running.stderr.read()
        assert running.wait(60) == 130
    assert time.monotonic() - begun < 20
    assert "Interrupted" in rest
    assert "Traceback" not in rest
    assert not answer.exists()
    assert list(scratch.iterdir()) == []
