import pytest

from checker.drift.words.cues import Cues, cues
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
        ("only if you have agreed to receive them", 3),
        ("after you opt in", 3),
        ("once you have signed up for it", 3),
        ("only with your express consent", 3),
        ("without the customer's prior written approval", 3),
        ("unless you have told us not to", 2),
        ("until you tell us to stop", 2),
        ("unless you have asked us to stop", 2),
        ("you may opt out", 2),
        ("without prior written notice to you", 1),
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


@pytest.mark.parametrize(
    ("key", "level"),
    [
        ("we will write to you a month before that happens", 2),
        ("we will let you know once that has happened", 1),
        ("we inform customers of it", 0),
        ("we delete it before the year ends", 0),
    ],
)
def test_when_the_person_hears_of_something(words: Cues, key: str, level: int) -> None:
    assert words.notice(key) == level


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("we never sell it", ("never",)),
        ("if you are under 16 we do not sell it", ("not",)),
        ("we sell it when you are not there", ()),
        ("we sell it to firms whose owners do not live here", ()),
    ],
)
def test_a_denial_counts_where_the_sentence_mainly_says_it(words: Cues, key: str, found: tuple[str, ...]) -> None:
    assert words.denials(key, words.negative) == found


def test_a_sentence_that_only_points_says_nothing_itself(words: Cues) -> None:
    assert words.only_points("you can read more about how we use your photos below")
    assert not words.only_points("we read more of your photos")


def test_a_clause_of_its_own_may_be_a_duty_or_a_right(words: Cues) -> None:
    assert words.duty("and we notify you before we do")
    assert words.duty("you may object")
    assert not words.duty("as you can see")
