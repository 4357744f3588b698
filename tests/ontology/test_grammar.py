import pytest

from checker import yamlfile
from checker.ontology.grammar import Grammar, Words
from checker.resources import data_folder

GRAMMAR = yamlfile.validated(Grammar, data_folder("rules") / "taxonomy" / "grammar.yaml")


def words(text: str) -> Words:
    return tuple(text.split())


@pytest.mark.parametrize(
    ("phrase", "points_back", "rest"),
    [
        pytest.param("your email address", False, "email address", id="possessive"),
        pytest.param("this information", True, "information", id="demonstrative"),
        pytest.param("certain of your photo ,", False, "photo", id="several-and-a-comma"),
        pytest.param("photo of your face", False, "photo of your face", id="later-words-stay"),
        pytest.param("email that you give", False, "email that you give", id="a-later-demonstrative-is-none"),
        pytest.param("the", False, "", id="nothing-left"),
    ],
)
def test_a_phrase_loses_its_first_small_words(phrase: str, rest: str, *, points_back: bool) -> None:
    assert GRAMMAR.without_determiners(words(phrase)) == (points_back, words(rest))


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        pytest.param("that we collect from you", True, id="whose-and-from-where"),
        pytest.param("", True, id="nothing"),
        pytest.param("about your health", False, id="a-topic"),
    ],
)
def test_words_that_tell_only_where_data_came_from_narrow_nothing(tail: str, *, expected: bool) -> None:
    assert GRAMMAR.narrows_nothing(words(tail)) is expected


@pytest.mark.parametrize(
    ("phrase", "end"),
    [
        pytest.param("email address of user", 2, id="preposition"),
        pytest.param("email address", 2, id="none"),
        pytest.param("the photo shared with us", 2, id="participle"),
        pytest.param("shared photo with us", 2, id="participle-before-the-head"),
    ],
)
def test_the_head_ends_before_what_qualifies_it(phrase: str, end: int) -> None:
    assert GRAMMAR.head_end(words(phrase)) == end


def test_a_list_falls_apart_at_its_joints() -> None:
    assert GRAMMAR.members(words("name , email address and photo")) == [("name",), ("email", "address"), ("photo",)]
    assert GRAMMAR.members(words("email address")) == [("email", "address")]


def test_articles_fall_away_wherever_they_stand() -> None:
    assert GRAMMAR.essential(words("a copy of your passport")) == ("copy", "of", "passport")
