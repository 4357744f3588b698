"""What a list behind a colon names takes the place of the words that announce it."""

from tests.extraction.conftest import Read, both_ways, briefs

LISTED = {
    "We share your scans with the following recipients: our bank, parcel firms and the tax office.": [
        "first_party share permit: scans; to bank, parcel firms, tax office"
    ],
    "We pass your address to three companies: Adnexa, Mapworks and Postbird.": [
        "first_party share permit: address; to Adnexa, Mapworks, Postbird"
    ],
    "We may give your name to these kinds of organisations: printers, couriers.": ["first_party share permit: name; to printers, couriers"],
    "Your essays go to the following parties only: our bank, our insurer.": [
        "first_party share limit: essays; to bank, insurer; only recipient"
    ],
    "We use your readings for two things: billing and support.": ["first_party use permit: readings; for billing, support"],
    "We use your readings for one purpose only: billing.": ["first_party use limit: readings; for billing; only purpose"],
}
NOT_LISTED = {
    "We share your scans with the following service providers: Adnexa and Mapworks.": [
        "first_party share permit: scans; to following service providers, Adnexa, Mapworks"
    ],
    "We share your scans with partners.": ["first_party share permit: scans; to partners"],
    "We share your scans with these companies: they print them.": ["first_party share permit: scans; to companies"],
    "We use your readings for billing: it is due monthly.": ["first_party use permit: readings; for billing"],
}


@both_ways(LISTED, NOT_LISTED)
def test_who_is_announced_is_whom_the_list_names(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
