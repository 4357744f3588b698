"""How sure a reading is: doubts lower it, calibration follows what was measured, and what may accuse stays what it was."""

from itertools import chain, combinations, pairwise
from pathlib import Path

import pytest
from pydantic import ValidationError

from checker.extraction.practices.certainty import Calibration, Certainty, calibrated, certainty, less_sure, score, with_doubt
from checker.model import Actor, Doubt, Trace, Way
from checker.verdicts.clauses.rules import SURE
from checker.yamlfile import validated
from tests.extraction.conftest import Read

EVERY = tuple(chain.from_iterable(combinations(Doubt, number) for number in range(len(Doubt) + 1)))
LINE = ((0, 0), (60, 60), (100, 90))


def trace(*doubts: Doubt) -> Trace:
    return Trace(way=Way.VERB, word="share", doubts=doubts, score=score(doubts))


def test_each_doubt_lowers_the_score() -> None:
    assert score(()) == certainty().full / 100
    for doubt in Doubt:
        assert score((doubt,)) < score(())
    assert all(0.2 <= score(doubts) <= certainty().full / 100 for doubts in EVERY)


@pytest.mark.parametrize("actor", Actor)
def test_calibration_changes_nothing_of_what_may_accuse(actor: Actor) -> None:
    assert certainty().calibration.threshold / 100 == SURE
    for doubts in EVERY:
        assert (score(doubts) >= SURE) == (calibrated(score(doubts), actor) >= SURE), doubts


@pytest.mark.parametrize("actor", Actor)
def test_more_doubt_is_never_more_confidence(actor: Actor) -> None:
    stated = [calibrated(point / 100, actor) for point in range(101)]
    assert all(before <= after for before, after in pairwise(stated))


def test_practices_of_others_are_read_less_surely() -> None:
    assert calibrated(score(()), Actor.THIRD_PARTY) < calibrated(score(()), Actor.FIRST_PARTY) == calibrated(score(()), Actor.USER)


def test_a_doubt_counts_once_and_the_less_sure_of_two_stays() -> None:
    once = with_doubt(trace(), Doubt.CARRIED_ON)
    assert (once.doubts, with_doubt(once, Doubt.CARRIED_ON)) == ((Doubt.CARRIED_ON,), once)
    assert less_sure(trace(), once) is less_sure(once, trace()) is once


@pytest.mark.parametrize(
    ("sentence", "doubts"),
    [
        pytest.param("We share your photos with advertisers.", (), id="plain"),
        pytest.param("We share your whatnots with advertisers.", (Doubt.DATA_UNKNOWN,), id="data in no taxonomy"),
        pytest.param("There is no sale of your photos to advertisers.", (Doubt.NO_VERB,), id="a noun tells it"),
        pytest.param("Your photos go to advertisers.", (Doubt.VERB_UNLISTED,), id="no list has the verb"),
    ],
)
def test_a_reading_says_what_it_doubts(commitments: Read, sentence: str, doubts: tuple[Doubt, ...]) -> None:
    (found,) = commitments(sentence)
    assert found.trace is not None
    assert (found.trace.doubts, found.confidence) == (doubts, calibrated(score(doubts), Actor.FIRST_PARTY))


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        pytest.param(((0, 0), (70, 90), (100, 80)), "must rise", id="falls"),
        pytest.param(((0, 0), (70, 90)), "must rise", id="ends early"),
        pytest.param(((0, 0), (100, 150)), "must rise", id="more than all"),
        pytest.param(((0, 0), (50, 80), (100, 100)), "would accuse", id="lifts what may only doubt"),
        pytest.param(((0, 0), (70, 50), (100, 100)), "would accuse", id="lowers what may accuse"),
    ],
)
def test_a_line_that_would_mislead_is_refused(line: tuple[tuple[int, int], ...], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        Calibration(source="ours", threshold=60, own=LINE, others=line)


def test_every_doubt_has_its_weight_once() -> None:
    known = certainty()
    for weights in (known.doubts[1:], (*known.doubts, known.doubts[0])):
        with pytest.raises(ValidationError, match="name each doubt once"):
            Certainty(full=90, doubts=weights, calibration=known.calibration)


def test_the_file_is_read_strictly(tmp_path: Path) -> None:
    (tmp_path / "confidence.yaml").write_text("full: 200\n")
    with pytest.raises(Exception, match=r"confidence\.yaml:1: .*less than or equal to 100"):
        validated(Certainty, tmp_path / "confidence.yaml")
