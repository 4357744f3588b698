from checker.model import Action, Commitment, Kind, StatementKind, Unread, UnreadReason
from checker.rendering.marking import Span, marked, paragraphs
from checker.report import ReportedStatement
from tests.rendering.sample_case import sample_report

TEXT = "Sharing\nWe share data and never sell it. Whatever.\n\nEnd."


def reading(start: int, end: int, kind: Kind) -> Commitment:
    return Commitment(statement="a.md", start=start, end=end, text=TEXT[start:end], action=Action.SHARE, kind=kind, section=("Sharing",))


def statement(*commitments: Commitment) -> ReportedStatement:
    unread = Unread(statement="a.md", start=41, end=50, text=TEXT[41:50], reason=UnreadReason.NOT_PARSED)
    return ReportedStatement(
        path="a.md", kind=StatementKind.PRIVACY_POLICY, series="a", sha256="", text=TEXT, commitments=commitments, unread=(unread,)
    )


def test_overlapping_readings_are_cut_into_spans_and_the_stricter_gives_the_mark() -> None:
    one = statement(reading(8, 40, Kind.PERMIT), reading(26, 40, Kind.DENY))
    readings = marked(one, 1, ())
    heading, body, end = paragraphs(one, readings)
    assert (heading.heading, heading.spans) == (True, (Span("Sharing"),))
    assert body.spans == (
        Span("We share data and ", "permit"),
        Span("never sell it.", "deny", (readings[0], readings[1])),
        Span(" "),
        Span("Whatever.", "unread"),
    )
    assert body.commitments == readings
    assert (end.heading, end.spans) == (False, (Span("End."),))


def test_commitments_are_named_by_kind_and_place_and_know_their_findings() -> None:
    report = sample_report()
    names = [item.name for item in marked(report.statements[1], 2, report.findings)]
    assert names == ["P1", "D2", "L3", "R4", "R5"]
    assert [item.findings for item in marked(report.statements[1], 2, report.findings)][2] == ("F-0001", "F-0002", "F-0006")


def test_the_marked_text_is_the_whole_text() -> None:
    for number, one in enumerate(sample_report().statements, 1):
        lines = ["".join(span.text for span in part.spans) for part in paragraphs(one, marked(one, number, ()))]
        assert lines == [line for line in one.text.split("\n") if line.strip()]
