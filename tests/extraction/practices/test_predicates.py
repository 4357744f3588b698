"""Predicates that speak of data, with what they are about."""

import pytest

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.practices.predicates import predicates
from tests.extraction.conftest import Parse, Read, both_ways, briefs


def told(predicate: Predicate) -> tuple[str, str, list[str], list[str]]:
    return predicate.frame.id, predicate.token.text, [t.text for t in predicate.data], [t.text for t in predicate.receivers]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We share your photos.", [("share", "share", ["photos"], [])], id="a verb"),
        pytest.param("Your photos are shared.", [("share", "shared", ["photos"], [])], id="a passive"),
        pytest.param("We give advertisers your photos.", [("share", "give", ["photos"], ["advertisers"])], id="an indirect object"),
        pytest.param(
            "We collect and use your photos.",
            [("collect", "collect", ["photos"], []), ("use", "use", ["photos"], [])],
            id="a shared object",
        ),
        pytest.param("There is no sale of photos.", [("sell", "sale", ["photos"], [])], id="an action noun"),
        pytest.param("Your profile is visible to other users.", [("share", "visible", ["profile"], [])], id="an adjective"),
        pytest.param("Advertisers have access to your photos.", [("share", "access", ["photos"], ["Advertisers"])], id="access"),
        pytest.param(
            "Advertisers may see your photos.",
            [("collect", "see", ["photos"], []), ("share", "see", ["photos"], ["Advertisers"])],
            id="seeing: who sees decides which of the two it is",
        ),
        pytest.param("We walk.", [], id="another verb"),
        pytest.param("The sale was a success.", [], id="a noun that says nothing is done"),
    ],
)
def test_predicates_are_found_with_their_arguments(
    parsed: Parse, sentence: str, expected: list[tuple[str, str, list[str], list[str]]]
) -> None:
    assert [told(predicate) for predicate in predicates(parsed(sentence))] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We hand over your photos to advertisers.", ["share"], id="with its particle"),
        pytest.param("We dispose of your photos.", ["delete"], id="with its preposition"),
        pytest.param("We dispose your photos.", [], id="without its preposition"),
    ],
)
def test_particles_and_prepositions_choose_the_frame(parsed: Parse, sentence: str, expected: list[str]) -> None:
    assert [predicate.frame.id for predicate in predicates(parsed(sentence))] == expected


def test_a_noun_or_adjective_is_carried_by_its_verb(parsed: Parse) -> None:
    (noun,) = predicates(parsed("There is no sale of photos."))
    (access,) = predicates(parsed("Advertisers have access to your photos."))
    assert (noun.nominal, noun.head.text) == (True, "is")
    assert (access.nominal, access.head.text) == (False, "have")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("Guests may upload recordings of their voice.", [("collect", "permit")], id="a listed verb"),
        pytest.param("You may contact support staff.", [], id="another verb"),
    ],
)
def test_a_listed_verb_after_a_modal_is_read_whatever_its_tag(commitments: Read, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(c.action), str(c.kind)) for c in commitments(sentence)] == expected


OPINIONS_READ = {
    "We consider each rider's weight when we assign horses.": ["first_party use permit: rider's weight; if other"],
    "We do not consider your postcode in setting premiums.": ["first_party use deny: postcode; if other"],
    "Once you close your account, we delete your messages.": ["first_party delete require: messages; if other"],
    "Messages are deleted after a booking has been paid.": ["first_party delete require: Messages; if other"],
    "After your visit has ended, your badge photo is erased.": ["first_party delete require: badge photo; if time"],
}
OPINIONS: dict[str, list[str]] = {
    "We do not consider your lap times to be health data.": [],
    "We do not consider your voice a biometric identifier.": [],
    "We do not consider the coded records as personal data.": [],
    "We consider drafts confidential.": [],
    "Your IP address is not considered to be personal data by us.": [],
    "This may be considered a sale of your data.": [],
    "After an account has been deleted, certain data, such as contributions and comments, will remain.": [],
    "After a photo has been deleted, some copies, such as thumbnails and prints, will stay.": [],
}


@both_ways(OPINIONS_READ, OPINIONS)
def test_what_something_is_held_to_be_and_a_case_that_opens_a_sentence_are_no_practice(
    commitments: Read, sentence: str, expected: list[str]
) -> None:
    assert briefs(commitments(sentence)) == expected
