"""A text without "we" calls its author by the kind of body it is."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "The clinic won't release your fertility records without first obtaining your written permission.": [
        "first_party share limit: fertility records; unless consent"
    ],
    "The hospital trust does not pass appointment records to insurers.": ["first_party share deny: appointment records; to insurers"],
    "The union refrains from handing ballot responses to employers.": ["first_party share deny: ballot responses; to employers"],
    "The school does not share exam marks.": ["first_party share deny: exam marks"],
}
NOT_READ: dict[str, list[str]] = {
    "We get your marks from the school, and the school keeps them.": [
        "first_party collect permit: marks from the school, school",
        "third_party retain permit: them; to school",
    ],
    "The school sells your photos. The museum keeps your photos.": [
        "third_party sell permit: photos",
        "third_party retain permit: photos; to museum",
    ],
    "The public library keeps your loans.": ["third_party retain permit: loans; to public library"],
    "The parent company may use your name.": ["third_party use permit: name; to parent company"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_a_known_author_is_called_by_what_its_name_says(commitments: Read) -> None:
    text = "We keep your file. The hospice shares your file with your doctor. The bank keeps your account number."
    told = commitments(text, "St Brannoc's Hospice")
    assert [str(c.actor) for c in told] == ["first_party", "first_party", "third_party"]


def test_another_body_in_a_name_is_not_the_author(commitments: Read) -> None:
    text = "We keep your photos. The school keeps your photos."
    for name, who in (("Hart School", "first_party"), ("School Snaps Ltd", "third_party"), ("Friends of Hart School", "third_party")):
        assert str(commitments(text, name)[-1].actor) == who
    given = commitments("We send your marks to the school. The school keeps your marks.", "Fernside School")
    assert [str(c.actor) for c in given] == ["first_party", "third_party"]
    assert given[0].recipients
