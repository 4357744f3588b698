from tests.extraction.conftest import Read


def test_the_next_sentence_takes_data_back_from_a_denial(commitments: Read) -> None:
    (found,) = commitments("We do not share personal data with sponsors. This does not apply to aggregated statistics.")
    assert (found.kind.value, [c.text for c in found.exceptions]) == ("limit", ["aggregated statistics"])


def test_a_permission_has_nothing_to_take_back(commitments: Read) -> None:
    (found,) = commitments("We share personal data with sponsors. This does not apply to aggregated statistics.")
    assert (found.kind.value, found.exceptions) == ("permit", ())


def test_what_is_no_data_and_nobody_takes_nothing_back(commitments: Read) -> None:
    (found,) = commitments("We do not share personal data with sponsors. This does not apply to holidays.")
    assert found.kind.value == "deny"
