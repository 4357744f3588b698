"""Words that are nouns and verbs, at the head of the members of a list of aims."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We use your file to open the gate, pair you with a coach, plan bus routes, and repair faults.": [
        "first_party use permit: file; for open the gate, pair you with a coach, plan bus routes, repair faults"
    ],
    "We will not use your file for collecting fees, planning bus routes, reporting accidents, or detecting misuse.": [
        "first_party use deny: file; for collecting fees, planning bus routes, reporting accidents, detecting misuse"
    ],
    "We keep your file so that we can award prizes, keep the pool safe, repair lockers, and show what is new.": [
        "first_party retain permit: file; for award prizes, keep the pool safe, repair lockers, show what is new"
    ],
}
NOT_READ = {
    "We use your file to answer questions, phone calls and letters.": [
        "first_party use permit: file; for answer questions, phone calls and letters"
    ],
    "We use your file to deliver tickets and content to guests.": [
        "first_party use permit: file; for deliver tickets and content to guests"
    ],
    "We use your file to contact you if you send us mails, engage with us, or join a crew.": [
        "first_party use permit: file; for contact you; if other"
    ],
}


@both_ways(READ, NOT_READ)
def test_they_are_verbs_where_every_member_can_open_with_one(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
