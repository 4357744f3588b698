import pytest

from checker.drift.cues import Cues, cues
from checker.rulebook import rulebook


@pytest.fixture(scope="module")
def words() -> Cues:
    return cues(rulebook())


@pytest.mark.parametrize(
    ("key", "practice"),
    [
        ("we record how long you read", True),
        ("customers may object", True),
        ("we are a small company in madrid", False),
        ("for more information on how we use cookies see below", False),
        ("the number of requests to delete was 12", False),
    ],
)
def test_what_is_about_practice(words: Cues, key: str, practice: object) -> None:
    assert words.speaks_of_practice(key) is practice


@pytest.mark.parametrize(
    ("key", "level"),
    [
        ("only if you have agreed to receive them", 2),
        ("after you opt in", 2),
        ("only with your express consent", 2),
        ("unless you have told us not to", 1),
        ("you may opt out", 1),
        ("we send you mail", 0),
    ],
)
def test_how_much_say_a_sentence_leaves(words: Cues, key: str, level: int) -> None:
    assert words.choice(key) == level


@pytest.mark.parametrize(
    ("key", "good"),
    [
        ("we do not sell it", True),
        ("customers may object", True),
        ("we will notify you", True),
        ("we sell it", False),
        ("we will use it", False),
    ],
)
def test_what_protects(words: Cues, key: str, good: object) -> None:
    assert words.protects(key) is good


@pytest.mark.parametrize(
    ("before", "part"), [("we do not share it", "main"), ("we share it if you", "condition"), ("we share nothing unless a", "exception")]
)
def test_parts_of_a_sentence(words: Cues, before: str, part: str) -> None:
    assert words.part(before) == part


@pytest.mark.parametrize(
    ("key", "larger"),
    [
        ("we write to you 60 days in advance", True),
        ("we keep it for 60 days", False),
        ("it has 60 pages", None),
        ("groups of 50 or more", True),
    ],
)
def test_whether_a_larger_figure_protects(words: Cues, key: str, larger: object) -> None:
    assert words.larger_protects(key) is larger
