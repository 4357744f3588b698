"""Sentences whose main clause the parse lost, and those where it did not."""

import pytest

from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    "sentence",
    [
        "To improve the service we may share your location with partners.",
        "To bring you the parcel we will share your location with partners.",
    ],
)
def test_what_follows_an_aim_without_comma_is_what_is_said(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert (found.action, [t.text for t in found.recipients]) == ("share", ["partners"])


def test_a_relative_clause_of_an_aim_is_no_statement(commitments: Read) -> None:
    assert not commitments("To cancel a service we share with partners, call us.")


@pytest.mark.parametrize("opening", ["Apart from these", "Aside from these", "Other than those above", "Except as set out below"])
def test_what_stands_behind_a_case_set_apart_is_the_subject(commitments: Read, opening: str) -> None:
    (found,) = commitments(f"{opening}, health information is not disclosed to anybody.")
    assert [term.text for term in found.data] == ["health information"]


def test_a_clause_that_was_read_as_the_sentence(commitments: Read) -> None:
    (found,) = commitments("Where a member has opted out of ads, records of that member's device are withheld from advertisers.")
    assert (found.action, found.kind) == ("share", "deny")
    assert "opted out" in found.conditions[0].text


@pytest.mark.parametrize(
    ("sentence", "conditions"),
    [
        ("If you agree we share your data with clubs.", ["If you agree"]),
        ("Once you have said no we stop sharing your data.", ["Once you have said no"]),
    ],
)
def test_a_case_in_front_needs_no_comma(commitments: Read, sentence: str, conditions: list[str]) -> None:
    (found,) = commitments(sentence)
    assert [c.text for c in found.conditions] == conditions


@pytest.mark.parametrize("sentence", ["If you think we have shared your data, write to us.", "If you know we share your data."])
def test_what_is_thought_is_not_said(commitments: Read, sentence: str) -> None:
    assert not commitments(sentence)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We give your address to a firm that prints our letters, under contract and only to print them.",
            "share permit: address; to firm that prints our letters; if contract",
        ),
        (
            "We share your data with the company that hosts our servers, under contract and only so as to host them.",
            "share limit: data; to company that hosts our servers; for host them; if contract",
        ),
        ("We share your name with a lab that works under contract.", "share permit: name; to lab"),
        ("We may share your name and only share it to greet you.", "share limit: name; for greet you; only purpose"),
    ],
)
def test_a_contract_binds_the_firm_and_an_aim_is_nothing_done(commitments: Read, text: str, expected: str) -> None:
    assert expected in briefs(commitments(text))[0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Where we transfer personal data protected under EEA law to countries not deemed adequate, we take appropriate safeguards.",
            ["first_party share require: personal data protected under EEA law to countries not deemed adequate"],
        ),
        (
            "We keep photos taken at weddings, and we delete them later.",
            ["first_party retain permit: photos", "first_party delete require: them"],
        ),
    ],
)
def test_a_participle_is_not_what_is_said(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "As a result, if we go out of business or if we are acquired, some or all of our assets, including your name, "
                "may be transferred to a buyer."
            ),
            ["first_party share permit: assets, name; to buyer; if transaction"],
        ),
        (
            "As a result, we share your name with the buyer if we are acquired.",
            ["first_party share permit: name; to buyer; if transaction"],
        ),
    ],
)
def test_a_case_behind_a_phrase_that_leads_on_is_no_main_clause(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
