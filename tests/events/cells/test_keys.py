from datetime import date

from checker.events.cells.keys import ASKED, EVERYTHING, keys, times
from checker.verdicts.conditions.asking import ASKED as UNDERSTOOD


def test_the_engine_listens_to_the_words_that_the_judge_understands() -> None:
    assert ASKED.removeprefix("(?i)").replace("?:", "") == UNDERSTOOD.pattern.replace("?:", "")


def test_nothing_is_left_out_unless_a_folding_says_so() -> None:
    assert keys((), None) == keys((), None, EVERYTHING)
    assert {"channel", "extra", "?period"} <= keys((), None).keys()


def test_each_day_divides_once() -> None:
    period = times((date(2020, 2, 1), date(2020, 1, 1), date(2020, 1, 1)), "action", ())["?period"]
    assert period.count("WHEN occurred_at <") == 2
    assert period.index("2020-01-01") < period.index("2020-02-01")
