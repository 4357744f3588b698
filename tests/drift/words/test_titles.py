import pytest

from checker.drift.words.titles import in_capitals, run_in_title, title


@pytest.mark.parametrize(
    ("text", "lead", "is_one"),
    [
        ("Viewing, Changing and Deleting Your Club Record", "", True),
        ("Track A Claim", "Claims", False),
        ("Find An Old Claim", "Claims", True),
        ("Delete Your Club Record.", "", False),
        ("Your Agent And Claims Adjuster", "We share it with:", False),
        ("Deleting your club record", "", False),
        ("How long we keep your club record", "", True),
        ("How long we keep your club record.", "", False),
        ("how long we keep your club record", "we tell you:", False),
        ("What we keep", "We tell you:", False),
        ("EXAMPLES", "We have collected the following:", True),
        ("KINDS OF DATA COLLECTED", "", True),
        ("WE NEVER SELL YOUR DATA", "", False),
        ("NEVER SOLD", "", False),
        ("Marlow Ferry Ltd | Cloud Hosting | United States", "", False),
    ],
)
def test_a_title_has_capitals_and_no_stop(text: str, lead: str, *, is_one: bool) -> None:
    assert title(text, lead) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Data Collected by Cameras and Other Devices.", True),
        ("Data Collected by cameras and other devices.", False),
        ("WE NEVER SELL YOUR DATA.", False),
        ("Your Data", False),
    ],
    ids=["stopped", "small letters", "loud", "too short"],
)
def test_each_word_of_a_title_begins_with_a_capital_letter_whatever_ends_it(text: str, *, is_one: bool) -> None:
    assert in_capitals(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Present position and telephone details.", True),
        ("Records of your rides:", False),
        ("No adverts.", False),
        ("They keep maps.", False),
        ("Present position and telephone details", False),
        ("Present position and telephone details and everything else that tags may tell.", False),
    ],
    ids=["a name", "whose", "a denial", "somebody acts", "no stop", "too long"],
)
def test_a_few_words_with_a_stop_name_the_rest_of_their_paragraph(text: str, *, is_one: bool) -> None:
    assert run_in_title(text) is is_one


@pytest.mark.parametrize(
    ("text", "lead", "is_one"),
    [
        ("When we handle your payments", "", True),
        ("When we handle your payments, we use Corvid", "", False),
        ("When we handle your payments", "We ask for your name:", False),
        ("when we handle your payments", "", False),
    ],
)
def test_a_case_by_itself_is_a_title(text: str, lead: str, *, is_one: bool) -> None:
    assert title(text, lead) is is_one
