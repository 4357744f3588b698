from dataclasses import replace

from checker.findings import LogRead, Run, build_report, find
from checker.model import Quarantined
from checker.rendering.terminal import render
from checker.report import Report
from tests.rendering.sample_case import case, judged, sample_report

GOLDEN = """\
error[PP101] F-0001 Email address (email_sha256) shared with AdReach: the text rules it out
  --> policies/2012-03-01.md:8:1  in force from 2012-03-01, until 2013-08-15
    |
  8 | We never give your personal information to anyone outside Heartline.
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rules out
  --> log: 2013-02-11 to 2013-07-30  120 events, 48,000 records
      among them e1
    = Data             A hashed email address is still the email address; the text says nothing else.
                       [covered]
    = severity         high   confidence of the reading 0.97   fingerprint FINGERPRINT
    = help             Change the practice: Stop giving email address (email_sha256) to AdReach for
                       “advertising”. As it was done, “We never give your personal information to anyone
                       outside Heartline” does not allow it.
    = help             Change the text for the future: Before it goes on, change “We never give your personal
                       information to anyone outside Heartline” in the next version of policies/2012-03-01.md,
                       so that people read that you give email address (email_sha256) to AdReach for
                       “advertising”. Give the version its date and tell them. What went before stays as it
                       was found, and so do data collected under the present text.

421 events read = 420 judged + 1 quarantined.
Judged against 3 statements (7 commitments, 2 clauses not understood): \
120 contradicts, 0 not covered, 0 cannot be determined, 300 consistent.
  quarantined log.jsonl:7: data is empty
FAIL  1 finding; fails on: contradicted
"""


def tiny(fail_on: str = "contradicted", quarantined: int = 1, members: slice = slice(3, 9, 5)) -> Report:
    one = replace(case(), judged=judged()[members])
    rows = (Quarantined(file="log.jsonl", line=7, reason="data is empty"),) * quarantined
    read = sum(flow.events for flow, _ in one.judged) + quarantined
    return build_report(one, find(one), LogRead(read, rows), Run("checker check", fail_on))


def test_a_report_reads_as_a_compiler_prints_errors() -> None:
    report = tiny()
    assert render(report) == GOLDEN.replace("FINGERPRINT", report.findings[0].fingerprint)


def test_a_clean_run_says_how_much_was_judged_and_never_a_bare_ok() -> None:
    last = render(tiny(quarantined=0, members=slice(7, 10))).splitlines()[-1]
    assert last == "PASS  1,264 events judged, 0 findings, none fails on: contradicted"


def test_rows_that_were_not_judged_never_end_in_a_pass() -> None:
    assert render(tiny("none")).splitlines()[-1] == "INCOMPLETE  1 finding, none fails on: none; 1 row was not judged"


def test_hostile_text_cannot_command_the_terminal() -> None:
    report = sample_report()
    finding = report.findings[0].model_copy(update={"title": "\x1b]0;owned\x07 \u202e", "samples": ("\x1b[2J",)})
    text = render(report.model_copy(update={"findings": (finding,)}))
    assert "\x1b" not in text
    assert "⟦U+001B⟧]0;owned⟦U+0007⟧" in text


def test_findings_beyond_fifty_are_counted() -> None:
    report = sample_report()
    assert "… 25 more findings: see --format json" in render(report.model_copy(update={"findings": report.findings[:1] * 75}))


def test_a_quote_is_placed_on_its_line_of_the_file_where_that_is_known() -> None:
    report = sample_report()
    first, *rest = report.findings
    quote = first.evidence[0]
    assert f"--> {quote.statement}:5:" in render(report)  # else the line of the text that was read
    placed = first.model_copy(update={"evidence": (quote.model_copy(update={"lines": (112, 113)}),)})
    assert f"--> {quote.statement}:112  in force" in render(report.model_copy(update={"findings": (placed, *rest)}))


def test_records_that_are_no_sharing_are_counted_with_their_reason() -> None:
    report = tiny()
    passed = report.summary.model_copy(update={"not_sharing": {"to the organisation itself": 120, "nothing was sent": 1}})
    lines = render(report.model_copy(update={"summary": passed})).splitlines()
    assert "120 records of the log told of no sharing: to the organisation itself." in lines
    assert "1 record of the log told of no sharing: nothing was sent." in lines


def test_a_missing_fact_is_a_question_with_its_place_and_the_events_that_it_settles() -> None:
    report = sample_report()
    text = " ".join(render(report).split())
    assert (
        "missing: Does AdReach fall under “business partners”, or what else is it to the organisation?"
        " Role in the recipient register would settle 211 events."
    ) in text
    assert "missing: Had the person consented? Column consent bears on 3 events, together with other facts." in text
    many = report.model_copy(update={"missing": report.missing[:1] * 7})
    assert "… 2 more missing facts: see --format json" in render(many)
