"""Data told by what they are part of or about."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We will not release anything from your diary to a newspaper.": ["first_party share deny: anything from your diary; to newspaper"],
    "Answers about your income may be shared with lenders.": ["first_party share permit: Answers about your income; to lenders"],
    "We may rent our mailing list to garden centres.": ["first_party sell permit: mailing list; to garden centres"],
    "Pension contributions, with your date of birth, are reported to the trustees.": [
        "first_party share permit: Pension contributions, date of birth; to trustees"
    ],
    "We share none of your photos with sponsors.": ["first_party share deny: photos; to sponsors"],
}
NOT_READ = {
    "Our price list goes to garden centres.": [],
    "We share your photos with sponsors.": ["first_party share permit: photos; to sponsors"],
    "We will not pass anything to a newspaper.": ["first_party share deny: anything; to newspaper"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
