import pytest
from pydantic import ValidationError

from checker.contracts.matters import Matter, Matters, Topic, matters
from checker.contracts.topics import topic


@pytest.mark.parametrize("matter", matters().matters, ids=lambda matter: matter.matter.value)
def test_a_matter_keeps_the_promise_of_its_examples(matter: Matter) -> None:
    assert [text for text in matter.examples.yes if topic(text) is not matter.matter] == []
    assert [text for text in matter.examples.no if topic(text) is matter.matter] == []


def test_a_matter_that_is_missing_and_a_pattern_that_is_none_are_refused() -> None:
    whole = matters().model_dump()
    with pytest.raises(ValidationError, match="stands in `matters` once"):
        Matters.model_validate(whole | {"matters": whole["matters"][1:]})
    with pytest.raises(ValidationError, match="no regular expression"):
        Matters.model_validate(whole | {"data_acts": ("(",)})


def test_every_matter_is_there() -> None:
    assert {each.matter for each in matters().matters} == set(Topic)
