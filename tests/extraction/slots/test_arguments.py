"""What a predicate is about, and the turns that language gives it."""

import pytest

from checker.extraction.nouns.relevance import speaks_of_data
from checker.extraction.nouns.setting import Setting
from checker.extraction.practices.predicates import predicates
from checker.extraction.slots.arguments import data_of, swapped
from tests.extraction.conftest import Parse, Read, both_ways, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "We provide our partners with your email address.", (["address"], ["partners"]), id="the with phrase is what is provided"
        ),
        pytest.param("We provide your email address to our partners.", (["address"], []), id="already the right way round"),
        pytest.param("We share your email address with our partners.", (["address"], []), id="a verb that never turns"),
    ],
)
def test_provide_with_is_turned_round(parsed: Parse, setting: Setting, sentence: str, expected: tuple[list[str], list[str]]) -> None:
    turned = swapped(next(predicates(parsed(sentence))), setting)
    assert ([t.text for t in turned.data], [t.text for t in turned.receivers]) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We collect your name and email address.", ["name", "email address"], id="a list"),
        pytest.param(
            "We collect contact details such as your name and phone number.", ["contact details", "name", "phone number"], id="examples"
        ),
        pytest.param("We share you with nobody.", [], id="a person is no data"),
    ],
)
def test_data_are_the_objects_and_their_examples(parsed: Parse, setting: Setting, sentence: str, expected: list[str]) -> None:
    assert [item.text for item in data_of(next(predicates(parsed(sentence))), setting)] == expected


@pytest.mark.parametrize(
    ("sentence", "topic", "expected"),
    [
        pytest.param("We keep your photos for 90 days.", False, True, id="kept for a time"),
        pytest.param("We keep your information secure.", False, False, id="kept in a state"),
        pytest.param("We keep your information confidential.", False, False, id="kept confidential"),
        pytest.param("We keep our promises.", False, False, id="no data"),
        pytest.param("We share it with advertisers.", False, True, id="a verb that speaks of nothing else"),
        pytest.param("We use it for marketing.", False, False, id="it, with nothing spoken of"),
        pytest.param("We use it for marketing.", True, True, id="it, with data spoken of"),
        pytest.param("We use this information for marketing.", False, True, id="this information"),
    ],
)
def test_a_predicate_speaks_of_data_or_not(parsed: Parse, setting: Setting, sentence: str, *, topic: bool, expected: bool) -> None:
    doc, around = parsed(sentence), Setting(setting.cast, setting.ontology, topic)
    predicate = next(predicates(doc))
    assert speaks_of_data(predicate, data_of(predicate, around), around, doc) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "We provide our partners with your email address.", ["first_party share permit: email address; to partners"], id="to partners"
        ),
        pytest.param(
            "We share your location with partners who may use it for marketing.",
            ["first_party share permit: location; to partners", "third_party use permit: it; to partners; for marketing"],
            id="what the recipients may do is a commitment of theirs",
        ),
    ],
)
def test_turns_are_read(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_somebody_is_provided_with_may_stand_behind_when(commitments: Read) -> None:
    told = briefs(commitments("We provide the hotel, on a daily basis, with your arrival time."))
    assert told == ["first_party share permit: arrival time; to hotel; if time"]
    assert not commitments("We provide the hotel, on a daily basis, with bread.")


@both_ways(
    {"We work with your answers to plan lessons.": ["first_party use permit: answers; for plan lessons"]},
    {"We work with schools to share best practice.": [], "We work with doctors and nurses.": []},
)
def test_those_we_work_with_are_no_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
