"""Verbs that no list has, judged by what stands around them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Your lab slips are ferried to the insurer.": ["first_party share permit: lab slips; to insurer"],
    "We confide your diagnosis to nobody.": ["first_party share deny: diagnosis"],
    "Fragments of your calls may seep through to the speech vendor.": ["first_party share permit: calls; to speech vendor"],
    "Your voice memos never stray from your handset.": ["first_party share deny: voice memos"],
    "Debt hunters are plied with your latest address.": ["first_party share permit: latest address; to Debt hunters"],
    "Recruiters can leaf through your portfolio.": ["first_party share permit: portfolio; to Recruiters"],
    "We tip the carrier off about your allergies.": ["first_party share permit: allergies; to carrier"],
    "No buyer has ever wrested a member's address from us.": [
        "first_party share deny: member's address from us; to buyer",
    ],
    "We are supplied by the school with class lists.": ["first_party collect permit: class lists"],
}
NEAR_MISSES: dict[str, list[str]] = {
    "We ferry patients to the clinic in our own van.": [],
    "Cookies fall into the following groups.": [],
    "Our page contains references to third-party websites.": [],
    "The merger is to the detriment of our rivals.": [],
    "No partner may trawl through your messages.": [],
    "Guests are plied with tea.": [],
    "We remind you of your password.": [],
    "Your claim relates to your insurer.": [],
}


@both_ways(READ, NEAR_MISSES)
def test_they_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
