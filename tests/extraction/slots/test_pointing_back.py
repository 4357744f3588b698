"""Words that only point back to somebody named before them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Your exercise plan can be seen by the trainer to whom we hand you over.": ["first_party share permit: exercise plan; to trainer"],
    "We send your test results to the specialist to whom we refer you.": ["first_party share permit: test results; to specialist"],
    "We give your name to the guide with whom you travel.": ["first_party share permit: name; to guide"],
}
NEAR_MISSES = {
    "We give your name to the bank and to the insurer.": ["first_party share permit: name; to bank, insurer"],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_no_receivers(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
