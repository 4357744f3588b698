import pytest
from pydantic import ValidationError

from checker.events.layouts.shapes import Condition, Shape, Source

FIELDS = {"event_id": "id", "occurred_at": ["at", {"text": "2024-01-01"}], "data": {"path": "traits", "keys": True}}


def test_a_source_may_be_written_short_or_long() -> None:
    shape = Shape.model_validate({"fields": FIELDS})

    assert shape.fields == {
        "event_id": (Source(path="id"),),
        "occurred_at": (Source(path="at"), Source(text="2024-01-01")),
        "data": (Source(path="traits", keys=True),),
    }


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"fields": {**FIELDS, "recipent": "x"}}, "did you mean 'recipient'"),
        ({"fields": {"event_id": "id"}}, "occurred_at, data must come from somewhere"),
        ({"fields": {**FIELDS, "purpose": {"path": "a..b"}}}, "no path"),
        ({"fields": {**FIELDS, "purpose": {"path": "a", "pattern": "("}}}, "no regular expression"),
        ({"fields": {**FIELDS, "purpose": {"path": "a", "pattern": "x"}}}, "needs one group"),
        ({"fields": {**FIELDS, "purpose": {}}}, "needs a path, a text or number"),
        ({"fields": FIELDS, "keep": {"purpose": "x"}}, "move it to `fields`"),
        ({"fields": FIELDS, "wen": []}, "Extra inputs"),
    ],
    ids=["field", "required", "path", "expression", "group", "empty source", "kept field", "key"],
)
def test_a_mistake_in_a_shape_is_told(change: dict[str, object], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Shape.model_validate(change)


@pytest.mark.parametrize("tests", [{}, {"among": [1], "present": True}], ids=["none", "two"])
def test_a_condition_has_exactly_one_test(tests: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="exactly one"):
        Condition.model_validate({"path": "a", "otherwise": "no", **tests})
