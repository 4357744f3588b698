"""HAR: third-party requests only, each with the data that it is seen to carry, every host attributed or listed as unknown."""

import gzip
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from checker.errors import InputError
from checker.events import EventLog, open_log
from checker.events.containers.har import read, unexplained
from checker.events.layouts.hosts import site
from checker.events.layouts.layout import Layout, known_layouts

REAL = sorted((Path(__file__).resolve().parents[3] / "../shared/data/har").rglob("*.har"))
PAGE = {"id": "p", "title": "https://www.shop.example/"}


def entry(url: str, **more: Any) -> dict[str, Any]:
    request = {"method": "GET", "url": url, "headers": more.pop("headers", []), "cookies": more.pop("cookies", [])}
    if "body" in more:
        request["postData"] = {"mimeType": "application/json", "text": more.pop("body")}
    return {"pageref": "p", "startedDateTime": "2024-03-01T10:00:00.000+01:00", "request": request, **more}


def write(folder: Path, *entries: Any, pages: list[Any] | None = None, name: str = "c.har") -> EventLog:
    document = {"log": {"version": "1.2", "entries": list(entries), "pages": [PAGE] if pages is None else pages}}
    (folder / name).write_text("\ufeff" + json.dumps(document), encoding="utf-8")
    return open_log([name], folder=folder)


def test_requests_to_others_are_events_and_the_rest_is_counted(tmp_path: Path) -> None:
    log = write(
        tmp_path,
        entry("https://cdn.shop.example/x.js"),
        entry("data:image/png;base64,AAAA"),
        entry("https://t.nobody.example/a", fromCache="memory"),
        entry("https://t.nobody.example/a"),
        entry("https://connect.facebook.net/en/fbevents.js"),
    )

    assert [(flow.recipient, flow.samples, dict(flow.extra)["known_organisation"]) for flow in log.flows()] == [
        ("t.nobody.example", ("c.har:4",), "unknown host"),
        ("Facebook", ("c.har:5",), "yes"),
    ]
    assert (log.rows_read, sorted(log.files[0].passed.values()), log.files[0].layout) == (2, [1, 1, 1], "har")


def test_the_data_of_a_request_are_told(tmp_path: Path) -> None:
    address = "jo@mail.example"
    digest = hashlib.sha256(address.encode()).hexdigest()
    log = write(
        tmp_path,
        entry(
            f"https://t.nobody.example/p?z={digest}&idfa=6D92078A-8246-4BA4-AE5B-76104861E7DC",
            headers=[{"name": "User-Agent", "value": "x"}, {"name": "Referer", "value": "https://www.shop.example/health/hiv-test"}],
            cookies=[{"name": "id", "value": "abcdef0123"}, {"name": "lang", "value": "en"}],
            body=json.dumps({"user": {"mail": address, "lat": 52.52001}}),
        ),
    )
    (flow,) = log.flows()

    assert flow.data == (
        *("advertising id", "cookie id", "email address", "email_sha256", "gps coordinates", "ip address", "page url", "user agent"),
    )


def test_every_third_party_request_gives_away_an_address_and_the_front_page_is_no_page(tmp_path: Path) -> None:
    log = write(tmp_path, entry("https://t.nobody.example/p", headers=[{"name": "Referer", "value": "https://www.shop.example/"}]))

    assert [flow.data for flow in log.flows()] == [("ip address",)]


def test_a_page_without_an_address_is_that_of_its_first_document(tmp_path: Path) -> None:
    log = write(tmp_path, entry("https://www.shop.example/"), entry("https://other.example/"), pages=[{"id": "p", "title": "Our shop"}])

    assert [flow.recipient for flow in log.flows()] == ["other.example"]


@pytest.mark.parametrize("pages", [[{"pageTimings": {}}], [{"id": None, "title": "https://graph.facebook.com/"}]], ids=["bare", "null"])
def test_a_page_without_id_belongs_to_no_request(tmp_path: Path, pages: list[Any]) -> None:
    """As mitmproxy writes the traffic of an app: its first request is no page, and whom it went to is not the organisation."""
    requests = [entry("https://graph.facebook.com/v14.0/app"), entry("https://api2.branch.io/v1/open", pageref=None)]
    del requests[0]["pageref"]
    log = write(tmp_path, *requests, pages=pages)

    assert ([flow.recipient for flow in log.flows()], log.files[0].passed) == (["Facebook", "Branch"], {})


def test_an_app_has_no_page_and_its_own_hosts_are_named(tmp_path: Path) -> None:
    write(tmp_path, entry("https://api.shop.example/"), entry("https://other.example/"), pages=[])
    (tmp_path / "m.yaml").write_text("first_party: [shop.example]\n")

    assert {flow.recipient for flow in open_log(["c.har"], folder=tmp_path).flows()} == {"api.shop.example", "other.example"}
    log = open_log(["c.har"], mapping=Path("m.yaml"), folder=tmp_path)
    assert [(flow.recipient, flow.data) for flow in log.flows()] == [("other.example", ("ip address",))]


def test_bad_entries_are_set_aside_with_their_number(tmp_path: Path) -> None:
    whole = entry("https://t.nobody.example/")
    undated = {**whole, "startedDateTime": "yesterday"}
    log = write(tmp_path, whole, {"request": {}}, 7, undated, entry("https://[broken/"), {"request": None})

    assert [(row.line, row.reason.split(";")[0]) for row in log.quarantined] == [
        (2, "the entry has no request with an address"),
        (3, "the line holds a number"),
        (4, 'occurred_at is "yesterday"'),
        (6, "the entry has no request with an address"),
    ]
    assert (log.rows_read, [flow.recipient for flow in log.flows()]) == (6, ["t.nobody.example", "unreadable address"])


def test_a_repeated_key_is_set_aside(tmp_path: Path) -> None:
    text = json.dumps({"log": {"pages": [PAGE], "entries": [entry("https://t.nobody.example/"), entry("https://u.nobody.example/")]}})
    (tmp_path / "c.har").write_text(text.replace('"method": "GET"', '"method": "GET", "method": "POST"', 1))
    log = open_log(["c.har"], folder=tmp_path)

    assert [(row.line, "stands twice" in row.reason) for row in log.quarantined] == [(1, True)]


def test_a_cut_off_capture_is_refused(tmp_path: Path) -> None:
    write(tmp_path, *(entry("https://t.nobody.example/") for _ in range(50)))
    whole = (tmp_path / "c.har").read_bytes()
    (tmp_path / "cut.har").write_bytes(whole[:-200])
    (tmp_path / "cut.har.gz").write_bytes(gzip.compress(whole)[:-20])
    for name in ("cut.har", "cut.har.gz"):
        with pytest.raises(InputError, match="cut off"):
            open_log([name], folder=tmp_path)


def test_what_is_no_har_is_refused(tmp_path: Path) -> None:
    (tmp_path / "c.har").write_text('{"log": {"pages": []}}')
    with pytest.raises(InputError, match=r"has no list 'log\.entries'"):
        open_log(["c.har"], folder=tmp_path)


def test_a_capture_of_nothing_but_the_own_site_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no sharing: 1 to the organisation itself"):
        write(tmp_path, entry("https://www.shop.example/"))


def test_keys_that_no_trace_knows_are_counted(tmp_path: Path) -> None:
    write(tmp_path, entry("https://t.nobody.example/?zzz=1&user_id=u-1"), entry("https://t.nobody.example/?zzz=2"))

    assert unexplained(tmp_path / "c.har", "c.har", known_layouts()["har"]) == {"zzz": 2}


PEAK = """\
import sys
from pathlib import Path
from checker.events import open_log
log = open_log(["big.har"], folder=Path(sys.argv[1]))
status = Path("/proc/self/status").read_text()  # the peak of this program; getrusage begins with that of whoever started it
print(log.rows_read, int(status.partition("VmHWM:")[2].split()[0]) // 1024)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak is read from /proc")
def test_a_capture_of_100_megabytes_needs_little_memory(tmp_path: Path) -> None:
    """Most of it in answers' bodies, as in real captures: 400 requests of 260 kB."""
    body = json.dumps(entry("https://t.nobody.example/?user_id=u-1", response={"content": {"text": "x" * 260_000}}))
    with (tmp_path / "big.har").open("w") as file:
        file.write('{"log": {"pages": [], "entries": [' + body)
        for _ in range(399):
            file.write("," + body)
        file.write("]}}")
    run = subprocess.run([sys.executable, "-c", PEAK, tmp_path], capture_output=True, text=True, check=True)
    rows, megabytes = map(int, run.stdout.split())

    assert (tmp_path / "big.har").stat().st_size > 100_000_000
    assert rows == 400
    assert megabytes < 300


@pytest.mark.skipif(not REAL, reason="the captures may not be shipped")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_in_real_captures_every_third_party_host_is_attributed_or_listed_as_unknown(path: Path) -> None:
    entries = json.loads(path.read_text(encoding="utf-8-sig"))["log"]["entries"]
    hosts = {urlsplit(each["request"]["url"]).hostname for each in entries if each["request"]["url"].startswith("http")}
    told = list(read(path, path.name, Layout(traces=known_layouts()["har"].traces)))
    events = [event for _, each in told for event in each.events]
    passed = [record.content["request"]["url"] for record, each in told if each.passed and isinstance(record.content, dict)]

    assert len(told) == len(entries)
    assert all(event["known_organisation"] == "yes" or event["recipient"] == event["host"] for event in events)
    own = {urlsplit(url).hostname for url in passed}
    assert {event["host"] for event in events} | own >= hosts
    assert {site(str(host)) for host in own}.isdisjoint({site(str(event["host"])) for event in events})
