"""Clocks of deletion that name no period."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Your photos are erased at once.": ["first_party delete require: photos; if time"],
    "Device addresses are wiped at midnight each day.": ["first_party delete require: Device addresses; if time"],
    "Your scan is deleted as soon as the check is finished.": ["first_party delete require: scan; if time"],
    "Messages that have been delivered are removed straight away.": ["first_party delete require: Messages; if other, time"],
    "Footage is overwritten every 30 days.": ["first_party delete require: Footage; if time"],
}
NOT_READ = {
    "We share your photos immediately.": ["first_party share permit: photos"],
    "Your photos are deleted.": ["first_party delete require: photos"],
    "We answer at once.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
