"""Lists of those who get data, with the examples given of them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share your chart with firms that help us with scans and meals, such as caterers, taxi companies, and insurers.": [
        "first_party share permit: chart; to firms that help us with scans and meals, caterers, taxi companies, insurers; for scans, meals"
    ],
    "We pass your chart to third parties, including but not limited to credit agencies, translators, and dive schools.": [
        "first_party share permit: chart; to third parties, credit agencies, translators, dive schools"
    ],
    "Your chart is passed to insurers, beekeeping societies, and banks, as well as dive schools.": [
        "first_party share permit: chart; to insurers, beekeeping societies, banks, dive schools"
    ],
}
NOT_READ = {
    "We share your chart, including scans, notes, and letters, with insurers.": [
        "first_party share permit: chart, scans, notes, letters; to insurers"
    ],
}


@both_ways(READ, NOT_READ)
def test_examples_of_receivers_are_receivers_and_examples_of_data_are_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "Your file is sent to Marks & Younger for audits.": ["first_party share permit: file; to Marks & Younger; for audits"],
        "We share your name with Tessel & Loom, Inc. and our bank.": ["first_party share permit: name; to Tessel & Loom, Inc., bank"],
    },
    {
        "We share your name with banks & insurers.": ["first_party share permit: name; to banks, insurers"],
        "We share your name with Tessel and Loom.": ["first_party share permit: name; to Tessel, Loom"],
    },
)
def test_a_firm_with_an_ampersand_in_its_name_is_one(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
