"""Pronouns that stand for a party."""

import pytest

from tests.extraction.conftest import Read, briefs

MEANT: dict[str, list[str]] = {
    "The promoter runs the door. It won't be given your card details.": ["first_party share deny: card details; to promoter"],
    "Your employer pays for the study. It won't see your answers.": ["first_party share deny: answers; to employer"],
    "The council runs the scheme. It is not given your bank details.": ["first_party share deny: bank details; to council"],
    "A buyer may ask for figures; it is shown no tenant's name.": ["first_party share deny: tenant's name; to buyer"],
    "Our sponsors get a banner, but they don't get your address.": ["first_party share deny: address; to sponsors"],
    "We use a mailing service to send our bulletin. It holds your name.": ["third_party retain permit: name; to mailing service"],
    "If you move to another supplier we send it your final reading.": ["first_party share permit: final reading; to supplier; if other"],
    "We may share your details with our sister charity. It uses them to raise funds.": [
        "third_party use permit: them; to sister charity; for raise funds"
    ],
}
OURS: dict[str, list[str]] = {
    "We built the app ourselves. It gets your location.": ["first_party collect permit: location"],
    "The app talks to a weather company. It does not collect your location.": ["first_party collect deny: location"],
    "We keep your photo. It is not given to anyone.": ["first_party retain permit: photo", "first_party share deny: It; to anyone"],
    "Our printer is new. We send it to you with your name.": [],
}


def test_the_subject_of_a_joined_clause_is_that_of_the_first(commitments: Read) -> None:
    def of(text: str) -> str | None:
        return commitments(text)[-1].data[0].id

    assert of("Fingerprints are compared with photos, and they are never sold.") == "user.biometric.fingerprint"
    assert of("We keep your photos in albums, and they are never sold.") == "user.content.photo"
    assert of("Your file holds your name and your photo, and it is never sold.") == "user.content"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("If there is a phone number in your file, it may be used to call you.", "user.contact.phone_number"),
        ("Where there is a photo on your card, we store it for a year.", "user.content.photo"),
        ("If there is a dispute about your bill, we keep it for a year.", None),
        ("If your file has a phone number, we never sell it.", "user.contact.phone_number"),
    ],
)
def test_what_was_just_brought_in_is_meant(commitments: Read, text: str, meant: str | None) -> None:
    assert commitments(text)[-1].data[0].id == meant


@pytest.mark.parametrize("text", MEANT)
def test_the_party_spoken_of_is_meant(commitments: Read, text: str) -> None:
    assert briefs(commitments(text))[-1:] == MEANT[text]


@pytest.mark.parametrize("text", OURS)
def test_near_misses_are_read_as_before(commitments: Read, text: str) -> None:
    assert briefs(commitments(text))[-len(OURS[text]) or None :] == OURS[text] if OURS[text] else not commitments(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We send your address to Brindle Parcels. It does not get your age.", "first_party share deny: age; to Brindle Parcels"),
        ("Marsden Print is told your name. It is not given your age.", "first_party share deny: age; to Marsden Print"),
        ("We print cards with Marsden Print. The app is ours. It does not get your age.", "first_party collect deny: age"),
    ],
)
def test_a_name_that_gets_something_is_meant_though_no_list_knows_it(commitments: Read, text: str, expected: str) -> None:
    assert briefs(commitments(text, "Acme"))[-1:] == [expected]
