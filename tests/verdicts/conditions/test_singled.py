"""Cases that a denial singles out, both ways: an event that differs in nothing else is not accused, one that meets it is not let off."""

import pytest

from checker.model import Action
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED, Event, told

TO = "Nova Labs"
CASES = [
    (
        "We do not share the messages you send in our chat with advertisers.",
        Event(("message",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("feature", "forum"),)}),
        True,
    ),
    (
        "We do not share the messages you send in our chat with advertisers.",
        Event(("message",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("feature", "chat"),)}),
        False,
    ),
    (
        "In our payment app we do not share contacts with anyone.",
        Event(("contacts",), TO, Action.SHARE, "analytics", more={"extra": (("app", "messenger"),)}),
        True,
    ),
    (
        "In our payment app we do not share contacts with anyone.",
        Event(("contacts",), TO, Action.SHARE, "analytics", more={"extra": (("app", "payment"),)}),
        False,
    ),
    (
        "We do not keep voice recordings made by the doorbell.",
        Event(("voice_recording",), None, Action.RETAIN, None, more={"extra": (("device", "speaker"),)}),
        True,
    ),
    (
        "We do not keep voice recordings made by the doorbell.",
        Event(("voice_recording",), None, Action.RETAIN, None, more={"extra": (("device", "doorbell"),)}),
        False,
    ),
    (
        "On our hotel site we do not disclose email addresses to partners.",
        Event(("email",), TO, Action.SHARE, "business_partner", more={"extra": (("site", "airline"),)}),
        True,
    ),
    (
        "Data from the fitness tracker are not given to insurers.",
        Event(("heart_rate",), TO, Action.SHARE, "insurer", more={"extra": (("device", "smart scale"),)}),
        True,
    ),
    (
        "Data from the fitness tracker are not given to insurers.",
        Event(("heart_rate",), TO, Action.SHARE, "insurer", more={"extra": (("device", "fitness tracker"),)}),
        False,
    ),
    (
        "Location gathered by the ride service is never sold.",
        Event(("location",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("service", "food_delivery"),)}),
        True,
    ),
    (
        "We do not sell email addresses collected by telephone.",
        Event(("email",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("collected_via", "website"),)}),
        True,
    ),
    (
        "We do not disclose account numbers by telephone.",
        Event(("account_number",), TO, Action.SHARE, "bank", more={"channel": "sftp"}),
        True,
    ),
    (
        "We never ask for your social security number by email.",
        Event(("ssn",), None, Action.COLLECT, None, more={"channel": "api", "extra": (("medium", "branch office"),)}),
        True,
    ),
    (
        "We do not collect health information on our website.",
        Event(("health",), None, Action.COLLECT, None, more={"extra": (("medium", "clinic"),)}),
        True,
    ),
    (
        "We do not collect health information on our website.",
        Event(("health",), None, Action.COLLECT, None, more={"extra": (("medium", "website"),)}),
        False,
    ),
    (
        "Credit card numbers are never sent by email.",
        Event(("credit_card",), TO, Action.SHARE, "service_provider.payment", more={"channel": "api"}),
        True,
    ),
    (
        "Credit card numbers are never sent by email.",
        Event(("credit_card",), TO, Action.SHARE, "service_provider.payment", more={"channel": "email"}),
        False,
    ),
    (
        "We do not use your address for marketing by post.",
        Event(("address",), None, Action.USE, None, more={"purpose": "marketing", "extra": (("medium", "door to door"),)}),
        True,
    ),
    (
        "We do not share location through third party SDKs.",
        Event(("location",), TO, Action.SHARE, "analytics", more={"channel": "file"}),
        True,
    ),
    (
        "We do not share location through third party SDKs.",
        Event(("location",), TO, Action.SHARE, "analytics", more={"channel": "sdk"}),
        False,
    ),
    ("We do not collect email addresses through pixels.", Event(("email",), None, Action.COLLECT, None, more={"channel": "form"}), True),
    ("We do not collect email addresses through pixels.", Event(("email",), None, Action.COLLECT, None, more={"channel": "pixel"}), False),
    (
        "We do not transmit your card number over the internet.",
        Event(("credit_card",), TO, Action.SHARE, "service_provider.payment", more={"extra": (("transport", "dedicated line"),)}),
        True,
    ),
    (
        "We do not sell data we get from brokers.",
        Event(("email",), TO, Action.SELL, "advertising.ad_network", more={"consideration": "money", "extra": (("source", "user"),)}),
        True,
    ),
    (
        "We do not sell data we get from brokers.",
        Event(("email",), TO, Action.SELL, "advertising.ad_network", more={"consideration": "money", "extra": (("source", "broker"),)}),
        False,
    ),
    (
        "Information obtained from your employer is not shared with insurers.",
        Event(("salary",), TO, Action.SHARE, "insurer", more={"extra": (("source", "the person"),)}),
        True,
    ),
    (
        "Information obtained from your employer is not shared with insurers.",
        Event(("salary",), TO, Action.SHARE, "insurer", more={"extra": (("source", "employer"),)}),
        False,
    ),
    (
        "We do not use data received from Google APIs for advertising.",
        Event(("email",), None, Action.USE, None, more={"purpose": "advertising", "extra": (("source", "sign-up form"),)}),
        True,
    ),
    (
        "We do not use data received from Google APIs for advertising.",
        Event(("email",), None, Action.USE, None, more={"purpose": "advertising", "extra": (("source", "Google APIs"),)}),
        False,
    ),
    (
        "Information that you give us in surveys is never sold.",
        Event(("email",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("source", "registration"),)}),
        True,
    ),
    (
        "Information that you give us in surveys is never sold.",
        Event(("email",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("source", "surveys"),)}),
        False,
    ),
    (
        "We do not share photos taken from your camera roll.",
        Event(("photo",), TO, Action.SHARE, "analytics", more={"extra": (("source", "public profile"),)}),
        True,
    ),
    (
        "Data collected from sensors in the car is not passed to insurers.",
        Event(("speed",), TO, Action.SHARE, "insurer", more={"extra": (("source", "insurance form"),)}),
        True,
    ),
    (
        "We do not disclose contact details that your friends give us.",
        Event(("phone",), TO, Action.SHARE, "analytics", more={"extra": (("provided_by", "the person"),)}),
        True,
    ),
    (
        "Credit reports we receive from bureaus are not kept.",
        Event(("credit_score",), None, Action.RETAIN, None, more={"extra": (("source", "own scoring"),)}),
        True,
    ),
    (
        "Credit reports we receive from bureaus are not kept.",
        Event(("credit_report",), None, Action.RETAIN, None, more={"extra": (("source", "bureaus"),)}),
        False,
    ),
    (
        "Data imported from your calendar is not used for profiling.",
        Event(("contacts",), None, Action.USE, None, more={"purpose": "profiling", "extra": (("source", "address book"),)}),
        True,
    ),
    (
        "We never share information from your medical records with employers.",
        Event(("health",), TO, Action.SHARE, "employer", more={"extra": (("source", "fitness quiz"),)}),
        True,
    ),
    (
        "Names supplied by schools are not given to advertisers.",
        Event(("name",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("supplied_by", "parents"),)}),
        True,
    ),
    (
        "Names supplied by schools are not given to advertisers.",
        Event(("name",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("supplied_by", "schools"),)}),
        False,
    ),
    (
        "We do not share unencrypted email addresses with advertisers.",
        Event(("email",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("encrypted", "yes"),)}),
        True,
    ),
    (
        "We do not share unencrypted email addresses with advertisers.",
        Event(("email",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("encrypted", "no"),)}),
        False,
    ),
    (
        "We never disclose identifiable health data to researchers.",
        Event(("health",), TO, Action.SHARE, "research", more={"data_state": "deidentified"}),
        True,
    ),
    (
        "We never disclose identifiable health data to researchers.",
        Event(("health",), TO, Action.SHARE, "research", more={"data_state": "identified"}),
        False,
    ),
    (
        "We do not sell unhashed phone numbers.",
        Event(("phone",), TO, Action.SELL, "data_broker", more={"consideration": "money", "data_state": "hashed"}),
        True,
    ),
    (
        "We do not sell unhashed phone numbers.",
        Event(("phone",), TO, Action.SELL, "data_broker", more={"consideration": "money", "data_state": "identified"}),
        False,
    ),
    ("We do not give out names in plain text.", Event(("name",), TO, Action.SHARE, "analytics", more={"data_state": "hashed"}), True),
    (
        "Addresses are not passed on uncoded.",
        Event(("address",), TO, Action.SHARE, "service_provider.mailing", more={"extra": (("coded", "yes"),)}),
        True,
    ),
    (
        "We do not sell location data tied to your name.",
        Event(("location",), TO, Action.SELL, "data_broker", more={"consideration": "money", "data_state": "deidentified"}),
        True,
    ),
    (
        "Data linked to your account is not shared with researchers.",
        Event(("browsing_history",), TO, Action.SHARE, "research", more={"data_state": "deidentified"}),
        True,
    ),
    (
        "We do not share your whole browsing history with advertisers.",
        Event(("browsing_history",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("portion", "one page"),)}),
        True,
    ),
    (
        "We do not collect location continuously.",
        Event(("location",), None, Action.COLLECT, None, more={"extra": (("continuous", "no"),)}),
        True,
    ),
    (
        "We do not collect location continuously.",
        Event(("location",), None, Action.COLLECT, None, more={"extra": (("continuous", "yes"),)}),
        False,
    ),
    (
        "We do not automatically share photos with family members.",
        Event(("photo",), TO, Action.SHARE, "family", more={"extra": (("automatic", "no"),)}),
        True,
    ),
    (
        "We do not automatically share photos with family members.",
        Event(("photo",), TO, Action.SHARE, "family", more={"extra": (("automatic", "yes"),)}),
        False,
    ),
    ("We do not regularly disclose claims to other insurers.", Event(("claim",), TO, Action.SHARE, "insurer", more={}), True),
    ("We generally do not share your health information with employers.", Event(("health",), TO, Action.SHARE, "employer", more={}), True),
    (
        "We do not share the complete list of your purchases with retailers.",
        Event(("purchase_history",), TO, Action.SHARE, "retailer", more={"extra": (("portion", "last purchase"),)}),
        True,
    ),
    (
        "During the trial we do not share your data with partners.",
        Event(("email",), TO, Action.SHARE, "business_partner", more={"extra": (("trial", "no"),)}),
        True,
    ),
    (
        "During the trial we do not share your data with partners.",
        Event(("email",), TO, Action.SHARE, "business_partner", more={"extra": (("trial", "yes"),)}),
        False,
    ),
    (
        "We do not track location in the background.",
        Event(("location",), None, Action.COLLECT, None, more={"extra": (("mode", "foreground"),)}),
        True,
    ),
    (
        "We do not track location in the background.",
        Event(("location",), None, Action.COLLECT, None, more={"extra": (("mode", "background"),)}),
        False,
    ),
    (
        "At night the cameras do not record video.",
        Event(("video",), None, Action.COLLECT, None, more={"extra": (("time_of_day", "noon"),)}),
        True,
    ),
    (
        "We do not sell data of closed accounts.",
        Event(("email",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("account", "open"),)}),
        True,
    ),
    (
        "We do not share emails with advertisers outside the EU.",
        Event(("email",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("recipient_region", "DE"),)}),
        True,
    ),
    (
        "We never share photos with advertisers that sell alcohol.",
        Event(("photo",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("sells", "shoes"),)}),
        True,
    ),
    (
        "Addresses are not given to unaffiliated insurers.",
        Event(("address",), TO, Action.SHARE, "insurer", more={"extra": (("affiliated", "yes"),)}),
        True,
    ),
    (
        "Addresses are not given to unaffiliated insurers.",
        Event(("address",), TO, Action.SHARE, "insurer", more={"extra": (("affiliated", "no"),)}),
        False,
    ),
    (
        "We do not share data with foreign governments.",
        Event(("email",), TO, Action.SHARE, "government", more={"extra": (("recipient_region", "US"),)}),
        True,
    ),
    (
        "No details are given to lenders that you have not chosen.",
        Event(("income",), TO, Action.SHARE, "lender", more={"extra": (("chosen", "yes"),)}),
        True,
    ),
    (
        "No details are given to lenders that you have not chosen.",
        Event(("income",), TO, Action.SHARE, "lender", more={"extra": (("chosen", "no"),)}),
        False,
    ),
    (
        "We do not share your profile with members you have blocked.",
        Event(("profile",), TO, Action.SHARE, "other_user", more={"extra": (("blocked", "no"),)}),
        True,
    ),
    (
        "We do not share your profile with members you have blocked.",
        Event(("profile",), TO, Action.SHARE, "other_user", more={"extra": (("blocked", "yes"),)}),
        False,
    ),
    (
        "We do not use your data for the marketing of alcohol.",
        Event(("email",), None, Action.USE, None, more={"purpose": "marketing", "extra": (("product", "shoes"),)}),
        True,
    ),
    (
        "We do not use your data for the marketing of alcohol.",
        Event(("email",), None, Action.USE, None, more={"purpose": "marketing of alcohol"}),
        False,
    ),
    (
        "We do not use messages for advertising on other sites.",
        Event(("message",), None, Action.USE, None, more={"purpose": "advertising", "extra": (("site", "own"),)}),
        True,
    ),
    (
        "We do not process health data for automated decisions that have legal effect.",
        Event(("health",), None, Action.USE, None, more={"purpose": "automated decisions", "extra": (("legal_effect", "no"),)}),
        True,
    ),
    (
        "We do not knowingly collect data from children under 13.",
        Event(("email",), None, Action.COLLECT, None, more={"subject_age": 9, "extra": (("knowingly", "no"),)}),
        True,
    ),
    (
        "We do not knowingly collect data from children under 13.",
        Event(("email",), None, Action.COLLECT, None, more={"subject_age": 9, "extra": (("knowingly", "yes"),)}),
        False,
    ),
    (
        "We will not intentionally disclose your address to other members.",
        Event(("address",), TO, Action.SHARE, "other_user", more={"extra": (("intentionally", "no"),)}),
        True,
    ),
    (
        "We do not disclose health data voluntarily.",
        Event(("health",), TO, Action.SHARE, "government", more={"extra": (("voluntarily", "no"),)}),
        True,
    ),
    ("We do not publicly disclose your balance.", Event(("balance",), TO, Action.SHARE, "analytics", more={}), True),
    (
        "Photos are not shared against your wishes.",
        Event(("photo",), TO, Action.SHARE, "business_partner", more={"consent": "granted"}),
        True,
    ),
    (
        "Photos are not shared against your wishes.",
        Event(("photo",), TO, Action.SHARE, "business_partner", more={"consent": "refused"}),
        False,
    ),
    (
        "We do not manually review messages.",
        Event(("message",), None, Action.USE, None, more={"purpose": "moderation", "extra": (("manually", "no"),)}),
        True,
    ),
    ("We do not unlawfully disclose personal data.", Event(("email",), TO, Action.SHARE, "analytics", more={}), True),
    (
        "We do not sell data directly.",
        Event(("email",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("directly", "no"),)}),
        True,
    ),
    ("We do not show your full address to guests.", Event(("city",), TO, Action.SHARE, "other_user", more={}), True),
    ("We do not share your full name with riders.", Event(("first_name",), TO, Action.SHARE, "other_user", more={}), True),
    (
        "We do not share your current location with advertisers.",
        Event(("location",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("current", "no"),)}),
        True,
    ),
    (
        "We do not share your current location with advertisers.",
        Event(("location",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("current", "yes"),)}),
        False,
    ),
    ("We do not keep messages you delete.", Event(("message",), None, Action.RETAIN, None, more={"extra": (("deleted", "no"),)}), True),
    ("We do not keep messages you delete.", Event(("message",), None, Action.RETAIN, None, more={"extra": (("deleted", "yes"),)}), False),
    (
        "We do not collect photos stored on your device.",
        Event(("photo",), None, Action.COLLECT, None, more={"extra": (("stored_on", "cloud"),)}),
        True,
    ),
    (
        "We do not sell your old addresses.",
        Event(("address",), TO, Action.SELL, "data_broker", more={"consideration": "money", "extra": (("old", "no"),)}),
        True,
    ),
    (
        "We don't use the photos you mark as private for advertising.",
        Event(("photo",), None, Action.USE, None, more={"purpose": "advertising", "extra": (("private", "no"),)}),
        True,
    ),
    (
        "We don't use the photos you mark as private for advertising.",
        Event(("photo",), None, Action.USE, None, more={"purpose": "advertising", "extra": (("private", "yes"),)}),
        False,
    ),
    (
        "We do not share negative reviews with retailers.",
        Event(("review",), TO, Action.SHARE, "retailer", more={"extra": (("sentiment", "positive"),)}),
        True,
    ),
    (
        "Information about your purchases of medicine is not shared with advertisers.",
        Event(("purchase_history",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("category", "shoes"),)}),
        True,
    ),
    (
        "Information about your purchases of medicine is not shared with advertisers.",
        Event(("purchase_history",), TO, Action.SHARE, "advertising.advertiser", more={"extra": (("category", "medicine"),)}),
        False,
    ),
    (
        "We do not share searches about health with ad networks.",
        Event(("search_query",), TO, Action.SHARE, "advertising.ad_network", more={"extra": (("topic", "sports"),)}),
        True,
    ),
    (
        "We do not share searches about health with ad networks.",
        Event(("search_query",), TO, Action.SHARE, "advertising.ad_network", more={"extra": (("topic", "health"),)}),
        False,
    ),
    ("We hardly ever share photos with the press.", Event(("photo",), TO, Action.SHARE, "press", more={}), True),
    (
        "We do not share photos that you have not made public.",
        Event(("photo",), TO, Action.SHARE, "press", more={"extra": (("public", "yes"),)}),
        True,
    ),
]


@pytest.mark.parametrize(("text", "event", "innocent"), CASES)
def test_a_denial_reaches_the_cases_that_it_singles_out(text: str, event: Event, *, innocent: bool) -> None:
    assert told(text, event) in ({CONSISTENT, UNDISCLOSED, UNDETERMINED} if innocent else {CONTRADICTED, UNDETERMINED})


DECIDED = [
    ("We do not sell unhashed phone numbers.", {"data_state": "hashed"}, UNDISCLOSED),
    ("We do not sell unhashed phone numbers.", {"data_state": "identified"}, CONTRADICTED),
    ("We never knowingly sell phone numbers.", {}, CONTRADICTED),
    ("We never knowingly sell phone numbers.", {"extra": (("knowingly", "no"),)}, UNDISCLOSED),
    ("We do not sell full phone numbers.", {}, CONTRADICTED),
    ("We do not sell full phone numbers.", {"extra": (("portion", "last two digits"),)}, UNDETERMINED),
    ("We do not sell phone numbers by email.", {"channel": "email"}, CONTRADICTED),
    ("We do not sell phone numbers by email.", {}, UNDETERMINED),
]


@pytest.mark.parametrize(("text", "more", "expected"), DECIDED)
def test_the_log_decides_where_it_tells(text: str, more: dict[str, object], expected: str) -> None:
    assert told(text, Event(("phone",), TO, Action.SELL, "data_broker", more=more)) is expected


def test_a_city_is_a_part_of_a_full_address() -> None:
    text = "We do not show your full address to guests."
    found = [told(text, Event((data,), TO, Action.SHARE, "other_user")) for data in ("address", "city")]
    assert found == [CONTRADICTED, UNDISCLOSED]
