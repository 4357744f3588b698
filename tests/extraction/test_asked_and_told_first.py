"""Whoever has to be asked or told before something is done: in a sentence of its own, which points back, or in a duty that comes first."""

from tests.extraction.conftest import Read, both_ways, briefs

GIVEN = "first_party share permit: scans; to hospital"


@both_ways(
    {
        "We send your scans to the hospital. You will be asked first.": [
            GIVEN,
            "first_party share limit: scans; to hospital; if consent; only condition",
        ],
        "We send your scans to the hospital. We always ask for your permission beforehand.": [
            GIVEN,
            "first_party share limit: scans; to hospital; if consent; only condition",
        ],
        "We send your scans to the hospital. Patients are asked for their consent in advance.": [
            GIVEN,
            "first_party share limit: scans; to hospital; if consent; only condition",
        ],
        "We send your scans to the hospital. You are told beforehand.": [
            GIVEN,
            "first_party share limit: scans; to hospital; if notice; only condition",
        ],
        "We send your scans to the hospital. Before we do so, we write to you and give you a week.": [
            GIVEN,
            "first_party share limit: scans; to hospital; if notice; only condition",
        ],
        "We send your scans to the hospital. We will let you know before we do that.": [
            GIVEN,
            "first_party share limit: scans; to hospital; if notice; only condition",
        ],
    },
    {
        "We send your scans to the hospital. Before we do so, we tell you the price.": [GIVEN],
        "We send your scans to the hospital. You will be told the date in advance.": [GIVEN],
        "We send your scans to the hospital. You should ask first.": [GIVEN],
        "You will be asked first.": [],
    },
)
def test_being_asked_or_told_first_points_back(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "The shop must tell the council before it discloses any data.": ["third_party share limit: data; unless notice"],
        "The supplier shall notify the school before disclosing any data, so that the school may object.": [
            "third_party share limit: data; unless notice"
        ],
        "If the supplier gets an order, the supplier has to inform the bank before it releases any records.": [
            "third_party share limit: records; if other; unless notice"
        ],
    },
    {
        "The shop must tell the council before it opens.": [],
        "The nurse must warn you before it hurts.": [],
        "The shop may tell the council before it hands anything over.": [],
    },
)
def test_a_duty_to_tell_somebody_comes_before_the_handing_over(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected


@both_ways(
    {
        "If you leave the ward, nothing is sent to your employer.": ["first_party share deny: nothing; to employer; if other"],
        "A patient may cancel the link, and no data are sent to the clinic.": ["first_party share deny: data; to clinic; if other"],
        "A member may close the account, and nothing is passed to sponsors.": ["first_party share deny: nothing; to sponsors; if other"],
    },
    {"If you leave the ward, nothing is lost.": [], "A patient may cancel the link, and nothing else happens.": []},
)
def test_what_follows_a_case_is_denied_in_it(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@both_ways(
    {
        "We send the tapes to a firm we hire to type them up.": ["first_party share permit: tapes; to service providers"],
        "The tapes are given to some companies that we pay to store them.": ["first_party share permit: tapes; to service providers"],
    },
    {"We send the tapes to a firm we own.": ["first_party share permit: tapes; to firm we own"]},
)
def test_whom_we_pay_to_do_something_serves_us(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
