import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "data"),
    [
        pytest.param("We share your tax slip with your accountant.", "tax slip", id="the person's own thing"),
        pytest.param("We transfer zinc rubrics to commercial tutors.", "zinc rubrics", id="plainly passed on"),
        pytest.param("Kiln ledgers can be disclosed.", "Kiln ledgers", id="a verb that speaks of nothing else"),
    ],
)
def test_things_the_taxonomy_does_not_know_are_read_when_passed_on_and_are_unsure(commitments: Read, sentence: str, data: str) -> None:
    (found,) = commitments(sentence)
    assert ([t.text for t in found.data], found.confidence < 0.7) == ([data], True)


@pytest.mark.parametrize(
    "sentence",
    [
        "We share your concern about privacy.",
        "We provide customer support to our members.",
        "We send receipts to subscribers.",
        "We give discounts to schools.",
        "We keep your information secure.",
    ],
)
def test_services_and_promises_are_no_data(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_product_lines_are_no_data_whatever_their_examples(commitments: Read) -> None:
    assert not commitments("Product lines (such as credit cards) may be sold by us.")
    assert commitments("Credit card numbers may be sold by us.")


def test_interests_to_rely_on_are_no_data_and_those_of_a_profile_are(commitments: Read) -> None:
    assert not commitments("We rely on our legitimate interests or those of third parties (like our customers).")
    assert commitments("Interest and location data may be linked to your device.")
