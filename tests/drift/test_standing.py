import pytest

from checker.drift.cues import cues
from checker.drift.standing import title
from checker.rulebook import rulebook

STANDING = cues(rulebook()).standing


@pytest.mark.parametrize(
    ("text", "lead", "is_one"),
    [
        ("Viewing, Changing and Deleting Your Club Record", "", True),
        ("Track A Claim", "Claims", False),
        ("Find An Old Claim", "Claims", True),
        ("Delete Your Club Record.", "", False),
        ("Your Agent And Claims Adjuster", "We share it with:", False),
        ("Deleting your club record", "", False),
    ],
)
def test_a_title_has_capitals_and_no_stop(text: str, lead: str, *, is_one: bool) -> None:
    assert title(text, lead) is is_one


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("we have never received a national security letter", True),
        ("in 2020 we have received no such orders", True),
        ("we have never sold your letters", False),
        ("we have received your letter and keep it", False),
    ],
)
def test_what_became_of_requests_is_a_report(key: str, *, is_one: bool) -> None:
    assert STANDING.report(key) is is_one


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("guests have certain rights including to see the data that we hold", True),
        ("your phone gives you the ability to stop our collection", True),
        ("you have the right to object", False),
        ("we may share your data with whoever has the key", False),
    ],
)
def test_what_we_do_is_named_by_the_way_in_a_right(key: str, *, is_one: bool) -> None:
    assert STANDING.right(key) is is_one


def test_a_lone_sentence_concerns_persons_where_we_do_something_and_no_courtesy_is_said() -> None:
    speaker = cues(rulebook()).speaker
    assert STANDING.concerns("we scan for phones near you", speaker)
    assert not STANDING.concerns("we hope you like it", speaker)
    assert not STANDING.concerns("the hall is near you", speaker)
