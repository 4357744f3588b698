"""Whom a row of deeds describes, and what is said of them behind it."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Companies that host our systems, send reminders, record calls or staff our help desk may handle client records for us.": [
        "third_party use permit: client records; to Companies that host our systems, send reminders, record calls or staff our help desk"
    ],
    "Firms that print our cards, pack our boxes or drive our vans can see your address.": [
        "first_party share permit: address; to Firms that print our cards, pack our boxes or drive our vans"
    ],
    "Agencies that plan our campaigns, place our ads or design our posters will never receive your telephone number.": [
        "first_party share deny: telephone number; to Agencies"
    ],
    "Contractors who clean our rooms, repair our lifts and guard our doors must not copy guest records.": [
        "third_party collect deny: guest records; to Contractors who clean our rooms, repair our lifts and guard our doors"
    ],
    "Clinics that treat you and bill your insurer may share your records with us.": ["first_party collect permit: records"],
    "Companies that host our systems may process your data for us.": ["third_party use permit: data; to Companies that host our systems"],
}
NOT_READ = {
    "Visitors that do not accept cookies or delete them may see fewer pages.": [],
    "Parents who sign up may add a child, and we keep their names.": ["first_party retain permit: names"],
    "We pay companies that clean our rooms and guard our doors.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
