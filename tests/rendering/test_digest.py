import re

import pytest
from markdown_it import MarkdownIt

from checker.rendering import digest
from tests.rendering.hostile_case import HOSTILE, hostile
from tests.rendering.sample_case import sample_report


def html(text: str) -> str:
    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def test_it_says_the_outcome_the_counts_and_the_words_that_decide() -> None:
    text = digest.render(sample_report())
    page = html(text)
    assert "<strong>FAIL</strong>: findings fail on contradicted" in page
    assert page.count("<tr>") == len(sample_report().findings) + 1
    assert "<blockquote>" in page


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_texts_are_plain_words_when_rendered(text: str) -> None:
    page = html(digest.render(hostile(text)))
    assert set(re.findall(r"</?([a-z0-9]+)", page)) <= set("h1 h2 p strong table thead tbody tr th td blockquote ul li code".split())
    assert page.count("<tr>") == len(sample_report().findings) + 1
    assert page.count("<h2>") == len(sample_report().findings)
    assert not re.search("[\x00-\x08\u202e\u2066]", page)


def test_a_long_report_is_cut_and_says_so() -> None:
    report = sample_report()
    many = report.model_copy(update={"findings": report.findings[:1] * (digest.FINDINGS + 2)})
    assert "2 more findings: see `--format jsonl`." in digest.render(many)


def test_records_that_are_no_sharing_are_counted_with_their_reason() -> None:
    report = sample_report()
    passed = report.summary.model_copy(update={"not_sharing": {"to the *organisation* itself": 120}})
    assert "- 120 records of the log told of no sharing: to the \\*organisation\\* itself." in digest.render(
        report.model_copy(update={"summary": passed})
    )
