"""What people are asked to choose or type in is collected."""

from tests.extraction.conftest import Read, Table, both_ways, briefs

READ = {
    "We may ask you to choose a nickname and a password.": ["first_party collect permit: nickname, password"],
    "Anglers are asked to enter their licence number.": ["first_party collect permit: licence number"],
    "You will be required to set a PIN.": ["first_party collect permit: PIN"],
    "Members are prompted to select their age group.": ["first_party collect permit: age group"],
    "The kiosk asks guests to type in their room number and surname.": ["first_party collect permit: room number, surname"],
    "Applicants are requested to state their nationality.": ["first_party collect permit: nationality"],
}
NEAR: Table = {
    "We encourage you to choose a strong password.": [],
    "We ask you to keep your password secret.": [],
    "We never ask you to enter your PIN by email.": [],
    "Some games require you to set up an account.": [],
    "We ask you to choose a table.": [],
    "You may choose a nickname.": [],
}


@both_ways(READ, NEAR)
def test_what_people_are_asked_to_enter_is_collected(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


REQUIRED = {
    "Contests may require contact information such as your name.": ["first_party collect permit: contact information, name"],
    "We may also require your permit number.": ["first_party collect permit: permit number"],
    "The draw requires your postcode.": ["first_party collect permit: postcode"],
}
NOT_REQUIRED: Table = {
    "The law requires a record of your data.": [],
    "We do not require your address to let you in.": [],
    "We require them to comply with privacy laws.": [],
    "Some games require an account.": [],
    "You may require information from us.": [],
}


@both_ways(REQUIRED, NOT_REQUIRED)
def test_what_something_requires_is_collected(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
