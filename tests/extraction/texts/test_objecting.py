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
    "We pass your reading times to the publisher. You can opt out of this sharing at the service desk.": [
        "first_party share permit: reading times; to publisher",
        "first_party share deny: reading times; to publisher; if opt_out",
    ],
    "We share your purchases with brand partners. You can opt out of this sharing for 12 months.": [
        "first_party share permit: purchases; to brand partners",
        "first_party share deny: purchases; to brand partners; if opt_out",
    ],
    "We give your number to the coach. You can object, but your objection lasts for one season.": [
        "first_party share permit: number; to coach",
        "first_party share deny: number; to coach; if opt_out",
    ],
    "We give your number to the coach. You can object; it then takes two weeks until the coach has the new list.": [
        "first_party share permit: number; to coach",
        "first_party share deny: number; to coach; if opt_out",
    ],
    "We show your age to other players. You can turn this off in the app for 30 days at a time.": [
        "first_party share permit: age; to other players",
        "first_party share deny: age; to other players; if opt_out",
    ],
    "We share your results with the league. Parents can object until the end of May.": [
        "first_party share permit: results; to league",
        "first_party share deny: results; to league; if opt_out",
    ],
    "We rent your address to charities. You can refuse this through the website.": [
        "first_party sell permit: address; to charities",
        "first_party sell deny: address; to charities; if opt_out",
    ],
}
NOT_READ = {
    "We share your address with charities. You can opt out from emails.": ["first_party share permit: address; to charities"],
    "We share your address with charities. You can object to the fee at the desk.": ["first_party share permit: address; to charities"],
    "We share your address with charities. You can stop for a rest at any time.": ["first_party share permit: address; to charities"],
    "We share your address with charities. You can decline with thanks.": ["first_party share permit: address; to charities"],
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
