import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "purposes"),
    [
        pytest.param(
            "We use your address to pack your order and bill your card.", ["pack your order", "bill your card"], id="two verbs with objects"
        ),
        pytest.param(
            "We use your address to improve and develop our services.",
            ["improve and develop our services"],
            id="verbs that share an object",
        ),
        pytest.param("We use your address to help us detect fraud.", ["detect fraud"], id="what help is for"),
        pytest.param(
            "We use your address to send you letters, to prevent fraud, and to comply with the law.",
            ["send you letters", "prevent fraud", "comply with the law"],
            id="a series",
        ),
    ],
)
def test_each_purpose_has_its_own_words(commitments: Read, sentence: str, purposes: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [term.text for term in found.purposes] == purposes


def test_a_condition_ends_a_purpose(commitments: Read) -> None:
    (found,) = commitments("We use your location to show nearby shops if you agree.")
    assert [term.text for term in found.purposes] == ["show nearby shops"]


@pytest.mark.parametrize(
    ("sentence", "purposes"),
    [
        ("We use your photos to print your album, and they are not shown to anybody.", ["print your album"]),
        (
            "We keep your code for signing you in and calling you back, and we do not sell it.",
            ["signing you in", "calling you back"],
        ),
        ("We use your address to send parcels, but it is never sold.", ["send parcels"]),
        ("We use your photos to print your album and to post it to you.", ["print your album", "post it to you"]),
        ("We use your address to pack it, and send it to you.", ["pack it", "send it to you"]),
    ],
)
def test_a_clause_with_a_subject_of_its_own_is_no_purpose(commitments: Read, sentence: str, purposes: list[str]) -> None:
    assert [term.text for term in commitments(sentence)[0].purposes] == purposes


@pytest.mark.parametrize(
    ("sentence", "purposes", "conditions"),
    [
        ("We use your IP address to determine where you live.", ["determine where you live"], 0),
        (
            "We use your email to check whether you are a member, and to send you news.",
            ["check whether you are a member", "send you news"],
            0,
        ),
        ("We use cookies to see if the page was opened.", ["see if the page was opened"], 0),
        ("We use your address to deliver when you order.", ["deliver"], 1),
    ],
)
def test_a_question_that_is_asked_belongs_to_the_purpose(commitments: Read, sentence: str, purposes: list[str], conditions: int) -> None:
    (found,) = [c for c in commitments(sentence) if c.action.value == "use"]
    assert ([p.text for p in found.purposes], len(found.conditions)) == (purposes, conditions)


@pytest.mark.parametrize(
    ("sentence", "aims"),
    [
        ("We use voice recordings to answer you (we do not share them with advertisers).", ["answer you"]),
        ("We use your name to send you letters (by post).", ["send you letters (by post)"]),
    ],
)
def test_a_bracket_that_states_something_of_its_own_ends_an_aim(commitments: Read, sentence: str, aims: list[str]) -> None:
    assert [p.text for p in commitments(sentence)[0].purposes] == aims


def test_as_well_as_opens_an_aim_of_its_own(commitments: Read) -> None:
    told = commitments("We use cookies to secure our site, as well as to count our visitors.")[0].purposes
    assert [p.text for p in told] == ["secure our site", "count our visitors"]
    assert [p.text for p in commitments("We use cookies to run our site as well as we can.")[0].purposes] == [
        "run our site as well as we can"
    ]
