"""Lists of purposes go on past the one that opened them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We keep your invoices as otherwise needed to obey the law, settle disputes, and audit the shop.": [
        "first_party retain permit: invoices; for obey the law, settle disputes, audit the shop; if legal"
    ],
    "We use your name to greet you when you return, and to send the newsletter.": [
        "first_party use permit: name; for greet you, send the newsletter; if other"
    ],
    "We use cookies in order to further our causes, brighten the shop and greet guests.": [
        "first_party use permit: cookies; for further our causes, brighten the shop and greet guests"
    ],
    "We use your name to confirm your identity, for security purposes and to answer you.": [
        "first_party use permit: name; for confirm your identity, security, answer you"
    ],
    "We ask you for further details to confirm your identity and for security purposes.": [
        "first_party collect permit: further details; for confirm your identity, security"
    ],
    "We use your name to contact and, if necessary, remind you.": [
        "first_party use permit: name; for contact and, if necessary, remind you"
    ],
    "We keep your ticket, so we can find your seat again and refund it.": [
        "first_party retain permit: ticket; for find your seat again, refund it"
    ],
    "We need to keep your name, so we can add it to our list and make sure that you are seated.": [
        "first_party retain permit: name; for add it to our list, make sure that you are seated"
    ],
    "In order for us to run the raffle, your name is passed to the printer.": [
        "first_party share permit: name; to printer; for run the raffle"
    ],
    "Log data may be shared with the police in order that they may identify you.": [
        "first_party share permit: Log data; to police; for identify you"
    ],
    "Your email will be used to tell you of delays, handle or route your questions, and inform you of offers.": [
        "first_party use permit: email; for tell you of delays, handle or route your questions, inform you of offers"
    ],
}
NOT_READ: dict[str, list[str]] = {
    "Your photo is used to print your badge, and we share your name with hosts.": [
        "first_party use permit: photo; for print your badge",
        "first_party share permit: name; to hosts",
    ],
    "We use your email to tell you of delays, offers and trips.": [
        "first_party use permit: email; for tell you of delays, offers and trips"
    ],
    "We store no names, so you can visit us unknown.": ["first_party retain deny: names"],
    "We ask you for your name, your size and for payment.": ["first_party collect permit: name, size, payment"],
    "In order for you to take part, you must be of age.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
