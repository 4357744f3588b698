"""Entries of lists that say by themselves what is done with what they name."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Details that we request at check-in, such as your name and your arrival date.": [
        "first_party collect permit: Details that we request at check-in, name, arrival date"
    ],
    "Information you give us when you register, including your name and your age.": [
        "first_party collect permit: Information you give us when you register, name, age; if other"
    ],
    "Data we keep in the archive, such as your address.": ["first_party retain permit: Data we keep in the archive, address"],
    "Information that we share with sponsors: your name and your age.": [
        "first_party share permit: Information that we share with sponsors, name, age"
    ],
}
NOT_READ = {
    "Data that we do not collect, such as your religion.": ["first_party collect deny: religion"],
    "Personal details that you hand to the bank, such as your salary.": [],
    "The information we collect.": [],
    "Information that helps us, such as your feedback.": [],
    "The data we collect, such as your name, are wiped each night.": ["first_party delete require: data we collect, name; if time"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
