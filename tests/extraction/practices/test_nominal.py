import pytest

from tests.extraction.conftest import Read, Table, both_ways, briefs


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("There is no sale of your data.", ("sell", "deny"), id="no sale of"),
        pytest.param("We have a firm rule against the transfer of diagnoses to insurers.", ("share", "deny"), id="a rule against"),
        pytest.param("The collection of browsing history is confined to our own pages.", ("collect", "limit"), id="confined"),
        pytest.param("The information we collect includes your email address.", ("collect", "permit"), id="includes"),
    ],
)
def test_a_noun_tells_a_practice(commitments: Read, sentence: str, expected: tuple[str, str]) -> None:
    assert [(c.action.value, c.kind.value) for c in commitments(sentence)] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The summer sale of garden furniture starts on Monday.",
        "This page explains the collection of cookies.",
        "You have the right to object to the processing of your data.",
    ],
)
def test_a_noun_that_asserts_nothing_of_data_is_no_practice(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("There is no storage or processing of your address.", {("retain", "deny"), ("use", "deny")}),
        ("This will result in the deletion of your address.", {("delete", "require")}),
        ("The types of data that we share include your address.", {("share", "permit")}),
        ("The purpose of collecting your address is to plan our rounds.", {("collect", "permit")}),
    ],
)
def test_practices_told_by_nouns(commitments: Read, sentence: str, told: set[tuple[str, str]]) -> None:
    assert {(c.action.value, c.kind.value) for c in commitments(sentence)} <= told
    assert commitments(sentence)


BEGUN = {
    "Once you leave, we initiate the permanent deletion of your messages.": ["first_party delete require: messages; if other"],
    "Your use of the widget enables the sharing of your email address with your friends.": [
        "first_party share permit: email address; to friends",
    ],
    "We do not permit the sale of your data to lenders.": ["first_party sell deny: data; to lenders"],
    "Your file will be marked for deletion.": ["first_party delete require: file"],
    "Your photos are never put up for sale.": ["first_party sell deny: photos"],
}
NOT_BEGUN: Table = {
    "The law permits the disclosure of your data to the police.": [],
    "You can allow the sharing of your location with friends.": [],
    "Private mode does not allow the sharing of your location.": [],
    "You may request the deletion of your messages.": [],
    "Your order is reviewed for deletion of duplicates.": ["first_party use permit: order; for deletion of duplicates"],
}


@both_ways(BEGUN, NOT_BEGUN)
def test_what_is_begun_or_made_possible_is_done(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The handling of your file may involve transfers to couriers.", ["first_party share permit: file; to couriers"]),
        ("The use of your photos does not involve any disclosure to advertisers.", ["first_party share deny: photos; to advertisers"]),
        ("The processing of your request may involve a delay.", []),
        ("The trip involves transfers to airports.", []),
    ],
)
def test_a_practice_that_leads_to_another_lends_it_its_data(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The collection of your address is aimed at delivering your parcels.",
            ["first_party collect permit: address; for delivering your parcels"],
        ),
        ("The processing of your data serves to prevent fraud.", ["first_party use permit: data; for prevent fraud"]),
        (
            "Categories of data that we have sold include identifiers and browsing activity.",
            ["first_party sell permit: data that we have sold, identifiers, browsing activity"],
        ),
        ("The sale of tickets is aimed at paying our debts.", []),
        ("The handling of complaints serves to please you.", []),
    ],
)
def test_an_act_with_an_aim_is_done(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Processing of your data is necessary for the performance of our contract.",
            ["first_party use permit: data; for performance of our contract"],
        ),
        ("The processing of your address is necessary to deliver parcels.", ["first_party use permit: address; for deliver parcels"]),
        ("The use of your location is not necessary for the service.", []),
        ("If the processing of your data is necessary to save you, ask a doctor.", []),
    ],
)
def test_an_act_that_something_needs_is_done(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


def test_what_rests_on_consent_is_done(commitments: Read) -> None:
    assert briefs(commitments("The processing of your photos is based on your consent."))[0].startswith("first_party use permit: photos")
    assert not commitments("The processing of your photos is based on algorithms.")
