"""Phrases against phrases by their words: broader, the same, a part, something else."""

import pytest

from checker.verdicts.terms.phrases import LIGHT, by_words, is_general, is_of_occurrence, is_one_of_joined, is_part_of, shares_words
from checker.verdicts.terms.truth import Relation

COVERS, OVERLAPS, DISJOINT, UNKNOWN = Relation


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("reason", "reason for appointment", COVERS),
        ("register", "priority register entry", COVERS),
        ("certificate", "criminal record certificate copy", COVERS),
        ("logs", "computer session log", COVERS),
        ("certificate", "certificate number", UNKNOWN),
        ("calls", "call centre staff", UNKNOWN),
    ],
)
def test_what_things_are_about_is_their_head(text: str, other: str, expected: Relation) -> None:
    assert by_words(text, other, things=True) is expected


def test_what_is_said_of_a_purpose_may_be_what_matters() -> None:
    assert by_words("marketing", "marketing by post") is UNKNOWN


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("loyalty stamps", "loyalty_stamps", COVERS, id="same words"),
        pytest.param("loyalty stamps", "old loyalty stamps", COVERS, id="more words are narrower"),
        pytest.param("items", "order_items", COVERS, id="a single word that is the head"),
        pytest.param("order", "order_items", UNKNOWN, id="a single word that is not"),
        pytest.param("old loyalty stamps", "stamps", OVERLAPS, id="fewer words are broader"),
        pytest.param("old loyalty stamps", "loyalty stamps", COVERS, id="all but one of the words"),
        pytest.param("loyalty stamps", "size", DISJOINT, id="a single word that is another"),
        pytest.param("copy or convert our charts and films", "convert films to digital", COVERS, id="most of the shorter one"),
        pytest.param("songs you have liked", "song_likes", COVERS, id="a participle and a plural"),
        pytest.param("loyalty stamps", "rubber stamps", UNKNOWN, id="one word in common"),
        pytest.param("loyalty stamps", "shoe size", DISJOINT, id="none in common"),
        pytest.param("maintain, secure and correct the app", "securing the app", COVERS, id="one of several that end alike"),
        pytest.param("braking and speed data", "braking habits", UNKNOWN, id="another end"),
        pytest.param("", "shoe size", UNKNOWN, id="no words"),
    ],
)
def test_relations_of_words(text: str, other: str, expected: Relation) -> None:
    assert by_words(text, other) is expected


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("send you the gazette", "gazette", COVERS, id="sending it is what it is for"),
        pytest.param("print the gazette", "gazette", OVERLAPS, id="printing it is one thing of several"),
        pytest.param("provide", "provide", COVERS, id="a phrase of idle words alone"),
    ],
)
def test_verbs_that_add_nothing_do_not_count(text: str, other: str, expected: Relation) -> None:
    assert by_words(text, other, LIGHT) is expected


@pytest.mark.parametrize(
    ("name", "label", "expected"),
    [
        pytest.param("device_info", "device information", True, id="no more than the label"),
        pytest.param("location", "location", True, id="the label"),
        pytest.param("device_model", "device information", False, id="which one"),
    ],
)
def test_a_name_is_general_or_says_which(name: str, label: str, *, expected: bool) -> None:
    assert is_general(name, label) is expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        pytest.param("card_last4", "full card number", True, id="the last digits of the full number"),
        pytest.param("card last four", "card number", False, id="the text does not speak of the whole"),
        pytest.param("card number", "full card number", False, id="the log does not speak of a part"),
    ],
)
def test_a_part_is_not_the_whole(name: str, text: str, *, expected: bool) -> None:
    assert is_part_of(name, text) is expected


def test_words_that_name_no_sort_of_data_are_not_shared() -> None:
    assert shares_words("router location", "location pings")
    assert not shares_words("contact information", "device information")


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        pytest.param("payments", "payment_note", True, id="something of a payment"),
        pytest.param("orders", "order total", True, id="something of an order"),
        pytest.param("order", "order", False, id="the thing itself"),
        pytest.param("order", "ordering app version", False, id="another word of that root"),
        pytest.param("address", "address book", False, id="no occurrence"),
        pytest.param("payment method", "payment note", False, id="a thing that is told more closely"),
    ],
)
def test_what_belongs_to_an_occurrence(text: str, name: str, *, expected: bool) -> None:
    assert is_of_occurrence(text, name) is expected


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        ("braking and speed data", "braking data", True),
        ("braking or speed data", "speed data", True),
        ("maintain, secure and correct the app", "correcting the app", True),
        ("braking and speed data", "data", False),
        ("braking and speed data", "engine data", False),
        ("braking but not speed data", "speed data", False),
        ("data other than speed and braking data", "speed data", False),
        ("speed and braking of the car", "speed data", False),
    ],
)
def test_one_of_several_that_end_alike(text: str, other: str, *, expected: bool) -> None:
    assert is_one_of_joined(text, other) is expected
