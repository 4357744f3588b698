"""The words of extraction: the rule files load, and every frame's own examples hold."""

import re

import pytest
from _pytest.mark import ParameterSet

from checker.extraction.words.lexicon import Frame, RecipientClauses, lexicon
from checker.model import Action
from checker.patterns import Examples
from tests.extraction.conftest import Read

FRAMES = lexicon().frames


MISREAD = {  # the taxonomy holds the object for data about a person; a mark that is no longer true fails
    "We collect payment by card.": "payment is user.payment",
    "We receive complaints from time to time.": "complaints are user.content.feedback",
}


def _cases(kind: str) -> list[ParameterSet]:
    return [
        pytest.param(
            frame, text, id=f"{frame.id}: {text}", marks=[pytest.mark.xfail(strict=True, reason=MISREAD[text])] if text in MISREAD else []
        )
        for frame in FRAMES
        for text in getattr(frame.examples, kind)
    ]


@pytest.mark.parametrize(("frame", "text"), _cases("yes"))
def test_a_commitment_of_the_action_is_read_in_the_examples_of_a_frame(commitments: Read, frame: Frame, text: str) -> None:
    assert frame.action in {c.action for c in commitments(text)}


@pytest.mark.parametrize(("frame", "text"), _cases("no"))
def test_no_commitment_of_the_action_is_read_in_the_near_misses_of_a_frame(commitments: Read, frame: Frame, text: str) -> None:
    assert frame.action not in {c.action for c in commitments(text)}


def test_every_action_but_publishing_has_one_frame_with_its_source() -> None:
    assert sorted(frame.action for frame in FRAMES) == sorted(set(Action) - {Action.PUBLISH})
    assert all(frame.source and frame.id == frame.action for frame in FRAMES)


def test_a_verb_opens_its_frames() -> None:
    assert [(frame.id, verb.object) for frame, verb in lexicon().verbs["share"]] == [("share", "any")]
    assert {verb.particle for _, verb in lexicon().verbs["pass"]} == {"", "on", "along", "over", "round"}
    assert "walk" not in lexicon().verbs


def test_an_action_noun_opens_its_frame() -> None:
    assert (lexicon().nouns["disclosure"].id, lexicon().nouns["sale"].id) == ("share", "sell")
    assert lexicon().frame(Action.RETAIN).id == "retain"


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        pytest.param("that process data on our behalf", "service_provider", id="on our behalf"),
        pytest.param("OWNED BY US", "affiliate", id="case"),
        pytest.param("with whom we have partnered", "business_partner", id="partnered"),
        pytest.param("that sell shoes", None, id="none"),
    ],
)
def test_words_after_a_general_noun_tell_the_role(following: str, expected: str | None) -> None:
    assert lexicon().recipient_clauses.role(following) == expected


def test_nothing_to_match_is_no_role() -> None:
    assert RecipientClauses(clauses=()).role("on our behalf") is None


def test_a_pattern_that_is_no_expression_is_refused() -> None:
    cue = type(lexicon().conditions.kinds[0])
    with pytest.raises(ValueError, match="is no regular expression"):
        cue(kind=lexicon().conditions.kinds[0].kind, patterns=("(",))


def test_a_frame_without_examples_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 item"):
        Examples(yes=(), no=("We keep our promises.",))


CUES = [each.patterns for each in lexicon().conditions.kinds] + [each.patterns for each in lexicon().recipient_clauses.clauses]


@pytest.mark.parametrize("pattern", [pattern for patterns in CUES for pattern in patterns])
def test_a_cue_has_no_alternatives_outside_of_a_group(pattern: str) -> None:
    bare = re.sub(r"\\.|\[[^]]*\]", "", pattern)
    while (inner := re.sub(r"\([^()]*\)", "", bare)) != bare:
        bare = inner
    assert "|" not in bare


def test_what_tells_of_access_and_what_a_list_knows_is_gathered_from_all_frames() -> None:
    words = lexicon()
    assert {"available", "access", "see"} <= words.of_access
    assert {"share", "ask"} <= words.known_verbs
    assert "ferry" not in words.known_verbs
