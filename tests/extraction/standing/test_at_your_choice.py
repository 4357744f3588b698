"""What the person has us pass on."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "You may ask us to forward your file to a new dentist.": ["first_party share permit: file; to new dentist; if user_direction"],
    "You can share your photos with your coach.": ["first_party share permit: photos; to coach; if user_direction"],
    "You may choose to share your results with your doctor from the app.": [
        "first_party share permit: results; to doctor; if user_direction"
    ],
    "You can tell us to send your records to another school.": ["first_party share permit: records; to school; if user_direction"],
}
NOT_READ = {
    "You can ask us to delete your file.": [],
    "You can ask us for your file.": [],
    "You should not share your password with others.": [],
    "You may choose to send us your photos.": ["first_party collect permit: photos"],
    "You can ask the clinic to forward your file to us.": [],
    "Only you and your friends can see your messages.": [
        "first_party share limit: messages; to friends; only recipient",
        "user share limit: messages; to friends; only recipient",
    ],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected


def test_what_the_person_may_want_to_share_is_no_practice(commitments: Read) -> None:
    assert commitments("You may want to share your recipes with friends.") == ()
    assert commitments("You can share your recipes with friends.") != ()


FREE: dict[str, list[str]] = {
    "You do not have to give us your phone number.": ["first_party collect permit: phone number; if user_direction"],
    "You are not required to provide your date of birth.": ["first_party collect permit: date of birth; if user_direction"],
    "You may choose not to provide your phone number.": ["first_party collect permit: phone number; if user_direction"],
}
NOT_FREE: dict[str, list[str]] = {
    "You do not have to give your photo to the coach.": [],
    "You do not have to pay us.": [],
    "We do not have to give you a reason.": [],
    "You do not have to post your name.": [],
    "You may choose not to share your location with other members.": [],
}


@both_ways(FREE, NOT_FREE)
def test_what_nobody_has_to_give_is_collected_from_whoever_gives_it(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
