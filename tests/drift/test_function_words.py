import pytest
from pydantic import ValidationError

from checker.drift.function_words import FunctionWords, function_words


def test_what_joins_says_nothing_and_what_turns_a_rule_round_says_much() -> None:
    words = function_words()
    assert {"the", "also"} <= words.joining
    assert {"never", "only"} <= words.polarity
    assert not {"never", "only", "sell"} & words.joining
    assert not {"the", "sell"} & words.polarity


def test_a_year_has_twelve_months_in_order() -> None:
    months = function_words().months
    assert (months[0], months[4], months[11]) == ("january", "may", "december")
    with pytest.raises(ValidationError, match="at least 12 items"):
        FunctionWords.model_validate({**function_words().model_dump(), "months": months[1:]})
