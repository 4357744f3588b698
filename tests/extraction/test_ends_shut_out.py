"""Sentences that shut out every other end, receiver or ground beside those they tell: "with nobody for marketing", "feed statistics"."""

from tests.extraction.conftest import Read, both_ways, briefs


@both_ways(
    {
        "Your e-mail address serves no other purpose.": ["first_party use limit: e-mail address; unless purpose"],
        "Your answers serve only to place you in a class.": ["first_party use limit: answers; for place you in a class; only purpose"],
        "Answers about your diet feed our research alone.": ["first_party use limit: Answers about your diet; for research; only purpose"],
        "We ask for your scores. They are used for nothing else.": [
            "first_party collect permit: scores",
            "first_party use limit: They; unless purpose",
        ],
        "Your answers feed statistics only.": ["first_party use limit: answers; for statistics; only purpose"],
    },
    {
        "We feed the cats only.": [],
        "This page serves to inform you.": [],
        "The hall serves no other purpose.": [],
        "The hall is good for nothing else.": [],
    },
)
def test_other_ends_are_shut_out(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "The register is shared with the water company, and with nobody for marketing.": [
            "first_party share permit: register; to water company",
            "first_party share deny: register; to anyone; for marketing",
        ],
        "Your address is given to the courier, but to no one for advertising.": [
            "first_party share permit: address; to courier",
            "first_party share deny: address; to anyone; for advertising",
        ],
        "Phone numbers are not passed to removal firms, however often they ask.": [
            "first_party share deny: Phone numbers; to removal firms"
        ],
        "We never sell your name, no matter how much they offer.": ["first_party sell deny: name"],
        "Pictures are given to the police on a warrant, and on nothing less.": [
            "first_party share limit: Pictures; to police; if legal; only condition"
        ],
        "Your scans are saved to a memory card.": ["first_party retain permit: scans"],
    },
    {
        "We insist on nothing less.": [],
        "We are committed to your privacy.": [],
        "However often you ask, the answer is the same.": [],
        "Your address is given to the courier and to nobody else.": ["first_party share limit: address; to courier; only recipient"],
    },
)
def test_receivers_and_grounds_are_shut_out(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "The hall is run by Acton Halls, to whom we pass your name and the amount.": [
            "first_party share permit: name, amount; to Acton Halls"
        ],
        "We print cards with Marsden Print, with whom we share your address.": ["first_party share permit: address; to Marsden Print"],
        "Our printer is Marsden Print, to which we send your address.": ["first_party share permit: address; to Marsden Print"],
        "Tickets are posted by Arden Mail, to whom we give the buyer's name and town.": [
            "first_party share permit: buyer's name, town; to Arden Mail"
        ],
        "Our parcels go by Brindle Couriers, to whom we hand on your address.": ["first_party share permit: address; to Brindle Couriers"],
    },
    {"The hall, to which we go, is run by Acton.": [], "Marsden Print, to whom we owe thanks, posts the cards.": []},
)
def test_a_clause_behind_a_name_says_what_it_gets(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected
