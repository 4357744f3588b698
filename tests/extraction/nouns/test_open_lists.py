import pytest

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We collect device details, including device model, version of the firmware, radio type, alarm tones, and battery level.": [
        "device details", "device model", "version of the firmware", "radio type", "alarm tones", "battery level",
    ],
    "Information such as your nickname, your match results, voice messages, and your last login may be visible to other members.": [
        "Information", "nickname", "match results", "voice messages", "last login",
    ],
    "We hold a dossier that contains your grades; remarks of the teachers; the dates of absence; and medals.": [
        "dossier", "grades", "remarks of the teachers", "dates of absence", "medals",
    ],
    "We keep your name, fleece colour, stud number and date of birth.": ["name", "fleece colour", "stud number", "date of birth"],
    "We do not share sensitive data, such as diagnoses, rashes or scars, with anyone.": ["sensitive data", "diagnoses", "rashes", "scars"],
    "We keep a record of your orders: items, prices, dates, delivery address and card type.": [
        "record of your orders", "items", "prices", "dates", "delivery address", "card type",
    ],
    "We may process the data of your visits (IP address, pages viewed, browser type, location).": [
        "data of your visits", "IP address", "pages viewed", "browser type", "location",
    ],
    "We process personal data which may include your name, email address, job title and employer.": [
        "personal data", "name", "email address", "job title", "employer",
    ],
}  # fmt: skip
NEAR_MISSES = {
    "We share data with partners such as advertisers, brokers and resellers.": ["data"],
    "We receive information from third parties (such as Bakerly, Rowing Ltd and Stitch).": ["information"],
    "We use details such as your height to pick saddles, boots and reins.": ["details", "height"],
    "We keep your records where the law says so (for example, certain laws ask us to keep invoices).": ["records"],
    "We collect information about your journey, including by watching, recalling and counting.": ["information about your journey"],
    "We do not keep a file that contains your grades, remarks or medals.": ["grades"],
}  # fmt: skip


@both_ways(READ, NEAR_MISSES)
def test_a_list_of_data_is_read_to_its_end(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert [item.text for item in commitments(sentence)[0].data] == expected


@pytest.mark.parametrize(
    ("sentence", "data"),
    [
        ("We use pages, tags and IP addresses to tell your machines apart, such as tablets, browsers and phones.", "browsers"),
        ("We use health data, including weight and heart rate, only in aggregated form.", "only in aggregated form"),
    ],
)
def test_what_stands_behind_the_list_is_none_of_its_members(commitments: Read, sentence: str, data: str) -> None:
    assert all(data not in (item.text for item in found.data) for found in commitments(sentence))


@both_ways(
    {
        "We keep the visit logs that record facts about a caller, such as the IP address, browser type, and language, for 30 days.": [
            "first_party retain permit: visit logs, IP address, browser type, language; if time"
        ],
        "We store the forms that guests fill in, such as the name, the address, and the phone number.": [
            "first_party retain permit: forms, name, address, phone number"
        ],
    },
    {
        "We keep the boxes that guests leave, such as hats, coats, and bags.": [],
    },
)
def test_examples_behind_a_clause_about_data_are_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
