"""What is put out together with something else."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Guest reviews are published with your first name and country.": ["first_party share permit: Guest reviews, first name, country"],
    "We publish your photo alongside your age.": ["first_party share permit: photo, age"],
    "Letters appear with the writer's name and town.": ["first_party share permit: writer's name, town"],
    "Reviews appear under a nickname.": ["first_party share permit: nickname"],
    "Phone numbers are not printed.": ["first_party share deny: Phone numbers"],
    "Your e-mail address is never displayed with your comments.": ["first_party share deny: e-mail address"],
}
NOT_READ: dict[str, list[str]] = {
    "Your name is not printed on the receipt.": [],
    "We do not print in colour.": [],
    "Letters appear with your permission.": [],
    "Ads appear with the articles.": [],
    "Lists of members are published with the consent of members.": ["first_party share permit: Lists of members; if consent"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected
