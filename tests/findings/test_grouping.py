from dataclasses import replace
from datetime import timedelta

import pytest

from checker.findings import find
from checker.model import Action, Flow, Statement, Verdict, VerdictKind
from checker.report import Finding, Severity
from tests.rendering.sample_case import POLICY, case, flow, judged, statements

PHOTOS = judged()[0]


def of(*members: tuple[Flow, Verdict], texts: tuple[Statement, ...] = statements()) -> tuple[Finding, ...]:
    return find(replace(case(), judged=members, statements=texts))


def test_every_practice_that_is_not_consistent_is_in_exactly_one_finding() -> None:
    one = case()
    judged_events = sum(flow.events for flow, verdict in one.judged if verdict.verdict is not VerdictKind.CONSISTENT)
    assert sum(finding.events for finding in find(one)) == judged_events


def test_practices_that_differ_only_in_time_number_and_spelling_are_one_finding() -> None:
    (finding,) = of(*judged()[:2])
    assert (finding.recipient, finding.events, finding.records, finding.flows) == ("Clarivue", 43, 3_080_000, 2)
    assert (f"{finding.first:%F}", f"{finding.last:%F}") == ("2014-09-08", "2014-10-02")
    assert finding.samples == ("e101", "e102", "e103", "e160")


@pytest.mark.parametrize(
    "change",
    [{"recipient": "AdReach"}, {"data": ("gender",)}, {"purpose": "advertising"}, {"action": Action.SELL}],
    ids=["recipient", "data", "purpose", "action"],
)
def test_practices_that_differ_in_substance_are_findings_of_their_own(change: dict[str, object]) -> None:
    other = replace(PHOTOS[0], **change)  # type: ignore[arg-type]
    found = of(PHOTOS, (other, PHOTOS[1]))
    assert len(found) == 2
    assert found[0].fingerprint != found[1].fingerprint


def test_a_fingerprint_survives_later_events_more_records_and_text_moved_to_another_file() -> None:
    practice, verdict = PHOTOS
    later = replace(
        practice, first=practice.first + timedelta(days=90), last=practice.last + timedelta(days=99), events=7, records=9, samples=("z",)
    )
    moved = tuple(
        item.model_copy(update={"statement": "new.md", "start": item.start + 500, "end": item.end + 500}) for item in verdict.evidence
    )
    (before,), (after,) = of(PHOTOS), of((later, verdict.model_copy(update={"evidence": moved, "statement": "new.md"})))
    assert after.fingerprint == before.fingerprint
    assert len(before.fingerprint) == 16


def test_a_fingerprint_changes_when_the_deciding_words_change() -> None:
    practice, verdict = PHOTOS
    reworded = verdict.evidence[0].model_copy(update={"text": "We share your data with nobody."})
    (before,), (after,) = of(PHOTOS), of((practice, verdict.model_copy(update={"evidence": (reworded,)})))
    assert after.fingerprint != before.fingerprint


def test_findings_are_numbered_by_weight_whatever_the_order_of_the_log() -> None:
    forward, backward = of(*judged()), of(*reversed(judged()))
    assert forward == backward
    assert [finding.id for finding in forward] == [f"F-000{number}" for number in range(1, 7)]
    order = tuple(Severity)
    weights = [order.index(finding.severity) for finding in forward]
    assert weights == sorted(weights, reverse=True)


def test_a_quote_stands_between_the_sentences_around_it() -> None:
    (finding,) = of(judged()[2])
    quote = finding.evidence[0]
    assert POLICY[quote.start : quote.end] == quote.text
    assert quote.before == "We do not sell your personal information."
    assert quote.after == "If we ever want to share it with anyone else, we will tell you first and let you choose not to take part."


def test_confidence_is_that_of_the_least_sure_reading_and_absent_without_a_reading() -> None:
    by_id = {finding.rule: finding for finding in of(*judged())}
    assert by_id["PP107"].confidence == 0.88
    assert by_id["PP301"].confidence is None


def test_a_logged_deletion_marks_the_finding_it_answers_and_leaves_it_standing() -> None:
    deletion = flow(["profile photo"], None, "2014-12-01", action=Action.DELETE, remedies="e102", samples=("e900",))
    consistent = judged()[-1][1]
    (finding,) = of(PHOTOS, (deletion, consistent))
    assert finding.remediated == ("e102",)
    assert finding.verdict is VerdictKind.CONTRADICTED


def test_a_quote_from_a_statement_that_is_not_at_hand_stands_alone() -> None:
    (finding,) = of(PHOTOS, texts=())
    assert (finding.evidence[0].before, finding.evidence[0].after, finding.confidence) == ("", "", None)


def test_consistent_practice_makes_no_finding() -> None:
    assert of(judged()[-1]) == ()
