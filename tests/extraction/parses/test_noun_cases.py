"""Cases whose verb was read as a noun."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "When the police call, the room number of a guest may be given out.": ["first_party share permit: room number of a guest; if legal"],
    "When the staff log calls, user data may be shared.": ["first_party share permit: user data; if other"],
    "If the bank calls, your account number is given to it.": ["first_party share permit: account number; to bank; if other"],
    "When your doctor calls, test results may be disclosed.": ["first_party share permit: test results; if other"],
    "When visitors ring, your name and flat number are shown to the porter.": [
        "first_party share permit: name, flat number; to porter; if other"
    ],
    "When the customs office requests, we hand over your passport number.": ["first_party share permit: passport number; if other"],
    "When the bank requests, orders and payments are shown to it.": ["first_party share permit: orders, payments; to bank; if other"],
}
NEAR_MISSES = {
    "When the fire alarm sounds, your location may be shared with the brigade.": [
        "first_party share permit: location; to brigade; if other"
    ],
    "If a customer complains, we pass the recording to the ombudsman.": ["first_party share permit: recording; to ombudsman; if other"],
    "Your calls, orders and questions may be shared with the bank.": [
        "first_party share permit: calls, orders, questions; to bank",
    ],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_cases_of_their_own(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
