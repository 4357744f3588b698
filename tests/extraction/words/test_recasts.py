"""Ways of saying that are put into plain words, each both ways by its own examples, and what is read of them."""

import pytest

from checker.extraction.words.recasts import Recast, recast, recasts
from tests.extraction.conftest import Read, both_ways, briefs


@pytest.mark.parametrize("rule", recasts(), ids=[rule.id for rule in recasts()])
def test_each_turns_its_examples_and_leaves_its_near_misses(rule: Recast) -> None:
    for text in rule.examples.yes:
        assert rule.plain(text) != text
    for text in rule.examples.no:
        assert rule.plain(text) == text


@pytest.mark.parametrize("rule", [rule for rule in recasts() if rule.needs], ids=[rule.id for rule in recasts() if rule.needs])
def test_what_a_sentence_needs_is_in_every_sentence_that_is_turned(rule: Recast) -> None:
    texts = [text for each in recasts() for text in (*each.examples.yes, *each.examples.no)]
    assert all(any(word in text.lower() for word in rule.needs) for text in texts if rule.plain(text) != text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the details we store are your name and your age.", ["first_party retain permit: name, age"]),
        (
            "Your location is used for one purpose only: to find a shop near you.",
            ["first_party use limit: location; for find a shop near you; only purpose"],
        ),
        (
            "Direct marketing takes place only with your consent.",
            [
                "first_party use limit: information; for Direct marketing; if consent; only condition",
                "first_party share limit: information; for Direct marketing; if consent; only condition",
            ],
        ),
        ("We use your email to let you know when it has shipped.", ["first_party use permit: email; for let you know that it has shipped"]),
        ("When you book a table we ask for your name.", ["first_party collect permit: name; if other"]),
        ("Some of our work is done for us by outside firms.", ["first_party share permit: ; to outside firms; for do Some of our work"]),
        ("What is left over, such as your age and your town, may be kept for ever.", ["first_party retain permit: age, town"]),
        (
            "If the clinic is sold, patient files will go with the practice.",
            ["first_party share permit: patient files; to new owner of the business; if transaction"],
        ),
        ("Your loyalty card travels with you.", []),
        (
            "Should Hill Dairy merge with another company, your account would move with the rest of the business.",
            ["first_party share permit: account; to new owner of the business; if transaction"],
        ),
        ("We share data that identify you in these cases:", ["first_party share permit: data that identify you; if as_described"]),
        (
            "We share data that concern you only in the following cases:",
            ["first_party share limit: data that concern you; unless as_described"],
        ),
        (
            "We hire printers. Each of them must sign a pledge before it receives any data.",
            ["first_party share limit: information; to them; unless contract"],
        ),
        ("We work with printers. Each of them may see your name.", ["first_party share permit: name; to They"]),
        (
            "Every clinic must sign a contract before it receives your home address.",
            ["first_party share limit: home address; to clinic; unless contract"],
        ),
        ("They must sign in before they see the news.", []),
        ("We collect your name and your age and nothing else.", ["first_party collect limit: name, age; only data"]),
        ("We share your name and nothing else with banks.", ["first_party share limit: name; to banks; only data"]),
        (
            "The phone number you give is for paying the fare, nothing else.",
            ["first_party use limit: phone number; for paying the fare; only purpose"],
        ),
        ("What we record is confined to your name and your age.", ["first_party collect limit: name, age; only data"]),
        ("We may have to answer a subpoena or a similar demand.", ["first_party share permit: information; if legal"]),
        ("We answer questions by phone.", []),
        ("We care, and so we do not sell your name.", ["first_party sell deny: name"]),
        ("Your recordings are kept away from teachers.", ["first_party share deny: recordings; to teachers"]),
        ("Erasing your cookies is treated by us as an opt-out.", []),
        ("Research takes place only in our own laboratories.", []),
        ("Among the things we like are toys.", []),
    ],
)
def test_what_is_read_of_them(commitments: Read, text: str, expected: list[str]) -> None:
    assert [line.rstrip("; ") for line in briefs(commitments(text))] == expected


def test_a_plain_sentence_stays_as_it_is() -> None:
    assert recast("We share your name with couriers.") == "We share your name with couriers."


def test_each_has_an_id_of_its_own() -> None:
    ids = [each.id for each in recasts()]
    assert len(set(ids)) == len(ids)


@both_ways(
    {
        "There are two ways in which we gather your readings.": ["first_party collect permit: readings"],
        "We receive details from the garage about the car you drive.": [
            "first_party collect permit: details about the car you drive from the garage"
        ],
        "In these and similar cases, we give your address to the police.": ["first_party share permit: address; to police"],
        "You may request that Larchfield not share your name with sponsors.": ["first_party share permit: name; to sponsors; if opt_out"],
    },
    {
        "We get information from brokers about the policies you hold, the claims you made and your age.": [
            "first_party collect permit: information from brokers about the policies you hold, claims, age"
        ],
    },
)
def test_ways_sources_and_similar_cases_are_read(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "Nobody else gets your scans.": ["first_party share deny: scans"],
        "No one is ever shown your answers unless you agree.": ["first_party share limit: answers; unless consent"],
        "No-one else is given the recordings.": ["first_party share deny: recordings"],
        "Nobody else receives anything from this form.": ["first_party share deny: information from this form"],
        "Sponsors hear nothing from us.": ["first_party share deny: information about you from us; to Sponsors"],
        "Lenders you have not chosen hear nothing about you.": [
            "first_party share deny: information about you from us; to Lenders; if other"
        ],
        "We will not lay your essay before the eyes of a publisher.": ["first_party share deny: essay; to publisher"],
        "What our guests order on the tablet is not sold to brands.": [
            "first_party sell deny: Information on what our guests order on the tablet; to brands"
        ],
    },
    {
        "Nobody collects your name.": ["first_party collect deny: name"],
        "Nobody gets hurt.": [],
        "Members hear nothing from us in August.": [],
        "What pupils need is more time.": [],
        "We put the car in front of the house.": [],
    },
)
def test_nobody_gets_what_others_are_denied(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "Nothing else is done with your scans.": ["first_party use deny: scans", "first_party share deny: scans"],
        "Nothing more will be done with the recordings unless you ask us to.": [
            "first_party use limit: recordings; unless user_direction",
            "first_party share limit: recordings; unless user_direction",
        ],
        "We do nothing further with your phone number.": ["first_party use deny: phone number", "first_party share deny: phone number"],
    },
    {"Nothing more is done with care.": [], "We do nothing else.": [], "Nothing is done with the bins.": []},
)
def test_nothing_else_is_done_with_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "We remove you from our records after six months.": ["first_party delete require: data; if time"],
        "We take it off our servers within a week of the concert.": ["first_party delete require: it; if time"],
        "They are wiped off our machines after a month.": ["first_party delete require: They; if time"],
        "Within a week nothing of your page is left on our servers.": ["first_party delete require: page; if time"],
        "We forget your route and your speed after a day.": ["first_party delete require: route, speed; if time"],
        "After a month no trace of your photo remains in our systems.": ["first_party delete require: photo; if time"],
    },
    {
        "We remove you from our mailing list.": [],
        "Nothing of it is left on the plate.": [],
        "We never forget your birthday.": [],
        "It is taken out of our hands.": [],
    },
)
def test_what_is_taken_out_of_a_system_is_deleted(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
