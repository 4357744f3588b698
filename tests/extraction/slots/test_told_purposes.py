"""Purposes told beside the practice: by what recipients do, what data are held for, what something is needed for."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "purposes"),
    [
        ("We share your email address with agencies who run marketing campaigns for us.", ["marketing campaigns"]),
        ("We disclose your address to couriers that help us deliver your parcels.", ["deliver your parcels"]),
        ("We share your name with suppliers that we hire to print your badge.", ["print your badge"]),
        ("Your file is open to clerks who need to see it in order to settle your claim.", ["settle your claim"]),
        ("We combine your answers with details we hold about you to build a profile.", ["build a profile"]),
        ("We use information you enter when you book to plan our shifts.", ["plan our shifts"]),
        ("In the course of repairing your boiler, we share your address with fitters.", ["repairing your boiler"]),
        ("To confirm your age, you will be asked to provide your date of birth.", ["confirm your age"]),
        ("We collect your phone number where we need it to arrange a visit.", ["arrange a visit"]),
        ("We keep your email address as necessary for fraud prevention.", ["fraud prevention"]),
        ("We may share your name with banks if this is necessary to trace a payment.", ["trace a payment"]),
        ("We use your name for the following purposes: to send bills and to plan rounds.", ["send bills", "plan rounds"]),
        ("We process your ticket given our interest in preventing fraud.", ["preventing fraud"]),
        ("Your readings are used in planning the grid and finding leaks.", ["planning the grid and finding leaks"]),
        ("We use your answers in marking the test.", ["marking the test"]),
        ("We use your ticket in your interest.", []),
        ("We share your name with hosts who have an interest in knowing you.", []),
    ],
)  # fmt: skip
def test_what_is_told_beside_the_practice_is_its_purpose(commitments: Read, sentence: str, purposes: list[str]) -> None:
    assert [p.text for c in commitments(sentence) for p in c.purposes] == purposes


@pytest.mark.parametrize(
    "sentence",
    [
        "We share your email address with companies that provide services to us.",
        "We share your name with clubs that you asked to join.",
        "We collect your address and strive to write plainly.",
        "We share your email address with partners who know us.",
        "We use information that you asked us to keep.",
    ],
)
def test_what_says_nothing_of_the_practice_is_no_purpose(commitments: Read, sentence: str) -> None:
    assert [p.text for c in commitments(sentence) for p in c.purposes] == []


@pytest.mark.parametrize(
    ("sentence", "aims"),
    [
        ("In running our shop we may pass your name on to couriers.", ["running our shop"]),
        ("In Canada we may pass your name on to couriers.", []),
        ("In joining us you give us your name.", []),
    ],
)
def test_what_we_do_meanwhile_is_what_it_is_for(commitments: Read, sentence: str, aims: list[str]) -> None:
    assert [p.text for c in commitments(sentence) for p in c.purposes] == aims


@pytest.mark.parametrize(
    ("sentence", "aims"),
    [
        ("We verify your age by asking for your date of birth.", ["verify your age"]),
        ("We improve our maps by analysing your trips.", ["improve our maps"]),
        ("We share your name by selling your file to brokers.", []),
        ("We only share it with services that are necessary for the app to function.", ["app to function"]),
        ("We share data when it is necessary to do so to obey the law, or to protect guests.", ["protect guests", "obey the law"]),
        ("We share data when it is necessary to do so.", []),
    ],
)
def test_what_a_practice_brings_about_and_what_it_is_needed_for_are_aims(commitments: Read, sentence: str, aims: list[str]) -> None:
    assert sorted(p.text for p in commitments(sentence)[-1].purposes) == sorted(aims)
