import csv
import io

import pytest

from checker.rendering import spreadsheet
from tests.rendering.hostile_case import HOSTILE, hostile
from tests.rendering.sample_case import sample_report


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_each_finding_is_one_row_below_the_names_of_the_columns() -> None:
    header, *lines = rows(spreadsheet.render(sample_report()))
    assert header == list(spreadsheet.COLUMNS)
    assert [line[0] for line in lines] == [finding.id for finding in sample_report().findings]
    assert {len(line) for line in lines} == {len(header)}


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        (" =1", "'=1"),
        ("\u200b=1", "⟦U+200B⟧=1"),
        ("＝1", "'＝1"),
        ("|calc", "'|calc"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell: str, written: str) -> None:
    assert spreadsheet.inert(cell) == written


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_texts_stay_in_their_cells(text: str) -> None:
    header, *lines = rows(spreadsheet.render(hostile(text)))
    assert len(lines) == len(sample_report().findings)
    assert {len(line) for line in lines} == {len(header)}
    assert [cell for line in lines for cell in line if cell.startswith(spreadsheet.FORMULA)] == []
