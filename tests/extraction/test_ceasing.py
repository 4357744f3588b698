"""What ends with a choice, what is left out of all that is done, what is made anonymous: said in words of their own, both ways."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Where you have turned it off, we send your weight to nobody.": ["first_party share deny: weight; if opt_out"],
    "Once a member has signed up, we share photos with the coach.": ["first_party share permit: photos; to coach; if other"],
    "When a guest checks in, we pass names to the police.": ["first_party share permit: names; to police; if other"],
    "You may end the link in the app, after which no photo is given to the clinic.": ["first_party share deny: photo; to clinic; if other"],
    "A parent may switch it off, after which no score is passed to the club.": ["first_party share deny: score; to club; if opt_out"],
    "A parent may withdraw consent, and sharing with sponsors stops at once.": [
        "first_party share deny: information; to sponsors; if consent"
    ],
    "If you revoke it, disclosure ceases immediately.": ["first_party share deny: information; if opt_out"],
    "Photos of guests are left out of everything we publish.": ["first_party share deny: Photos of guests"],
    "Your surname is kept out of whatever we sell.": ["first_party sell deny: surname"],
    "After three years we make the invoices anonymous.": ["first_party delete require: invoices; if time"],
    "We use your interests to choose films.": ["first_party use permit: interests; for choose films"],
    "We give blood test results to the hospital, in order that illnesses may be found.": [
        "first_party share permit: blood test results; to hospital; for illnesses may be found"
    ],
    "We hold your weight and your height. We sell neither.": ["first_party retain permit: weight, height", "first_party sell deny: it"],
    "We hold your weight and your height. Advertisers are given neither of these.": [
        "first_party retain permit: weight, height",
        "first_party share deny: it; to Advertisers",
    ],
    "They may make use of your address for the delivery alone.": ["third_party use limit: address; to They; for delivery; only purpose"],
}
NOT_READ: dict[str, list[str]] = {
    "You can cancel, and the subscription ends.": [],
    "We make anonymous totals for the council.": [],
    "We act in your interests.": [],
    "Neither of the shops gives us your name.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_as_what_it_says(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
