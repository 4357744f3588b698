"""Conditions and exceptions: what must hold, and the ways out."""

import pytest

from checker.extraction.slots.conditions import condition
from checker.model import Condition, Effect
from checker.model import ConditionKind as K
from checker.rulebook import rulebook
from tests.extraction.conftest import Read, both_ways, briefs

REQUIRES, UNLESS = Effect.REQUIRES, Effect.UNLESS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("with your consent", Condition(kind=K.CONSENT, text="with your consent"), id="consent"),
        pytest.param(
            "for 90 days after closure", Condition(kind=K.TIME, text="for 90 days after closure", days=90, since="closure"), id="time"
        ),
        pytest.param("if you are under 16", Condition(kind=K.AGE, text="if you are under 16", age_below=16), id="age"),
        pytest.param(
            "except to advertisers",
            Condition(kind=K.RECIPIENT, text="except to advertisers", ids=("advertising.advertiser",)),
            id="recipient",
        ),
        pytest.param("in some weather", Condition(kind=K.OTHER, text="in some weather"), id="something else stays visible as other"),
    ],
)
def test_a_condition_holds_what_its_words_say(text: str, expected: Condition) -> None:
    assert condition(text, REQUIRES, 0, rulebook().ontology) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We may share your email address with your consent.", [(K.CONSENT, "with your consent")], id="with"),
        pytest.param("If you consent, we share your location with advertisers.", [(K.CONSENT, "If you consent")], id="in front"),
        pytest.param("We may disclose your information if required by law.", [(K.LEGAL, "if required by law")], id="if"),
        pytest.param("We keep your messages for 90 days.", [(K.TIME, "for 90 days")], id="for a time"),
        pytest.param("We may share your photos when you ask us.", [(K.USER_DIRECTION, "when you ask us")], id="when"),
        pytest.param("We share your photos with advertisers.", [], id="none"),
        pytest.param("We share your photos with advertisers for marketing.", [], id="a purpose is no condition"),
    ],
)
def test_conditions_are_what_the_practice_requires(commitments: Read, sentence: str, expected: list[tuple[K, str]]) -> None:
    (found,) = commitments(sentence)
    assert [(c.kind, c.text) for c in found.conditions] == expected
    assert {c.effect for c in found.conditions} <= {REQUIRES}
    assert found.exceptions == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We do not share your photos without your consent.", [(K.CONSENT, "without your consent")], id="without"),
        pytest.param("We will not sell your data unless you consent.", [(K.CONSENT, "unless you consent")], id="unless"),
        pytest.param(
            "We do not share your photos except as required by law.", [(K.LEGAL, "except as required by law")], id="except as required"
        ),
        pytest.param(
            "We do not share your photos with anyone except our service providers.",
            [(K.RECIPIENT, "except our service providers")],
            id="a party",
        ),
        pytest.param(
            "We will not share your photos unless you consent or the law requires it.",
            [(K.CONSENT, "unless you consent"), (K.LEGAL, "the law requires it")],
            id="two ways out",
        ),
    ],
)
def test_exceptions_are_the_ways_out_of_a_denial(commitments: Read, sentence: str, expected: list[tuple[K, str]]) -> None:
    (found,) = commitments(sentence)
    assert [(c.kind, c.text) for c in found.exceptions] == expected
    assert {c.effect for c in found.exceptions} == {UNLESS}
    assert len({c.group for c in found.exceptions}) == len(expected)
    assert found.conditions == ()


def test_an_excepted_party_has_its_role(commitments: Read) -> None:
    (found,) = commitments("We do not share your photos with anyone except our service providers.")
    assert found.exceptions[0].ids == ("service_provider",)


def test_a_duration_is_read_out_of_its_condition(commitments: Read) -> None:
    (found,) = commitments("Your messages will be erased within 48 hours.")
    assert [(c.kind, c.days) for c in found.conditions] == [(K.TIME, 2)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We do not use your phone number other than to send codes.", K.PURPOSE),
        ("Our printers must not use your address for anything but posting the magazine.", K.PURPOSE),
        ("We do not use your address for any purpose other than provide the service.", K.PURPOSE),
        ("We do not share your name other than to our drivers.", K.RECIPIENT),
        ("We do not share your name with anyone other than your midwife.", K.RECIPIENT),
        ("We do not share your name except where the law requires it.", K.LEGAL),
        ("We do not share your name unless this notice says otherwise.", K.AS_DESCRIBED),
        ("We do not share your scans until all names have been removed.", K.DEIDENTIFIED),
        ("We do not share your name unless a judge orders it.", K.LEGAL),
    ],
)
def test_a_way_out_is_known_by_what_it_names(commitments: Read, sentence: str, kind: K) -> None:
    (found,) = commitments(sentence)
    assert [c.kind for c in found.exceptions] == [kind]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We keep your file for as long as your account is open.", [K.TIME]),
        ("Vendors keep your file for as long as set out in their own notices.", [K.TIME]),
        ("We may erase your file in response to a request for erasure.", [K.USER_DIRECTION]),
        ("We disclose your file in response to a request from the police.", [K.LEGAL]),
        ("We share your details with these firms where we believe this is needed to comply with a legal duty.", [K.LEGAL]),
        ("We publish your comment by posting a message on our website.", []),
    ],
)
def test_kinds_are_told_by_the_whole_phrase(commitments: Read, sentence: str, kinds: list[K]) -> None:
    assert [c.kind for c in commitments(sentence)[0].conditions] == kinds


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We may also disclose your file as permitted by law and without your consent.", [K.LEGAL]),
        ("Or, in some cases, if we’re required to by law, we share your file.", [K.LEGAL]),
        ("In some cases, we share your photos with labs.", [K.OTHER]),
        ("We share your file with our legal and tax advisers.", []),
        ("We share your records with your legal guardian if you are ill.", [K.OTHER]),
        ("We share your file on legal grounds.", [K.LEGAL]),
        ("We may give your file to a buyer if we decide to sell a branch.", [K.TRANSACTION]),
        ("We may disclose your file as part of a business transition.", [K.TRANSACTION]),
        ("We give your file to a buyer if we decide to sell bread.", [K.OTHER]),
    ],
)
def test_what_kind_a_condition_is_by_what_it_says_of_the_case(commitments: Read, sentence: str, kinds: list[K]) -> None:
    (found,) = commitments(sentence)
    assert [c.kind for c in found.conditions] == kinds


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("We share your file as needed to fulfil your order and as permitted by law.", [K.NECESSITY, K.LEGAL]),
        ("We may give your file to helpers based on our instructions and in compliance with this notice.", [K.CONTRACT, K.AS_DESCRIBED]),
        ("We share your file where the law and our rules demand it.", [K.LEGAL]),
    ],
)
def test_joined_cases_are_conditions_of_their_own(commitments: Read, sentence: str, kinds: list[K]) -> None:
    (found,) = commitments(sentence)
    assert [c.kind for c in found.conditions] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "after the agreement expires",
        "following termination of this agreement",
        "once this agreement has ended",
        "upon expiry of the licence",
        "until the contract ends",
        "during the term of this agreement",
        "for as long as the agreement is in force",
    ],
)
def test_the_term_of_an_agreement_is_a_time_and_no_agreement_with_a_receiver(text: str) -> None:
    assert condition(text, REQUIRES, 0, rulebook().ontology).kind is K.TIME


@pytest.mark.parametrize("text", ["under a contract", "once they have signed an agreement", "if a confidentiality agreement binds them"])
def test_an_agreement_with_a_receiver_stays_one(text: str) -> None:
    assert condition(text, REQUIRES, 0, rulebook().ontology).kind is K.CONTRACT


SAID_OTHERWISE = {
    "We use your data for no purpose other than hosting.": ["first_party use limit: data; for hosting; only purpose"],
    "We do not use your data for any purpose other than billing.": ["first_party use limit: data; unless purpose"],
    "Following termination of the lease, we do not share your name with agents.": ["first_party share deny: name; to agents; if time"],
    "Disclosure of your name to insurers is subject to your prior consent.": [
        "first_party share limit: name; to insurers; if consent; only condition"
    ],
    "We do not pass your name to partners that you have not approved.": ["first_party share limit: name; to partners; unless consent"],
}
NO_SUCH_CONDITION: dict[str, list[str]] = {
    "Following people on our site shares your name with them.": ["first_party share permit: name; to them"],
    "Disclosure of your name is subject to change.": [],
}


@both_ways(SAID_OTHERWISE, NO_SUCH_CONDITION)
def test_conditions_said_otherwise_are_read_and_their_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    "case",
    [
        "In the event that you leave",
        "In the unlikely event that you leave",
        "In the event you leave",
        "In circumstances in which you leave",
        "On those occasions when you leave",
    ],
)
def test_a_case_told_by_a_noun_is_a_condition(commitments: Read, case: str) -> None:
    (found,) = commitments(f"{case}, we will give your data to the club.")
    assert [c.text.lower() for c in found.conditions] in (["if you leave"], ["where you leave"])
