import pytest
from pydantic import ValidationError

from checker.model.values import Value


class Colour(Value):
    name: str


def test_a_value_refuses_unknown_fields() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Colour.model_validate({"name": "red", "depth": 3})


def test_a_value_refuses_changes() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Colour(name="red").name = "blue"  # type: ignore[misc]


def test_values_that_say_the_same_are_the_same() -> None:
    assert len({Colour(name="red"), Colour(name="red"), Colour(name="blue")}) == 2
