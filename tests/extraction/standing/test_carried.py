"""What a main clause says is done by a clause under it."""

import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "No fee is charged when we send your tax slip to your accountant.": ["first_party share permit: tax slip; to accountant"],
    "By collecting your location, we can show you maps.": ["first_party collect permit: location"],
    "We take steps to delete your photos.": ["first_party delete require: photos"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "A fee is charged if we send your tax slip to your accountant.": [],
    "We take steps to use your photos safely.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The clinic is busy, so we will pass your referral to another clinic.", ["first_party share permit: referral; to clinic"]),
        ("Some firms help us, so we may give your name to them.", ["first_party share permit: name; to them"]),
        ("We use your address, so we can deliver your order.", ["first_party use permit: address; for deliver your order"]),
        ("We use your address so that we deliver on time.", ["first_party use permit: address; for deliver on time"]),
        ("We run kiosks, through which we record your face.", ["first_party collect permit: face"]),
        (
            "We offer apps, through which we also collect and process your diary.",
            ["first_party collect permit: diary", "first_party use permit: diary"],
        ),
        ("You use kiosks, through which you record your face.", []),
    ],
)
def test_what_follows_or_is_done_by_something_is_done(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_is_done_once_names_are_taken_off_is_done(commitments: Read) -> None:
    told = briefs(commitments("Your voice clips are pseudonymised before they are shared with universities."))
    assert told[-1] == "first_party share permit: they; to universities; if deidentified"
    assert briefs(commitments("Location points are aggregated before we sell them.")) == ["first_party sell permit: them; if deidentified"]
    assert all("share" not in line for line in briefs(commitments("Your answers are not anonymised before we share them with sponsors.")))
    assert all(" use " not in line for line in briefs(commitments("Data is deleted before it is used.")))
