import pytest

from checker.contracts.pronouns import Speakers, speakers, taken_up
from checker.reading import read_text

OPENING = 'These terms bind you, the shop ("Merchant" or "you"), and Lark Maps Ltd ("Lark", "we").'
LARK = Speakers(we="Lark", you="Merchant")


def test_the_opening_says_who_we_and_you_are() -> None:
    assert speakers(read_text(OPENING, "a.md", ".md")) == LARK


@pytest.mark.parametrize("text", ['Lark Maps Ltd ("Lark") and Oak Ltd ("Merchant") agree.', 'This notice tells you ("you") what we do.'])
def test_a_text_that_gives_no_pronoun_to_a_party_stays_as_it_is(text: str) -> None:
    assert speakers(read_text(text, "a.md", ".md")).named("You may store Map Data.", ("Merchant",)) == "You may store Map Data."


@pytest.mark.parametrize(
    ("own", "text", "said"),
    [
        ("Merchant", "You may store Map Data if we agree.", "We may store Map Data if the Lark agree."),
        ("Merchant", "Don't sell Map Data, and don't lend it.", "We shall not sell Map Data, and we shall not lend it."),
        ("Merchant", "We bill you for your calls.", "the Lark bill us for our calls."),
        ("Merchant", "You mustn't pass it on.", "We must not pass it on."),
        ("Lark", "We keep your logs.", "We keep the Merchant's logs."),
        ("Lark", "You may store Map Data.", "the Merchant may store Map Data."),
        ("Lark", "We won't share your logs.", "We will not share the Merchant's logs."),
    ],
)
def test_a_clause_is_said_by_each_party_in_its_turn(own: str, text: str, said: str) -> None:
    assert LARK.named(text, (own,)) == said


def test_a_third_party_that_speaks_changes_nothing() -> None:
    assert LARK.named("You may store Map Data.", ("Oak",)) == "You may store Map Data."


@pytest.mark.parametrize(
    ("said", "before", "expected"),
    [
        ("It shall not sell the data.", "The Processor may host the data.", "Processor shall not sell the data."),
        ("They may keep a copy.", "Quill Ltd gets the data.", "Quill Ltd may keep a copy."),
        ("It shall not sell the data.", "Nobody else may host the data.", "It shall not sell the data."),
        ("It is a copy.", "The Processor may host the data.", "It is a copy."),
        ("For this purpose it may send the data.", "The Processor may host the data.", "For this purpose the Processor may send the data."),
        ("For this purpose it is a copy.", "The Processor may host the data.", "For this purpose it is a copy."),
    ],
)
def test_it_is_the_party_that_the_sentence_before_speaks_of(said: str, before: str, expected: str) -> None:
    assert taken_up(said, before, ("the Processor", "Quill Ltd")) == expected
