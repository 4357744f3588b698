"""Aims in front of what is said: all of them are purposes."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "To hand out keys, tell you of closures and plan cleaning, we use your flat number.": [
        "first_party use permit: flat number; for hand out keys, tell you of closures, plan cleaning"
    ],
    "In order to pay riders, settle disputes, and print rosters, our office needs your bank details.": [
        "first_party collect permit: bank details; for pay riders, settle disputes, print rosters"
    ],
}
NOT_READ = {
    "To withdraw, write to us, and we will delete your notes.": ["first_party delete require: notes"],
    "To see your marks, open the app and choose a term, and we will show them.": [],
}


@both_ways(READ, NOT_READ)
def test_aims_in_front_are_purposes_and_what_the_person_must_do_is_none(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
