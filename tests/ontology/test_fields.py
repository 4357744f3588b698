import pytest

from checker.rulebook import rulebook

FIELDS: list[tuple[str, tuple[str, ...]]] = [
    ("gps_lat", ("user.location.precise",)),
    ("email_sha256", ("user.contact.email",)),
    ("profilePhoto", ("user.content.photo.profile",)),
    ("user photos", ("user.content.photo",)),
    ("photos (3 million)", ("user.content.photo",)),
    ("average cycle length by age band", ("nonpersonal.aggregated.statistics",)),
    ("hourly device counts per road segment", ("nonpersonal.aggregated.statistics",)),
    ("event_name=log_period_start", ("companion.event_name", "user.health_and_medical.reproductive")),
    ("page_url=/lipitor", ("user.behavior.browsing_history", "user.health_and_medical.prescription")),
    ("interest segment: automotive", ("user.profiling",)),
    ("event_name=message_sent", ("companion.event_name",)),
    ("app_name=Grindr", ("companion.app", "user.demographic.sexual_orientation")),
    ("gender, age and city", ("user.demographic.gender", "user.demographic.age", "user.contact.address.city")),
    ("user.gender", ("user.demographic.gender",)),
    ("user.device.imei", ("user.device.imei",)),
    ("zip5", ("user.contact.address.postal_code",)),
    ("IDFA", ("user.device.advertising_id",)),
    ("photo_url", ("user.content.photo",)),
    ("due_date", ("companion.timestamp",)),
    ("wifi_bssid", ("user.device.router_ssid",)),
    ("file_name", ()),
    ("entrant_name", ("user.name",)),
    ("enrollee name", ("user.name",)),
    ("user name", ("user.account.username",)),
    ("therapist_name", ("user.name",)),
    ("tenant_email", ("user.contact.email",)),
    ("mothers_dob", ("user.demographic.date_of_birth",)),
    ("claimant_id", ("user.id",)),
    ("pupil no", ("user.id",)),
    ("merchant_name", ()),
    ("host name", ()),
    ("domain_name", ()),
    ("product_name", ()),
    ("merchant_id", ()),
    ("partner_id", ()),
    ("cust_no", ("user.id",)),
    ("cust_addr", ("user.contact.address",)),
    ("fra_adresse", ("user.contact.address",)),
    ("kundenr", ("user.id",)),
    ("Zählernummer", ("user.utility",)),
    ("prénom client", ("user.name.first",)),
    ("geboortedatum", ("user.demographic.date_of_birth",)),
    ("fecha_nacimiento", ("user.demographic.date_of_birth",)),
    ("numero_pasaporte", ("user.government_id.passport_number",)),
    ("codice fiscale", ("user.government_id.national_identification_number",)),
    ("fødselsdato", ("user.demographic.date_of_birth",)),
    ("group: outdoors", ("user.profiling",)),
    ("affinity=running", ("user.profiling",)),
    ("group", ()),
    ("group_size: 4", ()),
    ("zorgle", ()),
    ("", ()),
    ("=", ()),
]


@pytest.mark.parametrize(("name", "expected"), FIELDS, ids=[name or "nothing" for name, _ in FIELDS])
def test_a_field_name_says_its_data(name: str, expected: tuple[str, ...]) -> None:
    assert rulebook().ontology.field(name) == expected


@pytest.mark.parametrize(
    ("name", "answer"), [("email_sha256", True), ("hashed_mac", True), ("phoneMD5", True), ("hashtag", False), ("email", False)]
)
def test_a_hashed_field_is_known_by_its_name(name: str, *, answer: bool) -> None:
    assert rulebook().ontology.hashed(name) is answer


def test_a_hostile_name_ends_quickly() -> None:
    assert rulebook().ontology.field("email_" * 20_000) == ("user.contact.email",)
