"""Things, receivers and purposes that are set against others."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "Hotels receive your passport number but no flight details.": [
        "first_party share permit: passport number; to Hotels",
        "first_party share deny: flight details; to Hotels",
    ],
    "We use your phone number to bring the parcel, but not for marketing.": [
        "first_party use permit: phone number; for bring the parcel",
        "first_party use deny: phone number; for marketing",
    ],
    "We use your email to reply and not to advertise.": [
        "first_party use permit: email; for reply",
        "first_party use deny: email; for advertise",
    ],
    "The laboratory receives the sample with a barcode, without your name.": [
        "first_party share permit: sample; to laboratory",
        "first_party share deny: name; to laboratory",
    ],
    "We sent your file to the council without your address.": [
        "first_party share permit: file; to council",
        "first_party share deny: address; to council",
    ],
    "Your details go only to the organisations in the table below.": ["first_party share limit: details; unless as_described"],
    "Guest data is disclosed to the firms listed in Schedule 2 and to no one else.": [
        "first_party share limit: Guest data; unless as_described"
    ],
    "Any other disclosure requires your prior consent.": ["first_party share limit: ; unless as_described, consent"],
    "We read your diary only to mend a fault, to comply with the law, or with your permission.": [
        "first_party collect limit: diary; for mend a fault, comply with the law; unless consent; only purpose"
    ],
}
NOT_READ: dict[str, list[str]] = {
    "We share your photographs with the club without delay.": ["first_party share permit: photographs; to club"],
    "We collect your answers without your name.": ["first_party collect permit: answers"],
    "We share your details only with our bank.": ["first_party share limit: details; to bank; only recipient"],
    "We share no flight details with hotels.": ["first_party share deny: flight details; to hotels"],
    "We use your email not only to reply but also to advertise.": ["first_party use permit: email; for reply but also to advertise"],
    "Any other business requires your prior consent.": [],
    "We read your diary only with your permission.": ["first_party collect limit: diary; if consent; only condition"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_is_not_even_needed_is_not_denied(commitments: Read) -> None:
    assert [c.kind.value for c in commitments("Your posts are open to everyone, even without an account.")] == ["permit"]
    assert [c.kind.value for c in commitments("The lab gets the sample without your name.")] == ["permit", "deny"]


@both_ways(
    {
        "Your address is shared with the grid operator so that you are helped in a power cut, and with no one for marketing.": [
            "first_party share permit: address; to grid operator; for helped in a power cut",
            "first_party share deny: address; to anyone; for marketing",
        ],
        "Your results go to your school for grading, and to nobody for advertising.": [
            "first_party share permit: results; to school; for grading",
            "first_party share deny: results; for advertising",
        ],
        "Your photos are shown to your friends and, for training purposes, to no one.": [
            "first_party share permit: photos; to friends",
            "first_party share deny: photos; for training",
        ],
        "We pass your name to the venue to print your badge and to nobody for their own marketing.": [
            "first_party share permit: name; to venue; for print your badge",
            "first_party share deny: name; for own marketing",
        ],
        "Your file goes to the tax office for refunds and to no other body.": [
            "first_party share limit: file; to tax office; for refunds; only recipient"
        ],
    },
    {
        "We show your name to hosts, and to nobody else for marketing.": [
            "first_party share limit: name; to hosts; for marketing; only recipient"
        ],
        "We give your name to nobody for marketing.": ["first_party share deny: name; for marketing"],
        "Your name is sent to hosts for booking and for no other purpose.": [
            "first_party share limit: name; to hosts; for booking; only purpose"
        ],
    },
)
def test_an_aim_for_which_nobody_gets_the_data_is_denied(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
