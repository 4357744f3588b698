"""Conditions with a number are held against fields that count the same."""

import pytest

from checker.verdicts.conditions.counted import by_count
from checker.verdicts.terms.truth import Truth

MET, NOT_MET, _ = Truth


@pytest.mark.parametrize(
    ("text", "name", "value", "expected"),
    [
        pytest.param("at two months or more of arrears", "months_in_arrears", "1", NOT_MET, id="fewer than two"),
        pytest.param("at two months or more of arrears", "months_in_arrears", "2", MET, id="two"),
        pytest.param("after three missed visits", "missed_visits", "2", NOT_MET, id="before the third"),
        pytest.param("if more than 50 loans are open", "open_loans", "50", NOT_MET, id="not more"),
        pytest.param("while you are less than two months in arrears", "months_in_arrears", "0.5", MET, id="less"),
        pytest.param("up to ten loans", "loans", "11", NOT_MET, id="past it"),
        pytest.param("if gifts exceed 1,000 euros", "gift_euros", "1200", MET, id="a large number"),
        pytest.param("at two months or more of arrears", "months_in_arrears", "yes", None, id="no number in the log"),
        pytest.param("when you are in arrears", "months_in_arrears", "1", None, id="no number in the text"),
        pytest.param("at two months or more of arrears", "visits", "1", None, id="of something else"),
        pytest.param("not until after three missed visits", "missed_visits", "2", NOT_MET, id="not before"),
        pytest.param("while you do not have more than three loans", "loans", "4", None, id="denied further before"),
        pytest.param("at two months or more of arrears", "arrears", "450", None, id="of another unit"),
        pytest.param("at two months or more of arrears", "arrears_days", "45", None, id="in another unit"),
        pytest.param("after two failed payments", "payment_id", "77", None, id="no count"),
        pytest.param("after two failed payments", "payments", "7", None, id="a count of more"),
        pytest.param("after two failed payments", "number_of_failed_payments", "1", NOT_MET, id="the number of them"),
        pytest.param("after two or more missed visits", "missed_visits", "2", MET, id="or more before the noun"),
        pytest.param("from at least 2 and at most 5 loans", "loans", "9", None, id="two bounds"),
        pytest.param("if gifts exceed 1.500 euros", "gift_euros", "900", None, id="a dot of thousands"),
        pytest.param("not after three missed visits", "missed_visits", "2", None, id="denied"),
    ],
)
def test_counts_are_held_against_bounds(text: str, name: str, value: str, expected: Truth | None) -> None:
    found = by_count(text, name, value)
    assert (found and found.truth) is expected
