import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    "sentence",
    [
        "Where we transfer your personal data to vendors abroad, we put contractual clauses in place.",
        "When we transfer your personal data outside of the EEA, we ensure that adequate safeguards are applied.",
    ],
)
def test_a_transfer_told_beside_its_safeguard_is_a_practice_under_a_duty(commitments: Read, sentence: str) -> None:
    assert ("share", "require") in [(c.action.value, c.kind.value) for c in commitments(sentence)]


@pytest.mark.parametrize(
    "sentence",
    ["If you transfer your data to another service, our support team can help.", "If we share your data, you will see a blue dot."],
)
def test_a_condition_without_a_safeguard_promises_nothing(commitments: Read, sentence: str) -> None:
    assert [c for c in commitments(sentence) if c.kind.value == "require"] == []


def test_those_who_are_bound_are_a_safeguard_too(commitments: Read) -> None:
    told = briefs(commitments("When we share your file with anybody, they will be governed by strict contractual restrictions."))
    assert told == ["first_party share require: file; to anybody"]
    assert not commitments("When we share your file with anybody, they will be happy.")
