"""Hostile text that comes in through a policy, a register, a log, a waiver or a rule is inert in everything that comes out."""

import csv
import io
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from checker.rendering import formats
from checker.rendering.spreadsheet import FORMULA
from checker.resources import data_folder
from checker.rulebook import rulebook
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


RULES = {  # words of rules that reach a reader: a title, a meaning, a remedy, a name of the taxonomy
    "severity.yaml": ("title: the text rules it out", "meaning: A sentence in force denies this practice, and no exception to it is met."),
    "remedies.yaml": ("text: Stop {doing}. As it was done, {clause} does not allow it.",),
    "taxonomy/recipients.yaml": ("label: advertisers",),
}
hostile_texts = pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))


def spoil(case: Path, text: str) -> None:
    """Put ``text`` into every input of a case."""
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


def outputs(case: Path, *words: str | Path) -> dict[str, str]:
    """Return what every format says about the case."""
    pairs = [word for form in formats() for word in ("--format", form, "--output", case / f"out.{form}")]
    result = checker("check", case, *words, *pairs)
    assert result.exit_code in {0, 1, 3}, result.stderr
    assert not COMMANDING.search(result.stderr)
    return {form: (case / f"out.{form}").read_text(encoding="utf-8") for form in formats()}


def is_inert(page: str) -> bool:
    """Tell whether a page holds no element or script but its own."""
    tree = LexborHTMLParser(page)
    strange = [node for name in ("img", "iframe", "[onerror]", "a[href^='javascript']") for node in tree.css(name)]
    scripts = [node for node in tree.css("script") if "alert(1)" in node.text() and node.attributes.get("type") != "application/json"]
    return not strange and not scripts and not COMMANDING.search(page)


def check_inert(said: dict[str, str]) -> None:
    findings = json.loads(said["json"])["findings"]
    for form in set(formats()) - {"json", "jsonl"}:  # these carry the text as it is, as data
        assert not COMMANDING.search(said[form]), form
    rows = list(csv.reader(io.StringIO(said["csv"])))
    assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []
    assert {len(row) for row in rows} == {len(rows[0])}
    assert ElementTree.fromstring(said["junit"]).findall("testsuite/testcase")
    assert len(json.loads(said["sarif"])["runs"][0]["results"]) == len(findings) > 0
    assert [line for line in said["github"].splitlines() if not re.match(r"::(error|warning|notice) [^:]+::", line)] == []
    page = str(MarkdownIt("commonmark", {"html": True}).enable("table").render(said["md"]))
    assert set(re.findall(r"<([a-zA-Z0-9]+)", page)) <= ELEMENTS
    assert is_inert(said["html"])


@hostile_texts
def test_hostile_text_is_inert_in_every_output(case: Path, text: str) -> None:
    spoil(case, text)
    said = outputs(case, "--waivers", case / "waivers.yaml")
    assert json.loads(said["json"])["findings"][0]["waiver"]
    check_inert(said)


@pytest.fixture
def spoiled_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return what puts a text into the words of the rules."""

    def spoil_rules(text: str) -> None:
        folder = tmp_path / "rules"
        shutil.copytree(data_folder("rules"), folder)
        for name, entries in RULES.items():
            rule = (folder / name).read_text(encoding="utf-8")
            for entry in entries:
                assert entry in rule
                rule = rule.replace(entry, f"{entry.partition(':')[0]}: {json.dumps(text)}")
            (folder / name).write_text(rule, encoding="utf-8")
        monkeypatch.setattr("checker.rulebook.data_folder", lambda _: folder)
        rulebook.cache_clear()

    yield spoil_rules
    rulebook.cache_clear()


@pytest.mark.parametrize("text", [TEXTS[name] for name in ("script", "closing", "formula", "right to left", "nul", "command")])
def test_hostile_text_of_a_rule_is_inert_in_every_output(case: Path, text: str, spoiled_rules: Callable[[str], None]) -> None:
    spoiled_rules(text)
    said = outputs(case)
    finding = json.loads(said["json"])["findings"][0]
    assert (finding["meaning"], finding["remedies"][0]["text"].endswith(text.strip())) == (text, True)
    check_inert(said)


@hostile_texts
def test_hostile_text_is_inert_in_the_answer_of_every_other_command(case: Path, text: str, tmp_path: Path) -> None:
    spoil(case, text)
    (tmp_path / "manifest.toml").write_text('projects = ["case"]\n')
    (case / "old.md").write_text(POLICY, encoding="utf-8")
    assert checker("check", case, "--format", "json", "--output", case / "r.json").exit_code in {1, 3}  # 3: an id with a NUL is set aside
    asked: list[list[str | Path]] = [
        ["explain", case, text],
        ["explain", case, "no such " + text],
        ["extract", case / "policy.md", "--explain"],
        ["extract", case / "policy.md", "--project", case / "checker.toml"],
        ["commitments", case / "policy.md", "--project", case / "checker.toml"],
        ["contract", case / "policy.md", "--us", "Heartline"],
        ["drift", case / "old.md", case / "policy.md", "--no-cache"],
        ["drift", case / "old.md", case / "policy.md", "--no-cache", "--format", "html", "--output", case / "drift.html"],
        ["events", "inspect", case / "events.jsonl"],
        ["waiver", "new", case / "r.json", "F-0001", "--who", text, "--why", text, "--until", "2999-01-01"],
        ["waiver", "check", case / "waivers.yaml", "--against", case / "r.json"],
        ["report", case / "r.json", "--format", "text"],
        ["batch", tmp_path / "manifest.toml", "--into", tmp_path / "results", "--no-cache"],
        ["check", case / ("none" + text.replace("\x00", "").replace("/", "")[:50])],
        ["rules", "show", text],
    ]
    for words in asked:
        result = checker(*words)
        told = f"{words[0]}: {result.exit_code} {result.output[:300]!r}"
        assert result.exit_code in {0, 1, 2, 3}, told
        assert not COMMANDING.search(result.stdout), told
        assert not COMMANDING.search(result.stderr), told
        assert "\n::error" not in result.output, told
    assert is_inert((case / "drift.html").read_text(encoding="utf-8"))
    assert is_inert((tmp_path / "results" / "index.html").read_text(encoding="utf-8"))
