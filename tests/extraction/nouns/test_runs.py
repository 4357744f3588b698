import pytest

from checker.extraction.nouns.runs import examples_anywhere, run
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read


def test_members_are_read_until_a_clause_begins(parsed: Parse) -> None:
    doc = parsed("We collect your name, email address, postal code and browser type, and we use cookies.")
    found = run(doc, 2, rulebook().ontology)
    assert [p.text for p in found] == ["name", "email address", "postal code", "browser type"]


def test_two_members_that_name_no_data_end_the_run(parsed: Parse) -> None:
    doc = parsed("We collect your name, happiness, courage, email address.")
    assert [p.text for p in run(doc, 2, rulebook().ontology)] == ["name"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We collect certain information when you visit, such as your IP address and your browser type.", ["IP address", "browser type"]),
        ("We collect certain information when you visit, such as on Sundays.", []),
    ],
)
def test_examples_are_found_behind_their_opener(parsed: Parse, sentence: str, expected: list[str]) -> None:
    assert [p.text for p in examples_anywhere(parsed(sentence), 3, rulebook().ontology)] == expected


@pytest.mark.parametrize(
    ("sentence", "data"),
    [
        (
            "The details which you give when you book, including but not limited to name and phone number, may be shown to the host.",
            ["details which you give when you book", "name", "phone number"],
        ),
        ("We collect the identifiers assigned to your phone (such as the IMEI and MAC address).", ["identifiers", "IMEI", "MAC address"]),
        ("We collect data submitted to our shops (such as Rosa and Flora).", ["data submitted to our shops"]),
        ("Details from data brokers, such as credit agencies, are sold to nobody.", ["Details from data brokers"]),
    ],
)
def test_examples_stand_behind_what_is_said_of_the_data(commitments: Read, sentence: str, data: list[str]) -> None:
    assert [item.text for item in commitments(sentence)[0].data] == data


@pytest.mark.parametrize(
    ("sentence", "data"),
    [
        ("We collect your strides using sensors such as beacons and mats.", ["strides"]),
        ("We log visits via tools like tags and server logs.", ["visits"]),
        ("We collect device IDs using technologies, such as cookies and pixels.", ["device IDs"]),
        ("We receive information through our app, such as your name and age.", ["information", "name", "age"]),
    ],
)
def test_examples_of_what_data_are_got_with_are_no_data(commitments: Read, sentence: str, data: list[str]) -> None:
    assert [item.text for item in commitments(sentence)[0].data] == data
