import pytest

from checker.drift.words.cues import cues
from checker.rulebook import rulebook

STANDING = cues(rulebook()).standing


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


@pytest.mark.parametrize(
    ("lead", "is_one"),
    [
        ("you can send questions or complaints to", True),
        ("please write to us at", True),
        ("we send your letters to", False),
        ("you may share your letters with", False),
    ],
)
def test_a_lead_in_says_where_to_write(lead: str, *, is_one: bool) -> None:
    assert STANDING.addressed(lead) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("If you use the app, go to your profile.", True),
        ("To see it, please select Account, then Alerts.", True),
        ("Do not send any papers.", True),
        ("When you write to us, we keep the letter.", False),
        ("If you use the app, give us your name and we will delete it.", False),
    ],
)
def test_directions_tell_the_person_what_to_do(text: str, *, is_one: bool) -> None:
    assert STANDING.guides(text, frozenset({"we"})) is is_one


@pytest.mark.parametrize(
    ("key", "asked"),
    [
        ("we will ask for your consent to use it", True),
        ("we may ask you for permission to see it", None),
        ("with your consent we use it", False),
    ],
)
def test_a_yes_that_is_asked_for_is_no_leave(key: str, asked: bool | None) -> None:  # noqa: FBT001
    assert STANDING.asks_first(key) is asked


@pytest.mark.parametrize(
    ("key", "refused"),
    [
        ("you can not object to it", True),
        ("members have no right to correct it", True),
        ("your request may be denied", True),
        ("you may not sell tickets", False),
        ("we do not sell requests", False),
    ],
)
def test_a_right_is_refused(key: str, *, refused: bool) -> None:
    assert STANDING.refuses(key) is refused


@pytest.mark.parametrize(("key", "is_one"), [("it's called pulse and open to members", True), ("it is shared and called back", False)])
def test_a_name_is_given(key: str, *, is_one: bool) -> None:
    assert STANDING.names(key) is is_one


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("most mobile browsers accept cookies but you can change your browser settings", True),
        ("browsers tell us which page you read", False),
        ("these affiliated brands have their own privacy notices and data they hold is governed by them", True),
        ("we have our own privacy notice and share data with brands", False),
    ],
)
def test_what_a_browser_or_another_text_is_for_is_no_practice(key: str, *, is_one: bool) -> None:
    assert STANDING.told_of_others(key) is is_one


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("a cookie is a small piece of text sent to and saved by your browser", True),
        ("web beacons are tiny graphics that record whether a page was opened", True),
        ("cookies are set when you log in", False),
        ("your ip address is kept for a week", False),
    ],
)
def test_what_a_cookie_is_is_no_practice(key: str, *, is_one: bool) -> None:
    assert STANDING.names(key) is is_one


def test_what_a_law_gives_is_told_of_others() -> None:
    assert STANDING.told_of_others("california law provides residents with rights to know access correct and delete certain data")
    assert not STANDING.told_of_others("we act on your rights and delete your data within a week")


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("you can choose not to give us your town", True),
        ("members may always refuse to supply their names", True),
        ("you do not have to tell us your age", True),
        ("we share it and you may opt out", False),
        ("you can choose to give us your town", False),
    ],
)
def test_who_need_not_do_something_is_free(key: str, *, is_one: bool) -> None:
    assert STANDING.free(key, frozenset({"we"})) is is_one


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("if we alter this page we tell members", True),
        ("when our terms are changed you get a letter", True),
        ("if you change your address we tell the courier", False),
        ("if we change the courier we tell you", False),
    ],
)
def test_what_happens_when_the_text_changes_is_known(key: str, *, is_one: bool) -> None:
    assert STANDING.of_changes(key) is is_one
