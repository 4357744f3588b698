"""Kinds of organisations, in permissions and in denials."""

from dataclasses import replace

import pytest

from checker.model import DataState, Flow
from checker.register import RegisteredRecipient
from checker.verdicts.recipients.kinds import of_kind
from checker.verdicts.terms.truth import Truth
from tests.verdicts.sample import flow, recipient, setting, terms
from tests.verdicts.test_from_text import Event, share, told

MET, NOT_MET, UNKNOWN = Truth
TO = flow(recipient="Nova Labs")
NOVA, VENDOR = recipient("Nova Labs"), recipient("Nova Labs", "service_provider")
HILL, BY_HILL = recipient("Hill Pharmacy", "healthcare_provider"), flow(recipient="Hill Pharmacy")


def claims(role: str, purpose: str) -> Flow:
    return replace(TO, recipient_role=role, purpose=purpose)


@pytest.mark.parametrize(
    ("term", "event", "entry", "expected"),
    [
        pytest.param("healthcare_provider.pharmacy", BY_HILL, HILL, MET, id="narrower than the register, by its name"),
        pytest.param("healthcare_provider.laboratory", BY_HILL, HILL, UNKNOWN, id="another one by its name"),
        pytest.param("insurer", claims("pharmacy", "insurance"), NOVA, UNKNOWN, id="a claim of the log settles nothing against it"),
        pytest.param("public", TO, NOVA, NOT_MET, id="an organisation is not the public"),
        pytest.param("public", TO, recipient("Other"), UNKNOWN, id="one that is not registered may be somebody"),
    ],
)
def test_permissions(term: str, event: Flow, entry: RegisteredRecipient, expected: Truth) -> None:
    found = setting(event, entry)
    assert found.party is not None
    assert of_kind(terms(term)[0], found.party, found, (), permitting=True).truth is expected


@pytest.mark.parametrize(
    ("term", "event", "entry", "expected"),
    [
        pytest.param("social_media", claims("pharmacy", "fill prescription"), NOVA, NOT_MET, id="a pharmacy is no network"),
        pytest.param("data_broker", claims("ad network", "marketing"), NOVA, UNKNOWN, id="one firm may be both"),
        pytest.param("manufacturer", replace(TO, purpose="hosting"), VENDOR, NOT_MET, id="a vendor at its work"),
        pytest.param("manufacturer", replace(TO, purpose="training models"), VENDOR, UNKNOWN, id="a vendor for its own ends"),
    ],
)
def test_denials(term: str, event: Flow, entry: RegisteredRecipient, expected: Truth) -> None:
    found = setting(event, entry)
    assert found.party is not None
    assert of_kind(terms(term)[0], found.party, found, (), permitting=False).truth is expected


@pytest.mark.parametrize(
    ("data", "purpose", "expected"),
    [
        pytest.param("number of orders by city", "sales report to toy maker", MET, id="figures for whom the purpose names"),
        pytest.param("email", "sales report to toy maker", UNKNOWN, id="a word of the log is no evidence for personal data"),
        pytest.param("number of orders by city", "sales report", UNKNOWN, id="for nobody in particular"),
    ],
)
def test_figures_for_whom_the_log_says(data: str, purpose: str, expected: Truth) -> None:
    found = setting(flow((data,), "Nova Labs", purpose=purpose), recipient("Nova Labs", "business_partner"))
    assert found.party is not None
    assert of_kind(terms("toy makers:manufacturer")[0], found.party, found, (), permitting=True).truth is expected


@pytest.mark.parametrize(
    ("role", "purpose", "state", "expected"),
    [
        pytest.param("third_party.client", "analytics", DataState.AGGREGATED, MET, id="totals for a client"),
        pytest.param("business_partner", "analytics", DataState.AGGREGATED, UNKNOWN, id="a partner need be no client"),
        pytest.param("third_party.client", "analytics", DataState.HASHED, UNKNOWN, id="no totals"),
        pytest.param(None, "analytics", DataState.AGGREGATED, UNKNOWN, id="no dealings known"),
    ],
)
def test_totals_for_a_client(role: str | None, purpose: str, state: DataState, expected: Truth) -> None:
    event = flow(("daily visitor totals",), "Nova Labs", purpose=purpose, data_state=state)
    found = setting(event, recipient("Nova Labs", role))
    assert found.party is not None
    assert of_kind(terms("shops:retailer")[0], found.party, found, (), permitting=True).truth is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Jo Marsh", "undetermined"), ("Clarifai", "contradicted"), ("Facet Labs", "contradicted"), ("Oak Ltd", "contradicted")],
)
def test_an_entry_without_a_role_may_be_a_person_by_its_name(name: str, expected: str) -> None:
    assert told("Your photos are shown only to other members.", share("photo", to=name)).value == expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(
            share("name", role="service provider", hired=("typing of letters",), purpose="typing of clinic letters"),
            "undisclosed",
            id="a typist at typing is no researcher",
        ),
        pytest.param(
            share("name", role="service provider", hired=("medical research",), purpose="medical research"),
            "undetermined",
            id="one hired for research may be one",
        ),
        pytest.param(share("name", role="research", purpose="medical research"), "contradicted", id="a researcher is one"),
    ],
)
def test_a_vendor_at_its_work_is_of_no_other_kind(event: Event, expected: str) -> None:
    assert told("We do not give your record to researchers.", event) == expected


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("We do not give airlines your name.", "gym", "undisclosed"),
        ("We do not give hospitals your name.", "optician", "undisclosed"),
        ("We do not give practices your name.", "optician", "contradicted"),
        ("We do not give airlines your name.", "airline", "contradicted"),
        ("We do not give shops your name.", "airline", "contradicted"),
        ("Nurses are not told your name.", "doctor", "undetermined"),
        ("Doctors are not told your name.", "nurse", "contradicted"),
        ("Passengers are not told your name.", "driver", "undetermined"),
        ("Passengers are not told your name.", "other_user", "contradicted"),
        ("Other members are not told your name.", "driver", "contradicted"),
    ],
)
def test_a_denial_for_one_case_of_a_broad_kind_says_nothing_of_another(text: str, role: str, expected: str) -> None:
    assert told(text, share("name", role=role)).value == expected


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("Locksmiths are never told your name.", "florist", "undisclosed"),
        ("Locksmiths are never told your name.", "locksmith", "contradicted"),
        ("We never tell photographers your name.", "caterer", "undisclosed"),
        ("We never tell photographers your name.", "service provider", "undetermined"),
        ("We never tell dentists your name.", "healthcare_provider", "undetermined"),
        ("We never tell other charities your name.", "nonprofit", "contradicted"),
        ("Hotels and car rental firms never get your name.", "car rental company", "contradicted"),
        ("Hotels and car rental firms never get your name.", "museum", "undisclosed"),
    ],
)
def test_kinds_of_shops_and_trades_are_told_apart(text: str, role: str, expected: str) -> None:
    assert told(text, share("name", role=role)).value == expected
