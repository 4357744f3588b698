"""By what or by whom something is done."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We may engage agencies to collect your readings.": [
        "third_party collect permit: readings; to agencies",
        "first_party share permit: ; to agencies; for collect your readings",
    ],
    "We will use a payment processor to collect your card number.": [
        "third_party collect permit: card number; to payment processor",
    ],
    "We rely on standard contractual clauses to facilitate the transfer of your data to third countries.": [
        "first_party share require: data; if region"
    ],
    "Your IP address is used to determine your town.": [
        "first_party use permit: IP address; for determine your town",
        "first_party collect permit: town",
    ],
    "Our partners use your order history to infer your income.": [
        "third_party use permit: order history; to partners; for infer your income",
        "third_party collect permit: income; to partners",
    ],
    "We do not use cookies to collect your email address.": [
        "first_party use deny: cookies; for collect your email address",
        "first_party collect deny: email address; if other",
    ],
    "We rely on a valid transfer mechanism to transfer your file abroad.": ["first_party share require: file; if region"],
}
NOT_READ: dict[str, list[str]] = {
    "We do not use your IP address to determine your town.": ["first_party use deny: IP address; for determine your town"],
    "We use your card number to obtain payment.": ["first_party use permit: card number; for obtain payment"],
    "We use your postcode to estimate the delivery date.": ["first_party use permit: postcode; for estimate the delivery date"],
    "We use retention practices to keep your file.": [],
    "We use a digital assistant to gather your answers.": [],
    "We engage couriers to mend our vans.": ["first_party share permit: ; to couriers; for mend our vans"],
    "You may hire agencies to collect your readings.": [],
    "We rely on our legal duties to bill you.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
