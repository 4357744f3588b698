from dataclasses import replace
from itertools import pairwise

from checker.model import VerdictKind
from checker.rendering.charts.flows import DATA, RECIPIENTS, TALLEST, flow_chart, thickness
from checker.report import DataItem, ReportedFlow
from tests.rendering.sample_case import sample_report

FLOWS = sample_report().flows


def test_the_worst_recipient_stands_first_and_its_records_are_counted_once() -> None:
    chart = flow_chart(FLOWS)
    assert chart is not None
    assert [(node.name, node.kind, node.records) for node in chart.recipients[:3]] == [
        ("Clarivue", VerdictKind.CONTRADICTED, 3_820_000),
        ("AdReach", VerdictKind.CONTRADICTED, 358_000),
        ("Own use", VerdictKind.UNDISCLOSED, 69_000),
    ]


def test_a_node_is_as_high_as_its_ribbons_are_wide() -> None:
    chart = flow_chart(FLOWS)
    assert chart is not None
    for column in (chart.data, chart.recipients):
        assert abs(sum(node.height for node in column) - sum(ribbon.width for ribbon in chart.ribbons)) < 0.5


def test_many_names_are_folded_and_no_record_is_lost() -> None:
    many = tuple(
        ReportedFlow(
            data=(DataItem(name=f"d{number}", label=f"d{number}"),),
            recipient=f"r{number}",
            flow=replace(FLOWS[0].flow, records=10),
            verdict=FLOWS[0].verdict,
        )
        for number in range(40)
    )
    chart = flow_chart(many)
    assert chart is not None
    assert (len(chart.data), len(chart.recipients)) == (DATA + 1, RECIPIENTS + 1)
    assert sum(node.records for node in chart.recipients) == 400
    assert next(node.records for node in chart.recipients if node.name == "Other recipients") == 250


def test_a_chart_of_many_ribbons_stays_no_taller_than_can_be_looked_at() -> None:
    many = tuple(flowing(f"d{number % (DATA + 3)}", f"r{number % (RECIPIENTS + 4)}", 10 ** (number % 7)) for number in range(2_000))
    chart = flow_chart(many)
    assert chart is not None
    assert len(chart.ribbons) > 150
    assert chart.height < TALLEST + 40
    for column in (chart.data, chart.recipients):
        assert all(one.y + one.height < other.y for one, other in pairwise(column))


def flowing(data: str, recipient: str, records: int) -> ReportedFlow:
    item = DataItem(name=data, label=data)
    return ReportedFlow(data=(item,), recipient=recipient, flow=replace(FLOWS[0].flow, records=records), verdict=FLOWS[0].verdict)


def test_width_grows_with_the_logarithm() -> None:
    assert [thickness(records) for records in (0, 1, 10, 1000)] == [2.0, 2.0, 5.2, 11.6]


def test_nothing_judged_draws_nothing() -> None:
    assert flow_chart(()) is None
