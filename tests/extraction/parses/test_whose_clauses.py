"""Clauses that narrow somebody, so that a denial is not read of everybody."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We never show drafts to anyone else whose curiosity outruns their patience.": [
        "first_party share deny: drafts; to anyone else whose curiosity outruns their patience",
    ],
    "We never hand drafts to anyone whose curiosity outruns their patience.": [
        "first_party share deny: drafts; to anyone whose curiosity outruns their patience",
    ],
    "We never hand drafts to firms whose adverts we show.": ["first_party share deny: drafts; to firms whose adverts we show"],
    "We share photos with companies we like working with.": ["first_party share permit: photos; to companies we like working with"],
    "We share photos with those whose accounts are old.": ["first_party share permit: photos; to those whose accounts are old"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We never show drafts to anyone else.": ["first_party share deny: drafts; to anyone"],
    "We hand drafts to the firm, whose owner is kind.": ["first_party share permit: drafts; to firm"],
    "We hand drafts to the firm we own.": ["first_party share permit: drafts; to firm we own"],
    "Pupils whose parents agree are filmed.": [],
    "Whose drafts we keep is told to nobody.": ["first_party share deny: Whose drafts"],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
