import pytest

from checker.extraction.nouns.list_members import named_members
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse


@pytest.mark.parametrize(
    ("list_", "expected"),
    [
        ("plate number, chassis mark and the colour of the cab", ["plate number", "chassis mark", "colour of the cab"]),
        ("certain blood values, such as iron levels, and your first name(s)", ["blood values", "iron levels", "first name(s)"]),
        ("plate number, chassis mark for repairs, rust", ["plate number", "chassis mark"]),
        ("plate number, chassis mark for repairs, rust, email address", ["plate number", "chassis mark", "rust", "email address"]),
        ("plate number, surveyors, chassis mark", ["plate number"]),
        ("plate number, Volvo, chassis mark", ["plate number", "chassis mark"]),
        ("plate number, washing cars, chassis mark", ["plate number"]),
        ("plate number to find your car, chassis mark", ["plate number"]),
        ("some insurers ask for the plate number", []),
    ],
)
def test_members_are_things_until_somebody_or_something_done_is_named(parsed: Parse, list_: str, expected: list[str]) -> None:
    doc = parsed(f"We collect details such as {list_}.")
    assert [p.text for p in named_members(doc, 5, len(doc), rulebook().ontology)] == expected
