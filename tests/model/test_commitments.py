import pytest
from pydantic import ValidationError

from checker.model.actions import Action, Actor, Kind
from checker.model.commitments import Commitment, Doubt, Trace, Way
from checker.model.terms import Term


def commitment() -> Commitment:
    return Commitment(statement="p.md", start=0, end=4, text="text", action=Action.SHARE, kind=Kind.PERMIT, data=(Term(text="photos"),))


def traced() -> Commitment:
    return commitment().model_copy(update={"trace": Trace(way=Way.VERB, word="share", doubts=(Doubt.LONG_SENTENCE,), score=0.8)})


@pytest.mark.parametrize("each", [pytest.param(commitment(), id="plain"), pytest.param(traced(), id="traced")])
def test_a_commitment_survives_its_json(each: Commitment) -> None:
    assert Commitment.model_validate_json(each.model_dump_json()) == each


def test_a_commitment_tells_its_trace_only_when_it_has_one() -> None:
    assert "trace" not in commitment().model_dump()
    assert traced().model_dump()["trace"]["word"] == "share"


def test_a_commitment_refuses_changes() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        commitment().kind = Kind.DENY  # type: ignore[misc]


def test_a_commitment_is_the_organisations_own_and_names_nobody_unless_told() -> None:
    assert commitment().actor is Actor.FIRST_PARTY
    assert (commitment().recipients, commitment().purposes, commitment().conditions, commitment().closes) == ((),) * 4
