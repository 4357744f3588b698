import pytest
from pydantic import ValidationError

from checker.model.terms import Condition, ConditionKind, Effect, Term


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


def test_a_term_refuses_unknown_fields() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Term.model_validate({"text": "photos", "colour": "red"})


def test_a_condition_is_needed_and_knows_no_figures_unless_told() -> None:
    condition = Condition(kind=ConditionKind.TIME, text="within 30 days")
    assert condition.effect is Effect.REQUIRES
    assert (condition.days, condition.since, condition.age_below, condition.age_from, condition.by) == (None,) * 5


def test_words_of_effect_are_what_files_say() -> None:
    assert Effect("unless") is Effect.UNLESS
    with pytest.raises(ValueError, match="sometimes"):
        Effect("sometimes")
