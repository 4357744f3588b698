"""People whom a clause picks out among others, and clauses that tell of everybody, of parties or of counts."""

from tests.extraction.conftest import Read, both_ways, briefs

PICKED = {
    "We share the e-mail addresses of members who have ticked the partner box with our partners.": [
        "first_party share permit: e-mail addresses of members who have ticked the partner box; to partners; if consent"
    ],
    "We publish the names of donors who have agreed to it.": [
        "first_party share permit: names of donors who have agreed to it; if consent"
    ],
    "Location is recorded only for drivers who are on shift.": ["first_party collect limit: Location; if other; only condition"],
    "Meter readings are collected only from households that have switched on hourly readings.": [
        "first_party collect limit: Meter readings; if other; only condition"
    ],
    "The addresses of tenants who are in arrears go to our debt collectors.": [
        "first_party share permit: addresses of tenants who are in arrears; to debt collectors; if other"
    ],
    "We send offers to members who have asked for them.": ["first_party use permit: ; for offers; if user_direction"],
    "The telephone numbers of guests who have not opted out are passed to Palm Tours.": [
        "first_party share permit: telephone numbers of guests; to Palm Tours; if opt_out"
    ],
    "We do not share the data of customers who have opted out with anyone.": [
        "first_party share deny: data of customers who have opted out; to anyone; if opt_out"
    ],
    "We never publish pictures of children whose parents have not signed the form.": [
        "first_party share deny: pictures of children; if age, other"
    ],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We share information about people who use our services with partners.": [
        "first_party share permit: information about people who use our services; to partners"
    ],
    "We collect information from users who visit our website.": ["first_party collect permit: information"],
    "We get your size from shops that sell our boots.": ["first_party collect permit: size from shops that sell our boots"],
    "We tell an advertiser the number of people who saw the ad.": [
        "first_party share permit: number of people who saw the ad; to advertiser"
    ],
}


@both_ways(PICKED, NEAR_MISSES)
def test_the_people_are_a_condition_or_none(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
