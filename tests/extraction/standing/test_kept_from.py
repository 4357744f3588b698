"""Somebody who is kept from doing something does not do it; nobody else is said not to."""

import pytest

from tests.extraction.conftest import Read, briefs

READ = {
    "We keep our suppliers from using your photos.": ["third_party use deny: photos; to suppliers"],
    "We bar our clinics from selling patient records.": ["third_party sell deny: patient records"],
    "We will stop our contractors from passing your file on to anyone else.": ["third_party share deny: file; to anyone"],
    "Our contracts stop vendors from selling your address.": ["third_party sell deny: address"],
    "This rule keeps us from selling your address.": ["first_party sell deny: address"],
    "We prevent your photos from being sold.": ["first_party sell deny: photos"],
    "We will stop third-party cookies and pixels from collecting your address.": [
        "third_party collect deny: address; to third-party cookies, pixels"
    ],
}
NEAR_MISSES = {
    "We prohibit you from sharing your location.": [],
    "You can stop advertisers from reading your location.": [],
    "Nothing stops our partners from sharing your address.": ["third_party share permit: address"],
    "We do not prevent advertisers from using your location.": ["third_party use permit: location; to advertisers"],
    "We stop collecting your location when you turn the tracker off.": ["first_party collect deny: location; if opt_out"],
    "We learn your tastes from reading your messages.": ["first_party collect permit: tastes"],
}


@pytest.mark.parametrize(("sentence", "expected"), [*READ.items(), *NEAR_MISSES.items()])
def test_who_is_kept_from_a_deed_is_who_does_not_do_it(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
