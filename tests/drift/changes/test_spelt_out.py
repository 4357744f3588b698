import pytest

from checker.drift.changes.spelt_out import spelt_out
from checker.drift.words.wording import changed
from tests.drift.versions import between


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("We show maps of walks. We keep your pace for this purpose.", "We show maps of walks. We keep your pace for maps of walks.", True),
        ("We show maps of walks. We keep your pace for this purpose.", "We show maps of walks. We keep your pace for adverts.", False),
        ("We draw maps by hand. We sell those.", "We draw maps by hand. We sell maps.", True),
        ("We draw maps by hand. We sell pictures.", "We draw maps by hand. We sell maps.", False),
    ],
)
def test_what_a_word_points_at_may_be_named_in_its_place(before: str, after: str, *, same: bool) -> None:
    sides = between(before, after)
    one, other = (text.split(". ")[1] for text in (before, after))
    starts = (sides.old.statement.text.index(one), sides.new.statement.text.index(other))
    assert spelt_out(changed(one, other), sides.old, starts[0], sides.new, starts[1]) is same
