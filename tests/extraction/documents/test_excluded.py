"""Data that are kept out of what was just told."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We rent our mailing list to garden shops. E-mail addresses are not included.": [
        "first_party sell permit: mailing list; to garden shops",
        "first_party sell deny: E-mail addresses; to garden shops",
    ],
    "We share your postcode with the county. Names are left out.": [
        "first_party share permit: postcode; to county",
        "first_party share deny: Names; to county",
    ],
    "We send footfall figures with postcodes to the shops. The figures contain no phone numbers.": [
        "first_party share permit: footfall figures, postcodes; to shops",
        "first_party share deny: phone numbers; to shops",
    ],
    "We sell your purchase history to brokers. Phone numbers are excluded from all rentals, unless you have agreed.": [
        "first_party sell permit: purchase history; to brokers",
        "first_party sell limit: Phone numbers; to brokers; unless consent",
    ],
    "We publish the winners' names. Ages are omitted.": ["first_party share permit: winners' names", "first_party share deny: Ages"],
}
NOT_READ = {
    "We give your address to the courier. Your order is not included in the price.": ["first_party share permit: address; to courier"],
    "We collect your name. Phone numbers are not included.": ["first_party collect permit: name"],
    "Our sponsors get totals. They are not given your times.": ["first_party share permit: totals; to sponsors"],
    "We share your postcode with the county. Names are included.": ["first_party share permit: postcode; to county"],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
