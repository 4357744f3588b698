from dataclasses import replace
from datetime import timedelta

from checker.model import VerdictKind
from checker.rendering.charts.timeline import BINS, LANE, LEFT, RIGHT, ROW, timeline
from tests.rendering.sample_case import sample_report

REPORT = sample_report()


def test_bands_of_one_series_join_where_the_next_version_begins() -> None:
    chart = timeline(REPORT)
    assert chart is not None
    old, new = (band for band in chart.bands if band.number in {1, 2})
    assert old.x == LEFT
    assert abs(old.x + old.width - new.x) < 0.2
    assert abs(new.x + new.width - RIGHT) < 0.2


def test_the_worst_recipient_has_the_first_lane_and_its_marks_link_to_findings() -> None:
    chart = timeline(REPORT)
    assert chart is not None
    assert [(lane.name, lane.kind) for lane in chart.lanes[:2]] == [
        ("Clarivue", VerdictKind.CONTRADICTED),
        ("AdReach", VerdictKind.CONTRADICTED),
    ]
    assert {mark.finding for mark in chart.lanes[0].marks} == {"F-0001", "F-0002"}


def test_a_crowded_lane_is_put_into_bins_that_keep_the_worst() -> None:
    base = next(flow for flow in REPORT.flows if flow.verdict.verdict is VerdictKind.CONSISTENT)
    many = tuple(
        base.model_copy(
            update={"flow": replace(base.flow, first=base.flow.first + timedelta(days=day), last=base.flow.first + timedelta(days=day))}
        )
        for day in range(300)
    )
    bad = REPORT.flows[0].model_copy(update={"recipient": base.recipient, "flow": replace(many[70].flow)})
    chart = timeline(REPORT.model_copy(update={"flows": (*many, bad)}))
    assert chart is not None
    (lane,) = chart.lanes
    assert len(lane.marks) <= BINS
    assert sum(mark.count for mark in lane.marks) == 301
    assert [mark.kind for mark in lane.marks].count("contradicted") == 1


def test_nothing_judged_draws_nothing() -> None:
    assert timeline(REPORT.model_copy(update={"first": None})) is None


def test_marks_that_would_lie_on_one_another_stand_below_one_another() -> None:
    base = next(flow for flow in REPORT.flows if flow.verdict.verdict is VerdictKind.CONSISTENT)
    bad = REPORT.flows[0].model_copy(update={"recipient": base.recipient, "flow": base.flow})
    far = base.model_copy(
        update={"flow": replace(base.flow, first=base.flow.last + timedelta(days=900), last=base.flow.last + timedelta(days=900))}
    )
    chart = timeline(REPORT.model_copy(update={"flows": (base, bad, far), "last": far.flow.last}))
    assert chart is not None
    (lane,) = chart.lanes
    heights = {(mark.kind, mark.x): mark.y - lane.y for mark in lane.marks}
    assert lane.rows == 2
    assert sorted(heights.values()) == [LANE / 2, LANE / 2, LANE / 2 + ROW]
    assert next(height for (kind, _), height in heights.items() if kind == "contradicted") == LANE / 2  # the worst keeps its place
