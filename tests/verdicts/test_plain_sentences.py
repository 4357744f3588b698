"""Plain sentences, as texts have them everywhere, held against one event each: they mean what they say, and nobody else."""

from datetime import timedelta

import pytest

from checker.model import Action
from tests.verdicts.plain import did, fits
from tests.verdicts.sample import DAY
from tests.verdicts.test_from_text import Event, told

# A text, what was done, and the verdicts that a careful reader accepts; "nocontr": any but contradicted.
PLAIN = [
    (
        "We share your name with couriers and your photos with printers.",
        did(Action.SHARE, "name", role="service_provider.delivery"),
        "cons",
    ),
    (
        "We share your name with couriers and your photos with printers.",
        did(Action.SHARE, "photo", role="service_provider.delivery"),
        "nocons",
    ),
    ("We share your name with couriers and your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "cons"),
    ("We share your name with couriers and your photos with insurers.", did(Action.SHARE, "name", role="insurer"), "nocons"),
    ("We share your name, but not your address, with couriers.", did(Action.SHARE, "address", role="service_provider.delivery"), "nocons"),
    (
        "We share your photos with insurers for research and with banks for marketing.",
        did(Action.SHARE, "photo", role="financial_institution", purpose="research"),
        "nocons",
    ),
    (
        "We share your photos with insurers for research and with banks for marketing.",
        did(Action.SHARE, "photo", role="financial_institution", purpose="marketing"),
        "cons",
    ),
    ("We use your photos for research and your location for advertising.", did(Action.USE, "photo", purpose="advertising"), "nocons"),
    ("We use your photos for research and your location for advertising.", did(Action.USE, "location", purpose="advertising"), "cons"),
    ("We use your photos for research and your location for advertising.", did(Action.USE, "location", purpose="research"), "nocons"),
    (
        "We keep your photos for 30 days and your recordings for a year.",
        did(Action.RETAIN, "photo", collected_at=DAY - timedelta(days=100)),
        "contr/undet",
    ),
    (
        "We keep your photos for 30 days and your voice recordings for a year.",
        did(Action.RETAIN, "voice_recording", collected_at=DAY - timedelta(days=100)),
        "cons",
    ),
    (
        "We keep your photos for 30 days and your voice recordings for a year.",
        did(Action.RETAIN, "voice_recording", collected_at=DAY - timedelta(days=500)),
        "contr/undet",
    ),
    (
        "We do not share your photos with insurers or your location with banks.",
        did(Action.SHARE, "photo", role="financial_institution"),
        "nocontr",
    ),
    (
        "We do not share your photos with insurers or your location with banks.",
        did(Action.SHARE, "location", role="financial_institution"),
        "contr",
    ),
    ("We do not share your photos with insurers or your location with banks.", did(Action.SHARE, "photo", role="insurer"), "contr"),
    ("Neither your name nor your photos are shared with insurers.", did(Action.SHARE, "photo", role="insurer"), "contr"),
    ("We share neither your name nor your photos with insurers.", did(Action.SHARE, "name", role="insurer"), "contr"),
    ("Insurers may see your name; banks may not.", did(Action.SHARE, "name", role="insurer"), "nocontr"),
    ("Your name is shown to insurers, and your address is not.", did(Action.SHARE, "name", role="insurer"), "nocontr"),
    ("Your name is shown to insurers, and your address is not.", did(Action.SHARE, "address", role="insurer"), "contr"),
    ("While we share your name with insurers, we do not share your address with them.", did(Action.SHARE, "name", role="insurer"), "cons"),
    (
        "Although we never sell your photos, we share them with clubs.",
        did(Action.SELL, "photo", role="nonprofit", consideration="money"),
        "contr",
    ),
    ("We use your location, which we never sell, to show nearby shops.", did(Action.USE, "location", purpose="advertising"), "nocontr"),
    ("Your messages, unlike your photos, are never shared with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    (
        "We do not share your data with anyone but our couriers and our bank.",
        did(Action.SHARE, "name", role="service_provider.delivery"),
        "nocontr",
    ),
    ("We do not share your data with anyone but our couriers and our bank.", did(Action.SHARE, "name", role="insurer"), "contr"),
    ("Instead of selling your data, we show adverts.", did(Action.USE, "email", purpose="advertising"), "nocontr"),
    ("Not all of your photos are shared with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("We do not share all your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("We may or may not share your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("It is not true that we share no photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("We will never stop sharing your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("We do not hesitate to share your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("We see no reason not to share your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("We cannot promise that we will not share your photos with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    ("There is nothing we do not share with insurers.", did(Action.SHARE, "photo", role="insurer"), "nocontr"),
    (
        "No photo is shared with insurers unless it shows damage.",
        did(Action.SHARE, "photo", role="insurer", extra=(("shows_damage", "yes"),)),
        "nocontr",
    ),
    (
        "We share your name with couriers for delivery and with insurers for claims.",
        did(Action.SHARE, "name", role="insurer", purpose="delivery"),
        "nocons",
    ),
    (
        "We share your name with couriers for delivery and with insurers for claims handling.",
        did(Action.SHARE, "name", role="insurer", purpose="claims handling"),
        "cons",
    ),
    (
        "We share your name only with couriers for delivery and with insurers for claims handling.",
        did(Action.SHARE, "name", role="financial_institution", purpose="loans"),
        "contr/undet",
    ),
    (
        "We share your name only with couriers for delivery and with insurers for claims handling.",
        did(Action.SHARE, "name", role="insurer", purpose="claims handling"),
        "nocontr",
    ),
    (
        "We share your name only with couriers and your photos only with printers.",
        did(Action.SHARE, "photo", role="service_provider.printing"),
        "nocontr",
    ),
    ("We share your name only with couriers and your photos only with insurers.", did(Action.SHARE, "name", role="insurer"), "contr"),
    ("Couriers receive your name and insurers your photos.", did(Action.SHARE, "name", role="insurer"), "nocons"),
    ("We share your name with couriers and your bank.", did(Action.SHARE, "name", role="financial_institution"), "nocontr"),
    (
        "We share your name with the courier and the shop with your consent.",
        did(Action.SHARE, "name", role="retailer", consent="granted"),
        "nocontr",
    ),
    (
        "We do not share your name with insurers and your consent is asked for everything else.",
        did(Action.SHARE, "name", role="retailer", consent="granted"),
        "nocontr",
    ),
    (
        "We never sell your data to advertisers and the data we share with partners is encrypted.",
        did(Action.SHARE, "name", role="business_partner"),
        "nocontr",
    ),
    (
        "We will not disclose your answers to your employer and the results to anyone.",
        did(Action.SHARE, "answers", role="insurer"),
        "nocontr",
    ),
    (
        "We will not disclose your answers to your employer or the results to insurers.",
        did(Action.SHARE, "results", role="insurer"),
        "contr/undet",
    ),
    (
        "We will not disclose your answers to your employer or the results to insurers.",
        did(Action.SHARE, "answers", role="insurer"),
        "nocontr",
    ),
    ("We use your photos for albums and the app for chats.", did(Action.USE, "photo", purpose="albums"), "nocontr"),
    ("We don't use your location for ads or your contacts for invitations.", did(Action.USE, "location", purpose="navigation"), "nocontr"),
    ("We don't use your location for ads or your contacts for invitations.", did(Action.USE, "contacts", purpose="ads"), "nocontr"),
    (
        "We don't use your location for ads or your contacts for invitations.",
        did(Action.USE, "contacts", purpose="invitations"),
        "contr/undet",
    ),
    (
        "Data of residents of Texas is sold only with consent.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-NY", consideration="money", consent="none"),
        "nocontr",
    ),
    (
        "Data of residents of Texas is sold only with consent.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-TX", consideration="money", consent="none"),
        "contr",
    ),
    (
        "We share data of EU users only with processors in the EU.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "We do not share the data of our users in Brazil or Mexico with banks.",
        did(Action.SHARE, "email", role="financial_institution", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "We do not share the data of our users in Brazil or Mexico with banks.",
        did(Action.SHARE, "email", role="financial_institution", subject_region="MX"),
        "contr",
    ),
    (
        "We do not sell data about users outside the EEA.",
        did(Action.SELL, "email", role="data_broker", subject_region="DE", consideration="money"),
        "nocontr",
    ),
    (
        "We do not sell data about users outside the EEA.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-NY", consideration="money"),
        "contr",
    ),
    (
        "We do not collect data from children under 13 and only use what parents enter for the account.",
        did(Action.USE, "email", purpose="account", subject_age=9),
        "nocontr",
    ),
    ("We do not keep your files and only show them to your doctor.", did(Action.SHARE, "files", role="healthcare_provider"), "nocontr"),
    ("We do not keep your files and only show them to your doctor.", did(Action.SHARE, "files", role="insurer"), "contr/undet"),
    ("We do not keep your files and only show them to your doctor.", did(Action.RETAIN, "files"), "contr"),
    ("You must not share your password and keep it safe.", did(Action.SHARE, "password", role="insurer"), "nocontr"),
    ("We do not require your name and will use a nickname instead.", did(Action.USE, "name", purpose="greeting"), "nocontr"),
    ("Our partners do not sell your data and use it for delivery.", did(Action.USE, "name", purpose="delivery"), "nocontr"),
    ("We cannot see your messages and store them encrypted.", did(Action.RETAIN, "message"), "nocontr"),
    ("We do not read your mail and scan it for viruses.", did(Action.USE, "email_content", purpose="security"), "nocontr"),
    (
        "Neither we nor our partners sell your data or rent it to others.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "contr",
    ),
    (
        "We do not sell your data, and we do not share it with advertisers.",
        did(Action.SHARE, "email", role="advertising.advertiser"),
        "contr",
    ),
    ("Reviews are published. We do not share your reviews with advertisers.", did(Action.PUBLISH, "review"), "cons"),
    (
        "Reviews are published. We do not share your reviews with advertisers.",
        did(Action.SHARE, "review", role="advertising.advertiser"),
        "contr/undet",
    ),
    ("We do not share data about your visits with insurers.", did(Action.SHARE, "email", role="insurer"), "nocontr"),
    ("We do not share data about your visits with insurers.", did(Action.SHARE, "visits", role="insurer"), "contr"),
    ("We do not share information about your health with employers.", did(Action.SHARE, "diagnosis", role="employer"), "contr"),
    ("We do not share information about your health with employers.", did(Action.SHARE, "email", role="employer"), "nocontr"),
    ("We don't sell the personal details of our members.", did(Action.SELL, "email", role="data_broker", consideration="money"), "contr"),
    (
        "We don't sell customer lists or account records.",
        did(Action.SELL, "account_records", role="data_broker", consideration="money"),
        "contr",
    ),
    ("Your medical records are shared with nobody but your doctor.", did(Action.SHARE, "medical_records", role="insurer"), "contr"),
    (
        "Your medical records are shared with nobody but your doctor.",
        did(Action.SHARE, "medical_records", role="healthcare_provider"),
        "cons",
    ),
    (
        "We delete your photos within 30 days after you close your account.",
        did(Action.RETAIN, "photo", collected_at=DAY - timedelta(days=400)),
        "nocontr",
    ),
    ("We delete your photos 30 days after upload.", did(Action.RETAIN, "photo", collected_at=DAY - timedelta(days=100)), "contr/undet"),
    ("We delete your photos 30 days after upload.", did(Action.RETAIN, "photo", collected_at=DAY - timedelta(days=10)), "nocontr"),
    (
        "We keep order records for seven years and delete them afterwards.",
        did(Action.RETAIN, "order_records", collected_at=DAY - timedelta(days=1000)),
        "nocontr",
    ),
    (
        "We keep order records for seven years and delete them afterwards.",
        did(Action.RETAIN, "order_records", collected_at=DAY - timedelta(days=3000)),
        "contr",
    ),
    (
        "We store logs for 30 days, unless a court asks us to keep them.",
        did(Action.RETAIN, "logs", collected_at=DAY - timedelta(days=100), legal_basis="court_order"),
        "nocontr",
    ),
    (
        "We store logs for 30 days, unless a court asks us to keep them.",
        did(Action.RETAIN, "logs", collected_at=DAY - timedelta(days=100), legal_basis="none"),
        "contr/undet",
    ),
    (
        "We will ask for your consent before we share your photos with brands.",
        did(Action.SHARE, "photo", role="retailer", consent="granted"),
        "nocontr",
    ),
    (
        "You can opt out of the sale of your data at any time.",
        did(Action.SELL, "email", role="data_broker", consideration="money", opted_out=False),
        "nocontr",
    ),
    (
        "You can opt out of the sale of your data at any time, and we will then stop selling it.",
        did(Action.SELL, "email", role="data_broker", consideration="money", opted_out=True),
        "contr/undet",
    ),
    ("We do not knowingly collect data from children under 13.", did(Action.COLLECT, "email", subject_age=30), "nocontr"),
    ("We do not collect personal data from children under 13.", did(Action.COLLECT, "email", subject_age=11), "contr"),
    (
        "Your phone number is used to send you codes and for nothing else.",
        did(Action.USE, "phone_number", purpose="authentication"),
        "nocontr",
    ),
    ("Your phone number is used to send you codes and for nothing else.", did(Action.USE, "phone_number", purpose="advertising"), "contr"),
    (
        "We use your phone number to send you codes. We also use it for advertising if you agree.",
        did(Action.USE, "phone_number", purpose="advertising", consent="granted"),
        "nocontr",
    ),
    (
        "We use your phone number to send you codes. We use it for advertising only if you agree.",
        did(Action.USE, "phone_number", purpose="advertising", consent="none"),
        "contr",
    ),
    (
        "If we are acquired, your data may be transferred to the buyer. We do not otherwise share your data.",
        did(Action.SHARE, "email", role="successor", legal_basis="merger"),
        "nocontr",
    ),
    (
        "If we are acquired, your data may be transferred to the buyer. We do not otherwise share your data.",
        did(Action.SHARE, "email", role="advertising.advertiser"),
        "contr",
    ),
    (
        "We do not share personal data with third parties, except with hosting providers and with the police when the law requires it.",
        did(Action.SHARE, "email", role="government.law_enforcement", legal_basis="law"),
        "nocontr",
    ),
    (
        "We share aggregated statistics with advertisers. We never share personal data with advertisers.",
        did(Action.SHARE, "usage_statistics", role="advertising.advertiser", data_state="aggregated"),
        "nocontr",
    ),
    (
        "We share aggregated statistics with advertisers. We never share personal data with advertisers.",
        did(Action.SHARE, "email", role="advertising.advertiser"),
        "contr",
    ),
    ("Employees may see your file if they need it for their work.", did(Action.SHARE, "file", role="employee"), "nocontr"),
    ("Only our support team can see your messages.", did(Action.USE, "message", purpose="support"), "nocontr"),
    ("We don't track you across other websites.", did(Action.COLLECT, "page_views", purpose="analytics"), "nocontr"),
    (
        "We do not use cookies for advertising. Our advertising partners use their own cookies.",
        did(Action.USE, "email", purpose="advertising"),
        "nocontr",
    ),
    (
        "Except as described in this policy, we do not share your data. We share your name with couriers.",
        did(Action.SHARE, "name", role="service_provider.delivery"),
        "nocontr",
    ),
    (
        "Except as described in this policy, we do not share your data. We share your name with couriers.",
        did(Action.SHARE, "name", role="insurer"),
        "contr/undet",
    ),
    (
        "We may share your data with our affiliates. Affiliates may not use it for marketing.",
        did(Action.SHARE, "email", role="affiliate", purpose="support"),
        "nocontr",
    ),
    (
        "We do not disclose health data without your written consent, unless it is an emergency.",
        did(Action.SHARE, "health_data", role="healthcare_provider", consent="none", extra=(("emergency", "yes"),)),
        "nocontr",
    ),
    (
        "Vendors may use your data only to provide services to us.",
        did(Action.SHARE, "email", role="service_provider", hired=("hosting",), purpose="hosting"),
        "nocontr",
    ),
    (
        "Vendors may use your data only to provide services to us.",
        did(Action.SHARE, "email", role="service_provider", hired=("hosting",), purpose="train their own models"),
        "contr/undet",
    ),
    ("Before May 2010 we did not sell data.", did(Action.SELL, "email", role="data_broker", consideration="money"), "nocontr"),
    ("We plan not to sell data in the future.", did(Action.USE, "email", purpose="support"), "nocontr"),
    (
        "We delete your photos within 30 days after you close your account.",
        did(
            Action.RETAIN,
            "photo",
            collected_at=DAY - timedelta(days=400),
            extra=(("account_closed_at", (DAY - timedelta(days=90)).isoformat()),),
        ),
        "contr/undet",
    ),
    (
        "We delete your photos within 30 days after you close your account.",
        did(
            Action.RETAIN,
            "photo",
            collected_at=DAY - timedelta(days=400),
            extra=(("account_closed_at", (DAY - timedelta(days=10)).isoformat()),),
        ),
        "nocontr",
    ),
    (
        "Your card number is erased within two days of the end of your trip.",
        did(Action.RETAIN, "card_number", collected_at=DAY - timedelta(days=100)),
        "nocontr",
    ),
    (
        "Recordings are wiped within a week after the case is closed.",
        did(Action.RETAIN, "recordings", collected_at=DAY - timedelta(days=100)),
        "nocontr",
    ),
    ("We erase your file within 90 days of your request.", did(Action.RETAIN, "file", collected_at=DAY - timedelta(days=400)), "nocontr"),
    ("We erase your file within 90 days of collection.", did(Action.RETAIN, "file", collected_at=DAY - timedelta(days=400)), "contr/undet"),
    ("We erase your file within 90 days.", did(Action.RETAIN, "file", collected_at=DAY - timedelta(days=400)), "contr/undet"),
    (
        "We keep your data for up to 12 months after your last order.",
        did(Action.RETAIN, "order", collected_at=DAY - timedelta(days=800)),
        "nocontr",
    ),
    (
        "Within 30 days of termination, we return or destroy all customer data.",
        did(Action.RETAIN, "customer_data", collected_at=DAY - timedelta(days=800)),
        "nocontr",
    ),
    (
        "Backups are overwritten within 60 days following deletion of your account.",
        did(Action.RETAIN, "backup", collected_at=DAY - timedelta(days=800)),
        "nocontr",
    ),
    (
        "We do not use the location of users who live in the EEA for advertising.",
        did(Action.USE, "location", purpose="advertising", subject_region="US-TX"),
        "nocontr",
    ),
    (
        "We do not use the location of users who live in the EEA for advertising.",
        did(Action.USE, "location", purpose="advertising", subject_region="DE"),
        "contr",
    ),
    (
        "We do not use the location of users who live in the EEA for advertising.",
        did(Action.USE, "location", purpose="fraud_prevention", subject_region="DE"),
        "nocontr",
    ),
    (
        "We do not share the data of customers who live in California with brokers.",
        did(Action.SHARE, "name", role="data_broker", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "We do not share the data of customers who live in California with data brokers.",
        did(Action.SHARE, "name", role="data_broker", subject_region="US-CA"),
        "contr",
    ),
    (
        "We do not share the data of customers who live in California with data brokers.",
        did(Action.SHARE, "name", role="data_broker"),
        "nocontr",
    ),
    (
        "We never sell information about people living in Texas.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-NY", consideration="money"),
        "nocontr",
    ),
    (
        "We never sell information about people living in Texas.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-TX", consideration="money"),
        "contr",
    ),
    (
        "We do not disclose the records of EU residents to advertisers.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "We do not disclose the records of EU residents to advertisers.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="DE"),
        "contr",
    ),
    (
        "The data of users located in Germany is not shared with advertisers.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "The data of users located in Germany is not shared with advertisers.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="DE"),
        "contr",
    ),
    (
        "Personal information belonging to residents of Virginia is not sold.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-NY", consideration="money"),
        "nocontr",
    ),
    (
        "Personal information belonging to residents of Virginia is not sold.",
        did(Action.SELL, "email", role="data_broker", subject_region="US-VA", consideration="money"),
        "contr",
    ),
    (
        "We do not use data of members who are under 16 for profiling.",
        did(Action.USE, "email", purpose="profiling", subject_age=40),
        "nocontr",
    ),
    (
        "We do not use data of members who are under 16 for profiling.",
        did(Action.USE, "email", purpose="profiling", subject_age=14),
        "contr",
    ),
    ("We do not use photos of guests who stay with us for marketing.", did(Action.USE, "photo", purpose="security"), "nocontr"),
    ("We do not use the e-mail addresses of people who write to us for marketing.", did(Action.USE, "email", purpose="support"), "nocontr"),
    (
        "We only share the data of Californians with our processors.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "Information about residents of Ireland is shared only with Irish regulators.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="US-NY"),
        "nocontr",
    ),
    (
        "Information about residents of Ireland is shared only with Irish regulators.",
        did(Action.SHARE, "email", role="advertising.advertiser", subject_region="IE"),
        "contr/undet",
    ),
    (
        "We share the e-mail addresses of customers in France with advertising networks.",
        did(Action.SHARE, "email", role="advertising.ad_network", subject_region="DE"),
        "nocons",
    ),
    ("We do not sell your braking and speed data.", did(Action.SELL, "email", role="data_broker", consideration="money"), "nocontr"),
    ("We never sell speed information from your car.", did(Action.SELL, "email", role="data_broker", consideration="money"), "nocontr"),
    ("We never share heating and cooling data with advertisers.", did(Action.SHARE, "email", role="advertising.advertiser"), "nocontr"),
    ("We share your braking and speed data with insurers.", did(Action.SHARE, "email", role="insurer"), "nocons"),
    ("We share speed information from your car with insurers.", did(Action.SHARE, "email", role="insurer"), "nocons"),
    ("We share information about your heating with utilities.", did(Action.SHARE, "email", role="utility"), "nocons"),
    (
        "We do not sell the information on your shopping lists.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "nocontr",
    ),
    ("We do not sell data from your thermostat.", did(Action.SELL, "email", role="data_broker", consideration="money"), "nocontr"),
    ("We do not disclose the details of your claim.", did(Action.SHARE, "email", role="insurer"), "nocontr"),
    ("We do not share the records of your fuel consumption with insurers.", did(Action.SHARE, "email", role="insurer"), "nocontr"),
    ("We do not sell your data from fitness trackers.", did(Action.SELL, "email", role="data_broker", consideration="money"), "nocontr"),
    ("We do not sell your personal data and information.", did(Action.SELL, "email", role="data_broker", consideration="money"), "contr"),
    (
        "We do not sell any of the information we hold about you.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "contr",
    ),
    ("We do not sell your account and customer data.", did(Action.SELL, "account_id", role="data_broker", consideration="money"), "contr"),
    (
        "We do not sell readings or recordings from your doorbell.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "nocontr",
    ),
    ("We do not sell your data and only use it for billing.", did(Action.USE, "email", purpose="billing"), "nocontr"),
    ("We do not sell your data and only use it for billing.", did(Action.USE, "email", purpose="advertising"), "contr/undet"),
    ("We do not store your voice and delete it at once.", did(Action.SHARE, "email", role="insurer"), "nocontr"),
    (
        "We do not keep your card number and pass it straight to our bank.",
        did(Action.SHARE, "card_number", role="financial_institution"),
        "nocontr",
    ),
    ("We do not keep your card number and pass it straight to our bank.", did(Action.RETAIN, "card_number"), "contr"),
    (
        "We do not sell your data and share it only with couriers.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "contr",
    ),
    ("We do not sell your data and share it only with couriers.", did(Action.SHARE, "email", role="service_provider.delivery"), "cons"),
    ("We do not sell your data and share it only with couriers.", did(Action.SHARE, "email", role="insurer"), "contr"),
    (
        "We share your name with couriers and use your photos for advertising.",
        did(Action.SHARE, "photo", role="service_provider.delivery"),
        "nocons",
    ),
    ("We share your name with couriers and use your photos for advertising.", did(Action.USE, "photo", purpose="advertising"), "cons"),
    ("We share your name with couriers and use your photos for advertising.", did(Action.USE, "name", purpose="advertising"), "nocons"),
    ("We do not share your photos or sell your name.", did(Action.SELL, "name", role="data_broker", consideration="money"), "contr"),
    ("We do not share your photos or sell your name.", did(Action.SHARE, "name", role="insurer"), "nocontr"),
]


@pytest.mark.parametrize(("text", "event", "accepted"), PLAIN)
def test_a_plain_sentence_means_what_it_says(text: str, event: Event, accepted: str) -> None:
    found = told(text, event).value
    assert fits(found, accepted), found
