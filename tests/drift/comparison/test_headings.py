import pytest

from checker.drift.comparison.headings import heads
from checker.drift.words.cues import cues
from checker.rulebook import rulebook


@pytest.mark.parametrize(
    ("text", "line", "headed"),
    [
        ("We plan walks.\n\nGrounds for using your pulse\n\nWe use it if you agree.", "Grounds for using your pulse", True),
        ("We plan walks.\n9. Carriage & tax\nWe read your address to plan how we carry your goods.", "Carriage & tax", True),
        ("We plan walks.\n\nWe never sell your pulse\n\nWrite to us.", "We never sell your pulse", False),
        ("We collect:\nYour pulse\nYour pace\nWe read both to plan walks that you will like.", "Your pace", False),
        ("We plan walks.\nYour pulse\nYour pace", "Your pulse", False),
    ],
)
def test_a_line_that_names_what_stands_below_it_says_nothing(text: str, line: str, *, headed: bool) -> None:
    start = text.index(line)
    assert heads(text, start, start + len(line), cues(rulebook())) is headed
