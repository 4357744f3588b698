"""What data are made: available, public, known."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "We make certain data available to other players.": ["first_party share permit: data; to other players"],
        "We may make certain personal information available to strategic partners.": [
            "first_party share permit: personal information; to strategic partners"
        ],
        "We make your name and your home address available to other firms.": [
            "first_party share permit: name, home address; to other firms"
        ],
        "The club makes members' scores, names and home towns visible to sponsors.": [
            "first_party share permit: members' scores, names, home towns; to sponsors"
        ],
        "The site makes certain photos visible to all members.": ["first_party share permit: photos; to members"],
    },
    {
        "We make certain that your data are safe.": [],
        "We make cakes and use data available to the public.": ["first_party use permit: data"],
        "We use data available to the public.": ["first_party use permit: data"],
    },
)
def test_it_is_what_they_become(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
