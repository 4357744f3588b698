"""The same log in Parquet, in Postgres (as a role that may only read) and on a Spark cluster: the same flows, the same rows set aside."""
# ruff: noqa: E501 (texts and rows of the tests)

import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner

from checker.cli import main
from checker.errors import InputError, UsageError
from checker.events import Engine, EventLog, open_log
from checker.events.warehouses.addresses import shown
from checker.model import Flow

pytestmark = pytest.mark.filterwarnings("ignore")  # what the back ends' own packages say to each other
BOUNDARIES = (date(2020, 6, 1), date(2020, 9, 1))
ROWS = """SELECT CASE WHEN i = 990 THEN NULL WHEN i IN (991, 992) THEN 'event-3' WHEN i = 993 THEN 'undefined' ELSE 'event-' || i END AS event_id,
 CASE WHEN i = 994 THEN TIMESTAMP '2300-01-01' ELSE TIMESTAMP '2020-01-01 10:00:00' + to_days((i % 300)::INT) END AS occurred_at,
 CASE WHEN i = 995 THEN [] WHEN i % 3 = 0 THEN ['email'] WHEN i % 3 = 1 THEN ['email', 'gps_lat'] ELSE ['gps_lat', 'email'] END::VARCHAR[] AS data,
 ['A', 'B', NULL][1 + i % 3] AS recipient, CASE WHEN i = 996 THEN 'maybe' ELSE ['granted', NULL][1 + i % 2] END AS consent,
 ['share', 'retain', NULL, 'sell'][1 + i % 4] AS action, (i % 5 = 0) AS opted_out, (1 + i % 5)::BIGINT AS count, (20 + i % 4)::BIGINT AS subject_age,
 CASE WHEN i % 2 = 0 THEN TIMESTAMP '2020-05-01' END AS collected_at, 'x' || i % 2 AS shop FROM range(1000) t(i)"""
BAD = 8  # 990, 993, 994, 995, 996; and event-3 three times, differing


def local(folder: Path) -> EventLog:
    return open_log([str(folder / "log.parquet")], engine=Engine(large=1))


def counted(log: EventLog) -> Counter[Flow]:
    return Counter(replace(flow, samples=()) for flow in log.flows(BOUNDARIES))


def same(log: EventLog, folder: Path) -> None:
    """Hold a log against the same log in a file."""
    here = local(folder)
    assert counted(log) == counted(here)
    assert Counter((row.event_id, row.reason[:24]) for row in log.quarantined) == Counter(
        (row.event_id, row.reason[:24]) for row in here.quarantined
    )
    assert len(log.quarantined) == BAD
    assert log.rows_read == 1000 == sum(flow.events for flow in log.flows(BOUNDARIES)) + BAD
    assert sorted(event for event, _ in log.assignments()) == sorted(event for event, _ in here.assignments())
    assert all(flow.samples for flow in log.flows(BOUNDARIES))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("log")
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({ROWS}) TO '{found / 'log.parquet'}' (FORMAT parquet)")
        connection.execute(f"COPY (SELECT * REPLACE (to_json(data) AS data) FROM ({ROWS})) TO '{found / 'log.csv'}' (FORMAT csv, HEADER)")
    return found


@pytest.fixture(scope="module")
def postgres(folder: Path) -> Iterator[str]:
    """Start a server of Debian's packages with a role that may read one table; yield the address of that."""
    pytest.importorskip("ibis", reason="needs the extra [warehouse]")
    pytest.importorskip("psycopg", reason="needs the extra [warehouse]")
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not found:
        pytest.skip("needs a Postgres server (Debian: apt-get install postgresql)")
    bin_, place = found[-1], Path(tempfile.mkdtemp(prefix="pg-"))
    user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    if user:
        shutil.chown(place, "postgres")
    data = str(place / "data")

    def run(*words: str, given: str | None = None) -> None:
        subprocess.run([*user, *words], check=True, capture_output=True, text=True, input=given, cwd=place)

    run(str(bin_ / "initdb"), "-D", data, "-A", "trust", "-U", "owner", "-E", "UTF8", "--no-sync")
    port = 20_000 + os.getpid() % 20_000
    options = f"-p {port} -k {place} -c listen_addresses=127.0.0.1 -c fsync=off"
    run(str(bin_ / "pg_ctl"), "-D", data, "-o", options, "-w", "-l", str(place / "log"), "start")
    try:
        columns = (
            "event_id text, occurred_at timestamptz, data text[], recipient text, consent text, action text, opted_out boolean,"
            " count bigint, subject_age bigint, collected_at timestamptz, shop text"
        )
        script = f"""CREATE SCHEMA logs; SET timezone = 'UTC'; CREATE TABLE logs.raw ({columns.replace("text[]", "text")});
            CREATE TABLE logs.events ({columns}); CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA logs TO reader;
            GRANT SELECT ON logs.events TO reader; ALTER ROLE reader SET default_transaction_read_only = on;
            ALTER ROLE reader SET timezone = 'Asia/Tokyo'; REVOKE TEMP ON DATABASE postgres FROM PUBLIC;
            COPY logs.raw FROM STDIN (FORMAT csv, HEADER);\n{(folder / "log.csv").read_text()}\\.
            INSERT INTO logs.events SELECT event_id, occurred_at, ARRAY(SELECT json_array_elements_text(data::json)), recipient, consent,
            action, opted_out, count, subject_age, collected_at, shop FROM logs.raw;"""
        run(str(bin_ / "psql"), "-h", str(place), "-p", str(port), "-U", "owner", "-v", "ON_ERROR_STOP=1", "postgres", given=script)
        yield f"postgres://reader@127.0.0.1:{port}/postgres#logs.events"
    finally:
        run(str(bin_ / "pg_ctl"), "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="module")
def spark(folder: Path) -> Iterator[str]:
    """Start a cluster of two executors with the log as a view; yield its address."""
    pytest.importorskip("ibis", reason="needs the extra [spark]")
    pyspark = pytest.importorskip("pyspark", reason="needs the extra [spark]")
    if not shutil.which("java"):
        pytest.skip("needs a Java runtime (Debian: apt-get install default-jre-headless)")
    os.environ |= {"SPARK_HOME": str(Path(pyspark.__file__).parent), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    builder: Any = pyspark.sql.SparkSession.builder
    quiet = {"spark.driver.host": "127.0.0.1", "spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "4"}
    for key, value in quiet.items():
        builder = builder.config(key, value)
    session = builder.config("spark.sql.session.timeZone", "UTC").master("local-cluster[2,1,1024]").getOrCreate()
    session.read.parquet(str(folder / "log.parquet")).createOrReplaceTempView("events")
    yield "spark://#events"
    session.stop()


def test_a_postgres_table_gives_what_the_file_gives(postgres: str, folder: Path) -> None:
    same(open_log([postgres]), folder)


def test_a_spark_table_gives_what_the_file_gives(spark: str, folder: Path) -> None:
    same(open_log([spark]), folder)


def test_a_table_that_is_not_there_is_an_input_error(postgres: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        open_log([postgres.replace("logs.events", "logs.none")])


def test_an_address_without_table_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="names no table"):
        open_log(["postgres://reader@nowhere/database"])
    with pytest.raises(UsageError, match="names no table"):
        open_log(["oracle://reader@nowhere/database#table"])


@pytest.mark.parametrize(
    ("address", "lacking", "extra"),
    [
        ("postgres://reader@nowhere/database#table", "ibis", "warehouse"),
        ("spark://#table", "ibis", "spark"),
        ("spark://#table", "pyspark.sql", "spark"),
    ],
)
def test_without_the_extra_the_message_names_it(address: str, lacking: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, lacking, None)
    with pytest.raises(UsageError, match="privacy-practice-checker") as caught:
        open_log([address])
    assert f"[{extra}]" in str(caught.value)


def test_a_table_and_a_file_are_not_one_log(folder: Path) -> None:
    with pytest.raises(UsageError, match="ids cannot be compared"):
        open_log(["postgres://reader@nowhere/database#table", str(folder / "log.parquet")])


def test_a_password_is_not_shown() -> None:
    assert shown("postgres://reader:secret@host/db#t") == "postgres://reader@host/db#t"


@pytest.mark.parametrize("engine", ["postgres", "spark"])
def test_a_project_names_a_table_where_it_names_files(engine: str, folder: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What `checker check` tells of a table is what it tells of the same log in a file: totals, and the same rows set aside."""
    (tmp_path / "policy.md").write_text(
        "# Privacy\n\nWe share your email address with our partners. We never sell your location data.\n" * 5
    )
    told = []
    for path in (str(request.getfixturevalue(engine)), str(folder / "log.parquet")):
        (tmp_path / "checker.toml").write_text(
            f'[organisation]\nname = "Example"\n[[statements]]\npath = "policy.md"\n[events]\npaths = ["{path}"]\n'
        )
        result = CliRunner().invoke(main, ["check", str(tmp_path), "--format", "json", "--fail-on", "none", "-q"])
        assert result.exit_code in {0, 3}, result.output
        summary = json.loads(result.stdout)["summary"]
        gc.collect()  # the connection goes with the log, and warns that nobody closed it
        told.append((result.exit_code, {key: value for key, value in summary.items() if key not in {"flows", "findings"}}))
    assert told[0] == told[1]
    assert told[0][1]["events_read"] == 1000
    assert told[0][1]["events_quarantined"] == BAD
    assert sum(1 for count in told[0][1]["verdicts"].values() if count) > 1
