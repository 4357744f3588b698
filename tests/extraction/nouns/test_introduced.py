"""Names behind what somebody is to us are not ours."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "Records of your calls are kept by our partner Fenwick.": ["third_party retain permit: Records of your calls; to partner Fenwick"],
        "No records of your calls are kept by our supplier Brae while you browse.": [
            "third_party retain deny: records of your calls; to supplier Brae; if time"
        ],
        "Fenn Logistics, our courier, gets your address.": ["first_party share permit: address; to courier Fenn Logistics"],
        "Lumen Retouching, our picture vendor, receives the wedding pictures.": [
            "first_party share permit: wedding pictures; to Retouching"
        ],
        "Our partner Fenwick collects your name when you book.": ["third_party collect permit: name; to partner Fenwick; if other"],
    },
    {
        "Your file is stored by our company Fenwick.": ["first_party retain permit: file"],
    },
)
def test_a_name_behind_what_somebody_is_to_us_is_not_ours(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
