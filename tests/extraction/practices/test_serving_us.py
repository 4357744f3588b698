"""What others do for us."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Marbury Mail sends the letters out for us.": ["first_party share permit: ; to Marbury Mail; for sends the letters out for us"],
    "Our payroll bureau, Penn & Co, works out your pay from your hours.": [
        "first_party share permit: ; to payroll bureau, Penn & Co; for works out your pay from your hours"
    ],
    "Credit checks are run by Orrin Bureau on our behalf.": ["first_party share permit: ; to Orrin Bureau; for Credit checks"],
    "We work with Tessel, which hosts your photos for us.": ["first_party share permit: photos; to Tessel; for hosts your photos for us"],
    "We work with Finch Analytics, which collects your IP address and the pages you view on our behalf.": [
        "first_party share permit: IP address; to Finch Analytics; for collects your IP address and the pages you view on our behalf"
    ],
    "Larkmail, our mailing provider, delivers it for us.": [
        "first_party share permit: ; to mailing provider Larkmail; for delivers it for us"
    ],
    "The site uses Finch Analytics to see which recipes are popular.": [
        "first_party share permit: ; to Finch Analytics; for see which recipes are popular"
    ],
    "We use SparkPost to send our letters.": ["first_party share permit: ; to SparkPost; for send our letters"],
    "We use Stripe for payments.": ["first_party share permit: ; to Stripe; for payments"],
    "Our newsletter goes out through Mailpost.": ["first_party share permit: ; to Mailpost; for newsletter"],
}
NOT_READ = {
    "The app works for us all.": [],
    "Volunteers speak for us at fairs.": [],
    "Your bank does not act on our behalf.": [],
    "Our providers must keep your data safe for us.": [],
    "Our service providers include Penn and Orrin.": [],
    "You can pay the fee for us.": [],
    "We do not use Plaudit to count visits.": [],
    "You can log in through Facegram.": [],
    "For example, we use Plaudit.": [],
    "We use boats to deliver it.": [],
    "We disclose your file to firms that print letters for us.": [
        "first_party share permit: file; to firms that print letters for us; for print letters for us"
    ],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected
