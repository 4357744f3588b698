"""What made a commitment: the way it is told and the words that decide."""

import pytest

from checker.model import Trace, Way
from tests.extraction.conftest import Read


def traces(read: Read, text: str) -> list[Trace]:
    return [found.trace for found in read(text) if found.trace is not None]


@pytest.mark.parametrize(
    ("sentence", "way", "word"),
    [
        ("We disclose your photos to advertisers.", Way.VERB, "disclose"),
        ("No sale of your photos to advertisers takes place.", Way.NOUN, "sale"),
        ("Advertisers have access to your photos.", Way.ACCESS, "access"),
        ("Your photos go to advertisers.", Way.CONSTRUCTION, "go"),
    ],
)
def test_the_way_and_the_word(commitments: Read, sentence: str, way: Way, word: str) -> None:
    (found,) = traces(commitments, sentence)
    assert (found.way, found.word) == (way, word)


def test_what_a_sentence_includes_is_told_by_the_one_before(commitments: Read) -> None:
    _, including = traces(commitments, "We share your account details with advertisers. This may include your e-mail address.")
    assert (including.way, including.word) == (Way.INCLUSION, "include")


@pytest.mark.parametrize(
    ("sentence", "denied_by"),
    [
        ("We do not share your photos with advertisers.", "not"),
        ("We never share your photos with advertisers.", "never"),
        ("No photos are shared with advertisers.", "No"),
        ("We refuse to share your photos with advertisers.", "refuse"),
        ("Your photos are withheld from advertisers.", "withheld"),
        ("We share your photos with advertisers.", ""),
    ],
)
def test_the_words_that_deny(commitments: Read, sentence: str, denied_by: str) -> None:
    (found,) = traces(commitments, sentence)
    assert found.denied_by == denied_by


@pytest.mark.parametrize(
    ("sentence", "duty_by", "closed_by"),
    [
        ("Our service providers must delete your photos.", "must", ""),
        ("We require our service providers to delete your photos.", "require", ""),
        ("We share your photos only with service providers.", "", "only"),
        ("We may share your photos with service providers.", "", ""),
    ],
)
def test_the_words_of_duty_and_exclusivity(commitments: Read, sentence: str, duty_by: str, closed_by: str) -> None:
    (found,) = traces(commitments, sentence)
    assert (found.duty_by, found.closed_by) == (duty_by, closed_by)
