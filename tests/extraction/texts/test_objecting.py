"""Sentences that leave a practice to the person."""

from checker.extraction.texts.straight import straightened
from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We rent our member list to shops. Members who do not wish their names to be included should write to us.": [
        "first_party sell permit: member list; to shops",
        "first_party sell deny: member list; to shops; if opt_out",
    ],
    "We share your photos with the club. Individuals are given the opportunity to opt out.": [
        "first_party share permit: photos; to club",
        "first_party share deny: photos; to club; if opt_out",
    ],
    "We share your photos with the club. You can ask us to keep your photos private.": [
        "first_party share permit: photos; to club",
        "first_party share deny: photos; to club; if opt_out",
    ],
    "We keep your notes. Sharing with any other clinic requires your written permission.": [
        "first_party retain permit: notes",
        "first_party share limit: it; to other clinic; if consent; only condition",
    ],
    "We give your number to the coach. If you object, tell the office.": [
        "first_party share permit: number; to coach",
        "first_party share deny: number; to coach; if opt_out",
    ],
    "We share your photos with the club. You can opt out at any time in your settings.": [
        "first_party share permit: photos; to club",
        "first_party share deny: photos; to club; if opt_out",
    ],
    "We share your photos with the club. Let us know if you do not want this.": [
        "first_party share permit: photos; to club",
        "first_party share deny: photos; to club; if opt_out",
    ],
    "If you do not want us to share your address with florists, please write to us.": [
        "first_party share permit: address; to florists; if opt_out"
    ],
    "Please tell us if you do not want your name printed in the newsletter.": ["first_party share permit: name; if opt_out"],
    "If you would rather we did not share your number with the coach, ring the office.": [
        "first_party share permit: number; to coach; if opt_out"
    ],
    "You may request that we not share your address with our affiliates.": ["first_party share permit: address; to affiliates; if opt_out"],
    "At any time, members can write to us to ask that we not pass their records to insurers.": [
        "first_party share permit: records; to insurers; if opt_out"
    ],
    "You may ask that your photos not be shown to other members.": ["first_party share permit: photos; to other members; if opt_out"],
    "It is up to you whether we share your results with your employer.": [
        "first_party share limit: results; to employer; if consent; only condition"
    ],
    "Sharing your notes with another clinic requires your written permission.": [
        "first_party share limit: notes; to clinic; if consent; only condition"
    ],
}
NOT_READ = {
    "We share your photos with the club. You can ask us for a copy.": ["first_party share permit: photos; to club"],
    "We share your photos with the club. Members who do not wish to swim should write to us.": [
        "first_party share permit: photos; to club"
    ],
    "If you object, write to us.": [],
    "We open at nine. If you do not want this, tell us.": [],
    "We share your photos with the club. The club meets on Fridays. If you object, tell us.": ["first_party share permit: photos; to club"],
    "If you opt out, we will not sell your photos.": ["first_party sell deny: photos; if opt_out"],
    "If you do not want to come, tell us.": [],
    "We share your address with the club. If you object to noise, tell the porter.": ["first_party share permit: address; to club"],
    "We share your address with the club. A rider who sends a card gets no reply.": ["first_party share permit: address; to club"],
    "It is up to you whether you eat meat.": [],
    "Sharing a room requires your written permission.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_a_sentence_made_to_be_slow_is_left_as_it_is() -> None:
    """Many "by", "in" and "on" could be parted in more ways than there is time for, where their number has no bound."""
    text = "You can opt out" + " in a by b on" * 60 + " ;"
    assert straightened(text) == text
