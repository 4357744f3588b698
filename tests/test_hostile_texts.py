"""Hostile text that comes in through a policy, a register, a log or a waiver is inert in everything that comes out."""

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from checker.rendering import formats
from checker.rendering.spreadsheet import FORMULA
from tests.conftest import ALLOWED, DENIED, POLICY, checker, log

TEXTS = {
    "script": "<script>alert(1)</script>",
    "closing": "</script></style></title><img src=x onerror=alert(1)>",
    "link": "[x](javascript:alert(1))",
    "formula": "=HYPERLINK(1)",
    "at": "@SUM(1+1)",
    "right to left": "a\u202etxt.exe",
    "nul": "a\x00b\x1b[31m",
    "command": "x\n::error::owned",
    "long": "y" * 10_000,
}
COMMANDING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
ELEMENTS = set("h1 h2 p strong table thead tbody tr th td blockquote ul li code hr".split())


@pytest.fixture(params=list(TEXTS.values()), ids=list(TEXTS))
def outputs(request: pytest.FixtureRequest, case: Path, tmp_path: Path) -> dict[str, str]:
    """Return what every format says about a case with a hostile text in each of its inputs."""
    text = str(request.param)
    quoted = json.dumps(text)
    (case / "policy.md").write_text(POLICY + f"\nWe share your photos with our partner {text} for advertising.\n", encoding="utf-8")
    recipients = (
        f'recipients:\n  - name: Adsworth\n    role: advertiser\n  - name: {quoted}\n    role: {quoted}\n    aliases: [{quoted[:-1]}2"]\n'
    )
    (case / "recipients.yaml").write_text(recipients, encoding="utf-8")
    hostile: dict[str, object] = {"recipient": text, "purpose": text, "data": [text], "consent": text, "contract": text, "x" + text: text}
    (case / "events.jsonl").write_text(log(DENIED, ALLOWED | hostile | {"event_id": text}, DENIED | {"event_id": "d2", "purpose": text}))
    first = json.loads(checker("check", case, "--format", "json").stdout)["findings"]
    waived = "".join(f'- id: "{one["fingerprint"]}"\n  who: {quoted}\n  why: {quoted}\n  until: 2999-01-01\n' for one in first[:1])
    (case / "waivers.yaml").write_text("waivers:\n" + waived, encoding="utf-8")
    pairs = [word for form in formats() for word in ("--format", form, "--output", tmp_path / f"out.{form}")]
    result = checker("check", case, "--waivers", case / "waivers.yaml", *pairs)
    assert result.exit_code in {0, 1, 3}, result.stderr
    return {form: (tmp_path / f"out.{form}").read_text(encoding="utf-8") for form in formats()}


def test_hostile_text_is_inert_in_every_output(outputs: dict[str, str]) -> None:
    findings = json.loads(outputs["json"])["findings"]
    assert findings
    assert findings[0]["waiver"]
    for form in set(formats()) - {"json", "jsonl"}:  # these carry the text as it is, as data
        assert not COMMANDING.search(outputs[form]), form
    rows = list(csv.reader(io.StringIO(outputs["csv"])))
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []
    assert {len(row) for row in rows} == {len(rows[0])}
    assert ElementTree.fromstring(outputs["junit"]).findall("testsuite/testcase")
    assert len(json.loads(outputs["sarif"])["runs"][0]["results"]) == len(findings)
    assert [line for line in outputs["github"].splitlines() if not re.match(r"::(error|warning|notice) [^:]+::", line)] == []
    page = str(MarkdownIt("commonmark", {"html": True}).enable("table").render(outputs["md"]))
    assert set(re.findall(r"<([a-zA-Z0-9]+)", page)) <= ELEMENTS
    tree = LexborHTMLParser(outputs["html"])
    assert [len(tree.css(name)) for name in ("img", "iframe", "[onerror]", "a[href^='javascript']")] == [0, 0, 0, 0]
    assert not [node for node in tree.css("script") if "alert(1)" in node.text() and node.attributes.get("type") != "application/json"]
