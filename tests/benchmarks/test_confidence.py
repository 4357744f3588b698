"""The arithmetic of the reliability table, on numbers worked out by hand."""

from pathlib import Path

import pytest

from checker.extraction.practices.certainty import certainty
from tests.benchmarks import confidence
from tests.benchmarks.confidence import FILE, Reading, at, brier, calibrate, expected_error, fitted, rising, table

IDENTITY = ((0.0, 0.0), (1.0, 1.0))


def many(score: float, right: int, wrong: int, *, others: bool = False, half: str = "tune") -> list[Reading]:
    return [Reading(half, score, score, others, number < right) for number in range(right + wrong)]


def test_scores_of_calibration() -> None:
    pairs = [(0.9, True), (0.9, False), (0.6, True), (0.6, True)]
    assert brier(pairs) == pytest.approx((0.01 + 0.81 + 0.16 + 0.16) / 4)
    assert expected_error(pairs) == pytest.approx((abs(1.8 - 1) + abs(1.2 - 2)) / 4)
    assert (brier([]), expected_error([])) == (0, 0)


def test_the_table_counts_each_bin() -> None:
    assert table("guard", [(0.97, True), (0.97, False), (0.55, True)]).splitlines()[1:] == [
        "  0.50 to 0.60   stated 0.55   observed 1.00      1 readings",
        "  0.95 to 1.00   stated 0.97   observed 0.50      2 readings",
    ]


def test_neighbours_out_of_order_are_pooled_by_weight() -> None:
    pooled = [share for _, share in rising([(0.1, 0.5, 1), (0.2, 0.8, 1), (0.3, 0.2, 3)])]
    assert pooled == pytest.approx([0.38, 0.38, 0.38])
    assert rising([(0.1, 0.5, 1), (0.2, 0.8, 1)]) == [(0.1, 0.5), (0.2, 0.8)]


def test_few_readings_move_a_line_little_and_many_move_it_far() -> None:
    few, much = (at(fitted(many(0.97, 0, wrong), IDENTITY), 0.97) for wrong in (1, 200))
    assert few == pytest.approx(10 * 0.97 / 11, abs=0.001)
    assert much == certainty().calibration.threshold / 100


def test_a_line_crosses_the_threshold_where_the_score_does() -> None:
    threshold = certainty().calibration.threshold / 100
    line = fitted([*many(0.4, 90, 0), *many(0.9, 0, 90)], IDENTITY)
    assert all((score >= threshold) == (share >= threshold) for score, share in line)


def test_calibrating_writes_lines_that_the_checker_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "confidence.yaml"
    copy.write_text(FILE.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(confidence, "FILE", copy)
    calibrate([*many(0.97, 80, 20), *many(0.97, 5, 5, others=True), *many(0.97, 0, 500, half="guard")])
    text = copy.read_text(encoding="utf-8")
    assert "on 110 readings of the tune half" in text
    assert f"[97, {100 * (80 + 9.7) / 110:.0f}]" in text
