"""Everyday names of data and of organisations, by domain of life: what they are, and names like them that are nothing of a person."""

import pytest

from checker.rulebook import rulebook

DATA: dict[str, tuple[str, ...]] = {
    "user.health_and_medical": (
        "dietary notes",
        "therapy plan",
        "knee scan",
        "physio notes",
        "reason for your stay",
        "nut allergy",
        "wound log",
    ),
    "user.education": ("reading level", "theory test result", "essay mark", "lecture notes", "detention record"),
    "user.job_title": ("leave request", "pay record", "shift swap request", "badge logs", "years of experience", "appraisal date"),
    "user.job_application": ("interview notes", "candidate ranking"),
    "user.housing": ("room preferences", "alarm code", "flat number", "rent balance", "repairs reported"),
    "user.utility": ("monthly consumption", "voltage", "outage alarm", "electricity reading"),
    "user.behavior.bookings": ("seat choice", "check-out time", "tour booked", "hotel booking"),
    "user.location.trips": ("tap in and tap out", "toll passages", "cycling record"),
    "user.financial": ("trading summary", "missed payment", "debt plan", "overdraft"),
    "user.payment": ("card expiry", "refund request", "payment record"),
    "user.behavior.purchase_history": ("sales total", "collection time", "return reason", "parcel code"),
    "user.device.connected": ("error codes", "motor temperature", "vacuum map", "thermostat settings list"),
    "user.behavior.media_consumption": ("films rated", "watchlist", "episodes watched"),
    "user.behavior.usage": ("crossword score", "locker use", "puzzle times"),
    "user.animals": ("breed", "microchip number", "dog walking notes", "vet record"),
    "user.content": ("cake message", "engraving text", "seating plan"),
    "user.content.audio": ("recorded telephone calls",),
    "user.demographic.religious_belief": ("date of baptism", "communion date"),
}
NO_DATA = (
    "medical device maker", "school bus company", "mortgage lender", "pension provider", "budget airline", "return policy", "exam board",
    "breed standard", "animal welfare law", "hotel chain", "opening hours", "film festival", "course catalogue", "boiler engineer",
    "tariff rules", "dog food", "answers to match questions", "team leader",
)  # fmt: skip
KINDS: dict[str, tuple[str, ...]] = {
    "retailer.florist": ("the florist", "flower shops"),
    "retailer.accommodation": ("hotels", "the campsite"),
    "retailer.organiser": ("the organiser of your event", "promoter"),
    "producer.grower": ("growers", "local farmers"),
    "tradesperson.plumber": ("plumbers", "heating engineers"),
    "property.landlord": ("your landlord", "owner of the flat"),
    "property.caretaker": ("the caretaker of your building", "porter"),
    "school.university": ("the university", "business schools"),
    "government.local": ("the council", "city council"),
    "government.tax": ("HM Revenue & Customs", "the tax office"),
    "healthcare_provider.optician": ("opticians",),
    "animal_services.vet": ("your vet", "veterinary practices"),
    "transport.bus": ("school bus company",),
    "games_maker": ("makers of other games", "game publishers"),
    "artist.musician": ("musicians", "the brass band"),
}
NO_KINDS = ("age band", "search bar", "website builder", "solution architect", "third-party actors", "bank details", "garage door")


@pytest.mark.parametrize(("name", "expected"), [(name, found) for found, names in DATA.items() for name in names])
def test_a_name_of_a_log_is_of_its_kind(name: str, expected: str) -> None:
    ontology = rulebook().ontology
    assert any(ontology.data.covers(expected, found) for found in ontology.field(name) or ontology.topical(name))


@pytest.mark.parametrize("name", NO_DATA)
def test_what_is_nothing_of_a_person_has_no_kind(name: str) -> None:
    ontology = rulebook().ontology
    assert ontology.topical(name) == ()
    assert (ontology.field(name), ontology.data.match(name)) in (
        ((), None),
        (("user.content.feedback",), None),
    )


@pytest.mark.parametrize(("name", "expected"), [(name, found) for found, names in KINDS.items() for name in names])
def test_an_organisation_is_of_its_kind(name: str, expected: str) -> None:
    assert rulebook().ontology.recipients.match(name) == expected


@pytest.mark.parametrize("name", NO_KINDS)
def test_words_of_other_things_name_no_organisation(name: str) -> None:
    assert rulebook().ontology.recipients.match(name) is None
