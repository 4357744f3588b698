"""Clauses stand with the word that they are about: occasions of law told by "where", and what is said of somebody behind a comma."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We share records with auditors where the law demands it.": ["legal: where the law demands it"],
    "We may disclose your name to a regulator where there is a legal duty.": ["legal: where there is a legal duty"],
    "Your file goes to the ombudsman where the court so orders.": ["legal: where the court so orders"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We give your address to the council where you live.": [],
    "We share records with auditors who know the law.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_it_is_a_condition_and_no_place(commitments: Read, sentence: str, expected: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [f"{each.kind}: {each.text}" for each in found.conditions] == expected


TOLD_OF = {
    "We book through Amadeus, who receive your passport number.": ["first_party share permit: passport number; to Amadeus"],
    "We use a courier, who gets your street and your door code.": ["first_party share permit: street, door code; to courier"],
    "We never tell your employer, who may ask for your age.": ["third_party collect permit: age; to employer"],
    "Scans are read by a radiologist in Leeds, who sees your name.": [
        "first_party share permit: Scans; to radiologist in Leeds",
        "first_party share permit: name; to radiologist in Leeds",
    ],
}
NOT_OF_THEM = {
    "We delete it within a week, which keeps your data safe.": ["first_party delete require: it; if time"],
    "We share your photo with the printer, which is kept for a year.": ["first_party share permit: photo; to printer; if time"],
    "We talk to members, who share their data with us.": [],
}


@both_ways(TOLD_OF, NOT_OF_THEM)
def test_a_clause_on_somebody_is_read(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, organisation="Acme")) == expected
