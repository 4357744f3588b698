import re

import pytest

from checker.rendering import annotations
from tests.rendering.hostile_case import HOSTILE, hostile
from tests.rendering.sample_case import sample_report

COMMAND = re.compile(r"::(error|warning|notice) [^:\n]+::[^\n]*")


def test_every_line_is_a_command_and_the_last_has_the_counts() -> None:
    lines = annotations.render(sample_report()).splitlines()
    assert [line for line in lines if not COMMAND.fullmatch(line)] == []
    assert lines[-1].startswith("::notice title=checker::FAIL: ")


def test_a_place_is_the_line_of_the_file() -> None:
    report = sample_report()
    first, *rest = report.findings
    quote = first.evidence[0].model_copy(update={"lines": (12, 13)})
    changed = report.model_copy(update={"findings": (first.model_copy(update={"evidence": (quote,)}), *rest)})
    told = annotations.render(changed).splitlines()
    assert told[0].startswith(f"::error endLine=13,file=policies/2013-08-15.md,line=12,title={first.rule} F-0001::")


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_no_text_begins_a_command_of_its_own(text: str) -> None:
    lines = annotations.render(hostile(text)).splitlines()
    assert [line for line in lines if not COMMAND.fullmatch(line)] == []
    assert len(lines) == len(sample_report().findings)  # one of them is waived, and one line counts


def test_no_more_than_github_shows_of_a_level() -> None:
    report = sample_report()
    lines = annotations.render(report.model_copy(update={"findings": report.findings[:1] * 25})).splitlines()
    assert len(lines) == 11
    assert "15 findings not annotated" in lines[-1]
