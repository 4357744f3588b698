"""Lists whose members have articles, and commas behind which something else is told."""

from tests.extraction.conftest import Read, both_ways, briefs

LISTS = {
    "We share your address with a bank, an insurer or a landlord.": ["first_party share permit: address; to bank, insurer, landlord"],
    "Your address may be disclosed to the courier, the printer or the bank.": [
        "first_party share permit: address; to courier, printer, bank"
    ],
    "We never sell your address to a hotel, an airline or a car hire firm.": [
        "first_party sell deny: address; to hotel, airline, car hire firm"
    ],
    "A debt collector, a solicitor, and a credit bureau will be given your address.": [
        "first_party share permit: address; to debt collector, solicitor, credit bureau"
    ],
    "We do not give your address to a translator, a court or the police.": [
        "first_party share deny: address; to translator, court, police"
    ],
    "Your record goes to a surveyor, a lender or a broker only with your consent.": [
        "first_party share limit: record; to surveyor, lender, broker; if consent; only condition"
    ],
    "We will share your pulse with a coach, an insurer or an employer only with your express consent.": [
        "first_party share limit: pulse; to coach, insurer, employer; if consent; only condition"
    ],
}
NO_LISTS: dict[str, list[str]] = {
    "We share your name with a bank, a fact that you accept.": ["first_party share permit: name; to bank"],
    "We pass your claim to Stern, the loss adjuster, and your file is closed.": ["first_party share permit: claim; to Stern"],
    "We sell your name to a landlord, an insurer pays us and a bank waits.": ["first_party sell permit: name; to landlord"],
    "We share your address with payment and compliance providers.": [
        "first_party share permit: address; to payment and compliance providers"
    ],
    "We give your order to a courier, the firm that delivers it.": ["first_party share permit: order; to firm that delivers it, courier"],
}


@both_ways(LISTS, NO_LISTS)
def test_every_member_is_read_and_nothing_else(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
