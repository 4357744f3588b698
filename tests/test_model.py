from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from checker.model import Action, Commitment, Effect, Flow, Kind, Term, VerdictKind

WHEN = datetime(2014, 9, 8, tzinfo=UTC)


def commitment() -> Commitment:
    return Commitment(statement="p.md", start=0, end=4, text="text", action=Action.SHARE, kind=Kind.PERMIT, data=(Term(text="photos"),))


@pytest.mark.parametrize(
    ("term", "written"),
    [
        pytest.param(Term(text="photos"), {"text": "photos", "id": None, "includes": ()}, id="nothing-excluded"),
        pytest.param(
            Term(text="photos", id="user.photo", excludes=("user.face",)),
            {"text": "photos", "id": "user.photo", "includes": (), "excludes": ("user.face",)},
            id="something-excluded",
        ),
    ],
)
def test_a_term_writes_what_it_excludes_only_when_it_does(term: Term, written: dict[str, object]) -> None:
    assert term.model_dump() == written
    assert Term.model_validate(written) == term


def test_a_commitment_survives_its_json() -> None:
    assert Commitment.model_validate_json(commitment().model_dump_json()) == commitment()


def test_a_value_refuses_unknown_fields_and_changes() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Term.model_validate({"text": "photos", "colour": "red"})
    with pytest.raises(ValidationError, match="frozen"):
        commitment().kind = Kind.DENY  # type: ignore[misc]


def test_a_flow_knows_nothing_that_the_log_does_not_say() -> None:
    flow = Flow(Action.SHARE, ("photos",), first=WHEN, last=WHEN)
    assert (flow.recipient, flow.consent, flow.opted_out, flow.notice_given, flow.data_state) == (None,) * 5
    assert (flow.events, flow.records) == (1, 1)
    with pytest.raises(FrozenInstanceError):
        flow.consent = "granted"  # type: ignore[misc]


def test_verdicts_rise_in_weight_and_words_are_what_files_say() -> None:
    assert [kind.value for kind in VerdictKind] == ["consistent", "undetermined", "undisclosed", "contradicted"]
    assert (Action("publish"), Effect("unless")) == (Action.PUBLISH, Effect.UNLESS)
