import json

from checker.rendering.rows import render, verdict_line
from tests.rendering.sample_case import judged, sample_report


def test_a_verdict_line_has_exactly_the_promised_keys() -> None:
    line = verdict_line("e1", judged()[3][1])
    text = "We never give your personal information to anyone outside Heartline."
    start = line["evidence"][0]["start"]
    assert line == {
        "event_id": "e1",
        "verdict": "contradicted",
        "clarity": None,
        "reason": "denial",
        "statement": "policies/2012-03-01.md",
        "missing": [],
        "summary": "Hashed email addresses went to AdReach while the text said that personal information never leaves Heartline.",
        "evidence": [{"statement": "policies/2012-03-01.md", "start": start, "end": start + len(text), "text": text, "role": "denial"}],
    }
    assert list(line) == ["event_id", "verdict", "clarity", "reason", "statement", "missing", "summary", "evidence"]
    json.dumps(line)


def test_each_finding_is_one_line() -> None:
    lines = render(sample_report()).splitlines()
    assert [json.loads(line)["id"] for line in lines] == [finding.id for finding in sample_report().findings]
