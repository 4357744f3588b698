"""Conditions on those who are customers, patients or members now."""

import pytest

from checker.verdicts.conditions.still import still_one


@pytest.mark.parametrize(
    ("text", "relation", "truth"),
    [
        ("a person who is a current patient", "patient (current)", "met"),
        ("a person who is a current patient", "former patient", "not met"),
        ("who is not an existing customer", "former customer", "met"),
        ("existing customers", "customer", "not known"),
        ("existing customers", None, "not known"),
    ],
)
def test_who_is_one_now_is_told_by_the_log(text: str, relation: str | None, truth: str) -> None:
    found = still_one(text, relation)
    assert found is not None
    assert found.truth.value == truth


def test_other_conditions_are_not_on_who_is_one_now() -> None:
    assert still_one("once the treatment is over", "patient") is None
    assert still_one("when you apply for a current account or a loan", None) is None
