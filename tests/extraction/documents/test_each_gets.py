"""Items that say of each receiver what it gets."""

import pytest

from checker.extraction.documents.each_gets import LABELLED, NAMED, each_gets
from checker.rulebook import rulebook
from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("the company doctor: only what you have released to him", "We share only what you have released to him with the company doctor."),
        ("Our courier: your name and address", "We share your name and address with our courier."),
        (
            "the parent company in Oslo: sick rates per team, without names",
            "We share sick rates per team with the parent company, without names.",
        ),
        ("Stripe – payment processing", "We share your information with stripe for payment processing."),
        ("Others: nobody", "We do not share your information with others."),
    ],
)
def test_an_item_names_a_receiver_and_its_data(item: str, expected: str) -> None:
    assert each_gets(item, rulebook().ontology) == expected


@pytest.mark.parametrize(
    "item",
    [
        "the health insurance fund, the tax office",
        "Auditors: if the law asks for it",
        "Banks: not your name",
        "Nobody else, unless you have told us in writing that you agree",
        "Partners: who they are; what they do",
    ],
)
def test_other_items_are_read_as_they_stand(item: str) -> None:
    assert each_gets(item, rulebook().ontology) is None


def test_an_only_closes_the_data_of_its_receiver_and_nobody_else(commitments: Read) -> None:
    text = "## Who receives it?\n\n- the payroll office\n- the company doctor: only your sick notes\n- our courier: your address\n"
    assert briefs(commitments(text)) == [
        "first_party share permit: information; to payroll office",
        "first_party share limit: sick notes; to company doctor; only data",
        "first_party share permit: address; to courier",
    ]


def test_labels_and_names_of_lists() -> None:
    assert LABELLED.match("About you: name, address")
    assert LABELLED.match("We collect: name") is None
    assert NAMED.search('location and speed ("Driving Data").')
    assert NAMED.search("location (GPS).") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Scrambling it first makes no difference: a hashed email address is still your email address.",
        "One thing is certain: your diary stays with us.",
        "Remember: we are not a bank.",
        "This matters: names are data.",
    ],
)
def test_a_sentence_with_a_colon_is_no_item(sentence: str) -> None:
    assert each_gets(sentence, rulebook().ontology) is None
