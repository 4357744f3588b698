"""Clocks of deletion that name no period."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Your photos are erased at once.": ["first_party delete require: photos; if time"],
    "Device addresses are wiped at midnight each day.": ["first_party delete require: Device addresses; if time"],
    "Your scan is deleted as soon as the check is finished.": ["first_party delete require: scan; if time"],
    "Messages that have been delivered are removed straight away.": ["first_party delete require: Messages; if other, time"],
    "Loan applications that we turn down are shredded.": ["first_party delete require: Loan applications; if other"],
    "Photos of guests who have left are wiped.": ["first_party delete require: Photos of guests who have left; if other"],
    "Call records are destroyed 18 months after the bill is issued.": ["first_party delete require: Call records; if time"],
    "Scans are shredded the minute you are admitted.": ["first_party delete require: Scans; if time"],
    "Footage is wiped after a week unless the police ask for it.": ["first_party delete require: Footage; if time; unless legal"],
    "Your photo is removed from the kiosk screen after a minute.": ["first_party delete require: photo; if other, time"],
    "We remove comments that break the rules within a day.": ["first_party delete require: comments; if time"],
    "Footage is overwritten every 30 days.": ["first_party delete require: Footage; if time"],
}
NOT_READ = {
    "We share your photos immediately.": ["first_party share permit: photos"],
    "The photos that you send us are deleted.": ["first_party delete require: photos"],
    "All photos we took at the gate are erased.": ["first_party delete require: photos"],
    "We delete your photo from our servers after a week.": ["first_party delete require: photo; if time"],
    "We delete photos from your account after 30 days.": ["first_party delete require: photos; if time"],
    "Your photos are deleted.": ["first_party delete require: photos"],
    "We answer at once.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
