import pytest
from pydantic import ValidationError

from checker.drift.words.function_words import FunctionWords, Rewording, function_words


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


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("nobody but our staff", "only our staff"),
        ("our staff and no one else", "our staff only"),
        ("no later than monday", "at most monday"),
        ("including but not limited to names", "including but also names"),
        ("we do not sell names", "we do not sell names"),
        ("the do not sell page", "the dns page"),
    ],
)
def test_what_is_said_in_other_words_is_put_plainly(said: str, plainly: str) -> None:
    for each in function_words().rewordings:
        said = each.expression.sub(each.plainly, said)
    assert said == plainly


def test_what_is_put_plainly_is_words_and_no_pattern() -> None:
    with pytest.raises(ValidationError, match="should match pattern"):
        Rewording(said="no more than", plainly=r"\1")
