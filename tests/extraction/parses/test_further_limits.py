"""Limits that are added behind a comma."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "Creators get your postal address too, but only once the project has been funded.": [
            "first_party share limit: postal address; to Creators; if other; only condition"
        ],
        "Results are sent to schools only if you have agreed, and then only after your name has been removed.": [
            "first_party share limit: Results; to schools; if consent, deidentified; only condition"
        ],
        "We hand your essay to the jury, but only if you have entered, and only while the contest runs.": [
            "first_party share limit: essay; to jury; if other; only condition"
        ],
        "The coach is shown your heart rate, but only while you wear the belt.": [
            "first_party share limit: heart rate; to coach; if other; only condition"
        ],
    },
    {
        "We share your name with the jury and we keep your address only if you win.": [
            "first_party share permit: name; to jury",
            "first_party retain limit: address; if other; only condition",
        ],
        "We never share your address, and only use it when you order.": [
            "first_party share deny: address",
            "first_party use limit: it; if user_direction; only condition",
        ],
        "We show your name to the coach, and your address is stored only if you ask.": [
            "first_party share permit: name; to coach",
            "first_party retain limit: address; if user_direction; only condition",
        ],
    },
)
def test_a_limit_behind_a_comma_is_the_practice_s_own(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "You will be asked to agree before your notes are sent to a researcher.": [
            "first_party share limit: notes; to researcher; if consent; only condition"
        ],
        "We ask you to consent before your photos are shown to other members.": [
            "first_party share limit: photos; to other members; if consent; only condition"
        ],
        "Families are invited to agree before their address is passed to a caterer.": [
            "first_party share limit: address; to caterer; if consent; only condition"
        ],
    },
    {
        "You will be asked to agree to our terms before you use the app.": [],
        "You will be asked to sign in before your order is shown to the courier.": [],
        "You may be asked to agree before your notes are sent to a researcher.": [
            "first_party share permit: notes; to researcher; if consent"
        ],
    },
)
def test_what_people_are_asked_to_agree_to(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
