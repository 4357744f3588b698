"""Every entry of the taxonomies does what its examples say, and the files hang together."""

from collections.abc import Iterator

import pytest

from checker.ontology import Entry, Nature, Taxonomy
from checker.rulebook import rulebook

FIDESLANG = """
user user.account user.account.settings user.account.username user.authorization user.authorization.credentials
user.authorization.credentials.unencrypted user.behavior user.behavior.browsing_history user.behavior.media_consumption
user.behavior.purchase_history user.behavior.search_history user.biometric user.biometric.fingerprint user.biometric.retinal
user.biometric.voice user.biometric.health user.childrens user.contact user.contact.address user.contact.address.city
user.contact.address.country user.contact.email user.contact.phone_number user.contact.url user.contact.fax_number
user.contact.address.postal_code user.contact.address.state user.contact.address.street user.contact.organization user.content
user.content.private user.content.public user.content.self_image user.demographic user.demographic.age_range
user.demographic.date_of_birth user.demographic.gender user.demographic.language user.demographic.marital_status
user.demographic.political_opinion user.demographic.profile user.demographic.race_ethnicity user.demographic.religious_belief
user.demographic.sexual_orientation user.location user.location.imprecise user.location.precise user.device user.device.cookie
user.device.cookie_id user.device.device_id user.device.ip_address user.gender user.media_consumption user.non_specific_age user.observed
user.payment user.profiling user.race user.religious_belief user.search_history user.sexual_orientation user.social user.id
user.id.pseudonymous user.telemetry user.user_sensor user.workplace user.sensor user.credentials user.credentials.biometric_credentials
user.credentials.password user.date_of_birth user.financial user.financial.account_number user.financial.bank_account
user.financial.credit_card user.government_id user.government_id.birth_certificate user.government_id.drivers_license_number
user.government_id.immigration user.government_id.national_identification_number user.government_id.passport_number
user.government_id.vehicle_registration user.health_and_medical user.health_and_medical.genetic
user.health_and_medical.insurance_beneficiary_id user.health_and_medical.record_id user.name user.name.first user.name.last
user.criminal_history user.genetic user.privacy_preferences user.job_title user.political_opinion system system.authentication
system.operations
"""
USES = """
analytics analytics.reporting analytics.reporting.ad_performance analytics.reporting.content_performance
analytics.reporting.campaign_insights analytics.reporting.system analytics.reporting.system.performance collect employment
employment.recruitment essential essential.fraud_detection essential.legal_obligation essential.service essential.service.authentication
essential.service.notifications essential.service.notifications.email essential.service.notifications.sms essential.service.operations
essential.service.operations.support essential.service.operations.improve essential.service.payment_processing essential.service.security
essential.service.upgrades finance functional functional.storage functional.service functional.service.improve marketing
marketing.advertising marketing.advertising.first_party marketing.advertising.first_party.contextual
marketing.advertising.first_party.targeted marketing.advertising.frequency_capping marketing.advertising.negative_targeting
marketing.advertising.profiling marketing.advertising.serving marketing.advertising.third_party marketing.advertising.third_party.targeted
marketing.communications marketing.communications.email marketing.communications.sms operations personalize personalize.content
personalize.profiling personalize.system sales third_party_sharing third_party_sharing.legal_obligation train_ai_system
"""
SCORED = """
user.contact.email user.name user.contact.phone_number user.location user.device.advertising_id user.device.mac_address user.device.imei
user.device.router_ssid user.device.android_id user.device.serial_number user.device.sim_serial_number
"""


def keys(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def entries() -> Iterator[tuple[str, Entry]]:
    ontology = rulebook().ontology
    for name in ("data", "purposes", "recipients"):
        taxonomy: Taxonomy = getattr(ontology, name)
        yield from ((name, entry) for entry in taxonomy.entries.values())


ENTRIES = tuple(entries())
IDS = [f"{name}: {entry.id}" for name, entry in ENTRIES]


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=IDS)
def test_an_entry_keeps_the_promise_of_its_examples(name: str, entry: Entry) -> None:
    taxonomy: Taxonomy = getattr(rulebook().ontology, name)
    unmet = [text for text in entry.examples.yes if not any(taxonomy.covers(entry.id, found) for found in taxonomy.matches(text))]
    overreach = [text for text in entry.examples.no if any(taxonomy.covers(entry.id, found) for found in taxonomy.matches(text))]
    assert (unmet, overreach) == ([], [])


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=IDS)
def test_every_listed_phrase_finds_its_entry(name: str, entry: Entry) -> None:
    taxonomy: Taxonomy = getattr(rulebook().ontology, name)
    phrases = [phrase for phrase in (*entry.phrases, *entry.weak) if "*" not in phrase]
    lost = [phrase for phrase in phrases if not any(taxonomy.covers(entry.id, found) for found in taxonomy.matches(phrase))]
    assert lost == []


@pytest.mark.parametrize("key", keys(FIDESLANG))
def test_every_fideslang_data_category_is_known(key: str) -> None:
    assert rulebook().ontology.data.canonical(key) is not None


@pytest.mark.parametrize("key", keys(USES))
def test_every_fideslang_data_use_is_known(key: str) -> None:
    assert rulebook().ontology.purposes.canonical(key) is not None


@pytest.mark.parametrize("key", keys(SCORED))
def test_the_ids_that_benchmarks_name_exist_under_these_names(key: str) -> None:
    assert key in rulebook().ontology.data.entries


def test_every_recipient_has_a_nature_and_nothing_else_has_one() -> None:
    assert [entry.id for name, entry in ENTRIES if (entry.nature is not None) != (name == "recipients")] == []


def test_what_is_not_personal_stands_beside_personal_data() -> None:
    data = rulebook().ontology.data
    outside = [name for name in data.entries if name.startswith(("nonpersonal", "companion"))]
    assert [name for name in outside if data.covers("user", name)] == []


def test_a_corporate_family_is_not_a_third_party() -> None:
    recipients = rulebook().ontology.recipients
    assert not recipients.covers("third_party", "affiliate")
    assert recipients.covers("third_party", "service_provider")


def test_the_natures_of_the_roles_that_need_evidence() -> None:
    recipients = rulebook().ontology.recipients.entries
    assert {recipients[name].nature for name in ("service_provider", "business_partner", "affiliate", "successor")} == {Nature.RELATIONSHIP}
    assert {recipients[name].nature for name in ("insurer", "government", "healthcare_provider.pharmacy", "advertising")} == {Nature.KIND}
    assert {recipients[name].nature for name in ("third_party", "third_party.partner", "third_party.client")} == {Nature.GENERIC}


def test_no_company_is_a_phrase_of_a_class() -> None:
    names = ("Facebook", "Meta", "Google", "Amazon", "PayPal", "TikTok", "Clarifai")
    assert [name for name in names if rulebook().ontology.recipients.match(name)] == []
