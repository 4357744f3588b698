import re

from checker.model import VerdictKind
from checker.rendering.index import index, lines
from checker.report import Summary
from checker.report.batch import BatchEntry, BatchRecord, State, batch_record

HOSTILE = '<script>alert(1)</script>"\u202e'


def record() -> BatchRecord:
    summary = Summary(events_read=5, events_judged=4, events_quarantined=1, verdicts={VerdictKind.CONTRADICTED: 4})
    entries = [
        BatchEntry(project="a", state=State.PASS, organisation="Anodyne", summary=summary, report="projects/a/report.html"),
        BatchEntry(project="b", state=State.FAIL, organisation=HOSTILE, summary=summary, findings={VerdictKind.CONTRADICTED: 2}),
        BatchEntry(project=f"c{HOSTILE}", state=State.UNREADABLE, problems=tuple(f"{HOSTILE} {number}" for number in range(7))),
    ]
    return batch_record(entries, tool="t", rules_digest="r", fail_on="contradicted")


def test_the_page_is_escaped_asks_for_nothing_and_runs_nothing() -> None:
    page = index(record())

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page
    assert "⟦U+202E⟧" in page
    assert re.findall(r'(?:src|href)="([^"#]*)"', page) == ["data:,", "projects/a/report.html"]
    assert "default-src 'none'" in page.replace("&#39;", "'")


def test_the_heaviest_comes_first_and_counts_are_whole() -> None:
    page = index(record())

    assert page.index("⟦U+202E⟧") < page.index("Anodyne")
    assert "10 events read = 8 judged + 2 quarantined" in page
    assert "2 more in the JSON" in page


def test_the_terminal_names_what_did_not_pass() -> None:
    text = lines(record(), judged=2, kept=1)

    assert text.startswith("FAIL b: 2 findings contradicted\nUNREADABLE c")
    assert "Anodyne" not in text
    counts = "1 findings, 0 stopped by a bug, 1 could not be read, 0 not all judged, 1 no findings"
    assert text.endswith(f"3 projects (2 judged now, 1 kept from an earlier run): {counts}\n")
