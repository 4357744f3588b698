import pytest

from checker.rulebook import rulebook

DATA = [
    ("email address", "user.contact.email"),
    ("e-mail addresses of our users", "user.contact.email"),
    ("encrypted (hashed) email address", "user.contact.email"),
    ("telephone numbers of our customers", "user.contact.phone_number"),
    ("account number of the member", "user.account"),
    ("enrollee name", "user.name"),
    ("names of entrants", "user.name"),
    ("claimant information", "user"),
    ("information about your tenants", "user"),
    ("merchant information", None),
    ("product name", None),
    ("names of places", None),
    ("number of customers", "nonpersonal.aggregated.statistics"),
    ("the total number of visitors", "nonpersonal.aggregated.statistics"),
    ("location information", "user.location"),
    ("health-related data", "user.health_and_medical"),
    ("information about your device", "user.device"),
    ("precise data about the location of your phone", "user.location.precise"),
    ("approximate information on your location", "user.location.imprecise"),
    ("precise geographic location information", "user.location.precise"),
    ("precise data about your habits", None),
    ("audience data of children", "user.childrens"),
    ("non-personal information about your location", "nonpersonal"),
    ("advertising ID number", "user.device.advertising_id"),
    ("information we hold about you", "user"),
    ("information that you provide to us", "user"),
    ("date of birth", "user.demographic.date_of_birth"),
    ("certain types of personal data", "user"),
    ("a copy of your passport", "user.government_id.passport_number"),
    ("aggregated usage statistics", "nonpersonal.aggregated"),
    ("data that has been anonymised", "nonpersonal.deidentified"),
    ("aggregated or de-identified information", "nonpersonal"),
    ("information that does not identify you", "nonpersonal"),
    ("pseudonymised data", "user.id.pseudonymous"),
    ("that email address", "user.contact.email"),
    ("file name", None),
    ("weather information", None),
    ("information about our products", None),
    ("this information", None),
    ("any of these details", None),
    ("it", None),
    ("intellectual property", None),
    ("non-medical photographs of nothing known", None),
    ("", None),
]
RECIPIENTS = [
    ("third-party service providers", "service_provider"),
    ("internet service provider", "telecom"),
    ("other companies within the Acme Group", "affiliate"),
    ("individuals outside of Acme", "third_party"),
    ("third parties that we do not control", "third_party"),
    ("university partners", "school.university"),
    ("advertising partners", "advertising"),
    ("others", "third_party"),
    ("these third parties", None),
    ("companies that mine asteroids", None),
    ("gaming partners", None),
    ("Meta", None),
]


@pytest.mark.parametrize(("phrase", "expected"), DATA, ids=[phrase or "nothing" for phrase, _ in DATA])
def test_the_head_of_a_data_phrase_decides(phrase: str, expected: str | None) -> None:
    assert rulebook().ontology.data.match(phrase) == expected


@pytest.mark.parametrize(("phrase", "expected"), RECIPIENTS, ids=[phrase for phrase, _ in RECIPIENTS])
def test_the_head_of_a_recipient_phrase_decides(phrase: str, expected: str | None) -> None:
    assert rulebook().ontology.recipients.match(phrase) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("browser and device information", ("user.device",)),
        ("name, age or photos", ("user.name", "user.demographic.age", "user.content.photo")),
        ("name and zorgle", ()),
    ],
)
def test_joined_things_are_all_found_or_none(phrase: str, expected: tuple[str, ...]) -> None:
    assert rulebook().ontology.data.matches(phrase) == expected


def test_a_phrase_of_several_things_has_no_single_id() -> None:
    assert rulebook().ontology.data.match("name and photos") is None


@pytest.mark.parametrize(
    "text",
    ["information " * 5000, "of " * 5000, "a and " * 5000, ", " * 5000, "types of " * 2000, "\x00\ud800" * 100],
    ids=["long", "of", "and", "commas", "nested", "odd"],
)
def test_hostile_phrases_end_quickly_and_without_an_id(text: str) -> None:
    assert rulebook().ontology.data.match(text) in {None, "user"}
