"""Infinitives that the parse read as a place, and what is ensured, which it cut in two."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share totals with growers in order to spot trends or report to our sponsors.": [
        "first_party share permit: totals; to growers; for spot trends, report to our sponsors",
    ],
    "We collect your name to ensure your account and the data linked with it is not handed to anyone else.": [
        "first_party collect permit: name; for ensure your account and the data linked with it is not handed to anyone else",
    ],
    "We check ages to guarantee photos and names are not shown to minors.": [
        "first_party use permit: ages; for guarantee photos and names are not shown to minors",
    ],
}
NEAR = {
    "We send your order to spot traders.": ["first_party share permit: order; to spot traders"],
    "We make sure that your photos and names are not shown to strangers.": ["first_party share deny: photos, names; to strangers"],
    "We collect your name. Your photos are not shown to anyone.": [
        "first_party collect permit: name",
        "first_party share deny: photos; to anyone",
    ],
}


@both_ways(READ, NEAR)
def test_infinitives_are_mended(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
