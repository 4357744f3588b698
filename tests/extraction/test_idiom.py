"""Turns of speech, each both ways: what must be read so, and what only looks like it."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = [
    # a way out holds for every verb of a coordination, wherever the parse hung it
    (
        "Your photos are never shared or sold unless you tick the box.",
        ["first_party share limit: photos; unless consent", "first_party sell limit: photos; unless consent"],
    ),
    (
        "We will not sell, rent or disclose your address to anyone, except as set out in this notice.",
        [
            "first_party sell limit: address; to anyone; unless as_described",
            "first_party share limit: address; to anyone; unless as_described",
        ],
    ),
    (
        "Your answers will not be shared with partners, except in aggregate form.",
        ["first_party share limit: answers; to partners; unless data"],
    ),
    # neither ... nor; a thing set against another
    ("Neither the gym nor its trainers sell member photos.", ["third_party sell deny: member photos"]),
    (
        "Your nickname, but not your email address, is shown to other players.",
        ["first_party share permit: nickname; to other players", "first_party share deny: email address; to other players"],
    ),
    ("We don't only store your photos.", ["first_party retain permit: photos"]),
    # people who get to see, are given, lose
    ("The landlord gets a copy of your payslip.", ["first_party share permit: payslip; to landlord"]),
    ("Couriers are told your street.", ["first_party share permit: street; to Couriers"]),
    ("The surgeon loses access to your address.", ["first_party share deny: address; to surgeon"]),
    ("Other riders can see your first name.", ["first_party share permit: first name; to Other riders"]),
    ("Email addresses can be bought by any advertiser.", ["first_party sell permit: Email addresses; to advertiser"]),
    # what arrives with us, and who is told about somebody
    ("Your answers land in our database.", ["first_party collect permit: answers"]),
    ("Raw audio never reaches our servers.", ["first_party collect deny: Raw audio"]),
    ("Your name never reaches our sponsors.", ["first_party share deny: name; to sponsors"]),
    ("The school is informed of your allergies.", ["first_party share permit: allergies; to school"]),
    ("We tell your insurer about your accidents.", ["first_party share permit: accidents; to insurer"]),
    ("We tell your insurer about the weather.", []),
    ("Your clips are scored and labelled by contractors.", ["third_party use permit: clips; to contractors"]),
    # nobody but; what somebody needs; what data serve; what is promised before a practice
    ("Nobody but your tutor sees what you write.", ["first_party share limit: what you write; to tutor; only recipient"]),
    ("We share what is necessary with printers.", ["first_party share permit: what is necessary with printers; to printers"]),
    ("Your health answers do not feed into ads.", ["first_party use deny: health answers; for ads"]),
    ("Your health answers play no part in marketing.", ["first_party use deny: health answers; for marketing"]),
    (
        "Should we wish to pass your photos to somebody else, we will ask you.",
        ["first_party share limit: photos; to somebody; if consent; only condition"],
    ),
    ("If we ever sell your photos, you will hear from us.", ["first_party sell require: photos; if notice"]),
    ("If we change this notice, we will tell you.", []),
    ("No vendor is given your photos until a contract is signed.", ["first_party share limit: photos; to vendor; unless contract"]),
    (
        "We give your number to no other company, whether for its own use or for ours.",
        ["first_party share deny: number; to other company; only condition"],
    ),
    ("Lenders are told nothing about your visits.", ["first_party share deny: visits; to Lenders"]),
    ("When you send us a photo, we keep it.", ["first_party collect permit: photo", "first_party retain permit: it; if other"]),
    ("In no event shall meter readings be communicated to brokers.", ["first_party share deny: meter readings; to brokers"]),
    # taking is not always taking in, and what is said of a thing is not always what we do
    ("We take the profile off the site the same day.", []),
    ("No photographs of your child are taken.", ["first_party collect deny: photographs of your child; if age"]),
    ("We take your name at the door.", ["first_party collect permit: name"]),
    ("The board decides why and how your data are processed.", []),
    ("Your answers are sent to the United States.", ["first_party share permit: answers; if region"]),
    ("You buy a map, and we ship what was bought.", []),
    # deletion in many words
    ("Voice clips are wiped after ten days.", ["first_party delete require: Voice clips; if time"]),
    ("Your paper forms are shredded.", ["first_party delete require: paper forms"]),
    # data put together with other data
    ("We compare your photo with public records.", ["first_party use permit: photo, public records"]),
    # purposes cut apart, and a state of the data that is no purpose
    (
        "We use your email address to verify your age, send receipts, and comply with tax rules.",
        ["first_party use permit: email address; for verify your age, send receipts, comply with tax rules"],
    ),
    (
        "We share your location so that you can no longer be identified.",
        ["first_party share permit: location; if deidentified"],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), READ)
def test_it_is_read(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
