import pytest

from checker.drift.clauses.elsewhere import Text
from checker.drift.comparison.lines import within_a_line
from checker.drift.words.cues import cues
from checker.rulebook import rulebook
from tests.drift.versions import meaning, text

OLD = "We give your name to Bunny (a provider based in Slovenia) for delivery of pages and DDoS protection."


@pytest.mark.parametrize(
    ("later", "there"),
    [
        ("- Bunny (provider, Slovenia): delivery of pages, DDoS protection\n- Owl: search\n", True),
        ("- Stork (provider, Slovenia): delivery of pages, DDoS protection\n", False),  # another name
        ("Bunny, a provider based in Slovenia, is never used for delivery of pages and DDoS protection.", False),
        ("Bunny is an animal.", False),
    ],
    ids=["line", "another name", "denied", "name alone"],
)
def test_a_permission_stands_in_a_line_of_a_list_by_its_name_and_its_words(later: str, *, there: bool) -> None:
    own, other = Text(text(OLD)), Text(text(later, "new.md"))
    (permission,) = own.statement.commitments
    assert (within_a_line(permission, own, other, cues(rulebook())) is not None) is there


def test_providers_moved_into_a_list_are_not_told_as_gone() -> None:
    listed = "Others help us.\n\n- Bunny (provider, Slovenia): delivery of pages, DDoS protection\n- Owl: search\n"
    assert [change for change in meaning(OLD, listed) if change.change == "removed"] == []
