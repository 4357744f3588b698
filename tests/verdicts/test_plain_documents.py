# ruff: noqa: E501 (texts and rows of the tests)
"""What is said over a full stop, a paragraph or a section, held against one event each: rules and what is taken from them elsewhere,
headings that tell a time, products and branches with sections of their own, labels with lists below them.
"""

import pytest

from checker.model import Action
from tests.verdicts.plain import ago, did, fits
from tests.verdicts.test_from_text import Event, told

# A text, what was done, and the verdicts that a careful reader accepts; "nocontr": any but contradicted.
DOCUMENTS = [
    (
        "We ask for your photo. It decorates your card. It is not used for anything else.",
        did(Action.USE, "photo", purpose="marketing"),
        "contr/undet",
    ),
    (
        "We collect your photo. We do not use your photos for any other purpose.",
        did(Action.USE, "photo", purpose="marketing"),
        "contr/undet",
    ),
    (
        "We use your photo to print your card. We do not use your photos for any other purpose.",
        did(Action.USE, "photo", purpose="card printing"),
        "cons",
    ),
    (
        "Session records are held for security. We do not sell session records.",
        did(Action.USE, "session records", purpose="security"),
        "cons",
    ),
    (
        "## Sales\n\nWe do not sell milk records.\n\n## Breeding\n\nThe ban on sales does not apply to bulls.",
        did(Action.SELL, "milk record", role="data_broker", consideration="money", extra=(("animal", "bull"),)),
        "nocontr",
    ),
    (
        "## Sales\n\nWe do not sell email addresses.\n\n## Breeding\n\nOur herd book is open.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "contr",
    ),
    (
        "1. We never publish your photo.\n2. We never publish your age.\n3. Rule 1 does not apply to club officers.",
        did(Action.PUBLISH, "photo", extra=(("club_officer", "yes"),)),
        "nocontr",
    ),
    (
        "1. We never publish your photo.\n2. We never publish your age.\n3. Rule 1 does not apply to club officers.",
        did(Action.PUBLISH, "age", extra=(("club_officer", "yes"),)),
        "contr",
    ),
    (
        "1. We never publish your photo.\n2. We never publish your age.\n3. Rule 1 does not apply to club officers.",
        did(Action.PUBLISH, "photo", extra=(("club_officer", "no"),)),
        "contr/undet",
    ),
    (
        "We share your booking with airlines.\n\nThis does not apply to bookings made by phone.",
        did(Action.SHARE, "booking", role="airline", extra=(("booked_by", "phone"),)),
        "nocons",
    ),
    (
        "We share your booking with airlines.\n\nThis does not apply to passport numbers.",
        did(Action.SHARE, "booking", role="airline"),
        "cons",
    ),
    (
        "We share your booking with airlines.\n\nThis does not apply to passport numbers.",
        did(Action.SHARE, "passport number", role="airline"),
        "nocons",
    ),
    ("We keep invoices for ten years. This does not apply to drafts.", did(Action.RETAIN, "invoice", collected_at=ago(900)), "cons/undet"),
    (
        "We keep recordings for 30 days. The period does not apply while a dispute is open.",
        did(Action.RETAIN, "recording", collected_at=ago(90), extra=(("dispute_open", "yes"),)),
        "nocontr",
    ),
    (
        "We keep recordings for 30 days, longer while a dispute is open.",
        did(Action.RETAIN, "recording", collected_at=ago(90), extra=(("dispute_open", "yes"),)),
        "nocontr",
    ),
    (
        "We delete recordings after 30 days, longer only if a court orders it.",
        did(Action.RETAIN, "recording", collected_at=ago(90), legal_basis="none"),
        "contr/undet",
    ),
    (
        "We do not share your file with anyone. There are two exceptions to this: your doctor and your insurer.",
        did(Action.SHARE, "medical file", role="insurer"),
        "nocontr",
    ),
    (
        "We do not share your medical file with anyone. There are two exceptions to this: your doctor and your insurer.",
        did(Action.SHARE, "medical file", role="employer"),
        "contr/undet",
    ),
    (
        "## A. Not shared\n\nWe do not share addresses.\n\n## B. More\n\nAn exception to section A is the census.",
        did(Action.SHARE, "address", role="government", purpose="census", extra=(("census", "yes"),)),
        "nocontr",
    ),
    (
        "## Secrets\n\nWe tell nobody your salary.\n\n## Exceptions\n\n- The tax office hears of it every year.",
        did(Action.SHARE, "salary", role="government.tax"),
        "nocontr",
    ),
    (
        "## Secrets\n\nWe tell nobody your salary.\n\n## Exceptions\n\n- The tax office hears of it every year.",
        did(Action.SHARE, "salary", role="bookmaker"),
        "contr/undet",
    ),
    (
        "## Before the race\n\nWe do not publish start times.",
        did(Action.PUBLISH, "start time", extra=(("race_status", "finished"),)),
        "nocontr",
    ),
    (
        "## After the race\n\nWe do not publish your email.",
        did(Action.PUBLISH, "email", extra=(("race_status", "finished"),)),
        "contr/undet",
    ),
    (
        "## Until the results are out\n\nMarks are not shown to schools.",
        did(Action.SHARE, "exam mark", role="school", extra=(("results_out", "yes"),)),
        "nocontr",
    ),
    (
        "## The oven\n\nRecipes are not sent to shops.\n\n## The fridge\n\nThe fridge tells shops what you need.",
        did(Action.SHARE, "recipe", role="retailer", extra=(("device", "fridge"),)),
        "nocontr",
    ),
    (
        "## The oven\n\nRecipes are not sent to shops.\n\n## The fridge\n\nThe fridge tells shops what you need.",
        did(Action.SHARE, "recipe", role="retailer", extra=(("device", "oven"),)),
        "contr/undet",
    ),
    (
        "## Leeds gym\n\nYour photo is not shown to other members.\n\n## York gym\n\nWe film the pool.",
        did(Action.SHARE, "photo", role="other_user", extra=(("branch", "York gym"),)),
        "nocontr",
    ),
    (
        "## Leeds gym\n\nYour photo is not shown to other members.\n\n## York gym\n\nWe film the pool.",
        did(Action.SHARE, "photo", role="other_user", extra=(("branch", "Leeds"),)),
        "contr/undet",
    ),
    (
        "We show your name and photo to members. However, for guests under 16 we show only the first name.",
        did(Action.SHARE, "photo", role="other_user", subject_age=12),
        "contr/undet",
    ),
    (
        "We show your name and photo to members. However, for guests under 16 we show only the first name.",
        did(Action.SHARE, "photo", role="other_user", subject_age=40),
        "cons",
    ),
    ("We never sell anything about you.", did(Action.SELL, "email", role="data_broker", consideration="money"), "contr"),
    ("Your ride data are stored on your watch.", did(Action.RETAIN, "ride data"), "nocons"),
    ("Wherever you live, we do not sell your email.", did(Action.SELL, "email", role="data_broker", consideration="money"), "contr"),
    (
        "## Who gets what\n\n**Couriers**\n\n- your address\n- your phone number\n\n**Advertisers**\n\nNothing.",
        did(Action.SHARE, "phone", role="service_provider.delivery"),
        "cons",
    ),
    (
        "## Who gets what\n\n**Couriers**\n\n- your address\n- your phone number\n\n**Advertisers**\n\nNothing.",
        did(Action.SHARE, "phone", role="advertising.advertiser"),
        "contr",
    ),
    (
        "## Who gets what\n\n**Couriers**\n\n- your address\n\n**Advertisers**\n\nNothing.",
        did(Action.SHARE, "iban", role="service_provider.delivery"),
        "nocons",
    ),
    (
        "Section 3 does not apply to trustees.\n\n## 3. Sales\n\nWe do not sell addresses.",
        did(Action.SELL, "address", role="data_broker", consideration="money", subject_relation="trustee"),
        "nocontr",
    ),
    (
        "We do not sell addresses. This rule is lifted once the member has died.",
        did(Action.SELL, "address", role="data_broker", consideration="money", extra=(("member_died", "yes"),)),
        "nocontr",
    ),
    (
        "We do not sell addresses. This rule is lifted once the member has died.",
        did(Action.SELL, "address", role="data_broker", consideration="money", extra=(("member_died", "no"),)),
        "contr/undet",
    ),
    (
        "We do not sell addresses. This rule applies only to members.",
        did(Action.SELL, "address", role="data_broker", consideration="money", subject_relation="guest"),
        "nocontr",
    ),
    (
        "We do not sell addresses. This rule applies only to members.",
        did(Action.SELL, "address", role="data_broker", consideration="money", subject_relation="member"),
        "contr/undet",
    ),
    (
        "We do not sell addresses. This rule has no exceptions.",
        did(Action.SELL, "address", role="data_broker", consideration="money"),
        "contr",
    ),
    (
        "We do not sell addresses. This does not affect your rights.",
        did(Action.SELL, "address", role="data_broker", consideration="money"),
        "contr",
    ),
    ("We give nothing to landlords. That does not go for rent arrears.", did(Action.SHARE, "rent arrears", role="landlord"), "nocontr"),
    ("We do not publish start times before the race.", did(Action.PUBLISH, "start time", extra=(("race_status", "finished"),)), "nocontr"),
    ("We do not publish your email before the race.", did(Action.PUBLISH, "email", extra=(("race_status", "planned"),)), "contr/undet"),
    ("## Before the race\n\nWe do not publish emails.", did(Action.PUBLISH, "email", extra=(("race_status", "planned"),)), "contr/undet"),
    ("## Before you pay\n\nWe do not ask for your address.", did(Action.COLLECT, "address"), "nocontr"),
    ("## Before you pay\n\nWe only ask for your name.", did(Action.COLLECT, "address"), "nocontr"),
    ("## While the show runs\n\nPhotos are not published.", did(Action.PUBLISH, "photo", extra=(("show_status", "finished"),)), "nocontr"),
    (
        "## While you are a member\n\nWe do not sell your address.",
        did(Action.SELL, "address", role="data_broker", consideration="money", subject_relation="member"),
        "contr/undet",
    ),
    ("## When you leave\n\nWe do not keep your photo.", did(Action.RETAIN, "photo"), "contr/undet"),
    ("## After you have left\n\nYour photo is not kept.", did(Action.RETAIN, "photo"), "nocontr"),
    (
        "## During the stay\n\nMinibar bills are passed on to your employer.",
        did(Action.SHARE, "minibar bill", role="employer"),
        "cons/undet",
    ),
    ("## At a glance\n\nWe do not sell your address.", did(Action.SELL, "address", role="data_broker", consideration="money"), "contr"),
    ("We keep your email to send tickets. We use it for nothing else.", did(Action.USE, "email", purpose="advertising"), "contr"),
    (
        "We use your email to send tickets. Your email is used for nothing else.",
        did(Action.USE, "email", purpose="sending tickets"),
        "nocontr",
    ),
    ("We use your email to send tickets. Any other use is prohibited.", did(Action.USE, "email", purpose="advertising"), "contr"),
    ("We use your email to send tickets. Any other use is prohibited.", did(Action.USE, "email", purpose="send tickets"), "cons"),
    (
        "We give your size to tailors. All further disclosure is excluded.",
        did(Action.SHARE, "clothing size", role="advertising.advertiser"),
        "nocons",
    ),
    ("We use your email to send tickets. Any other question is welcome.", did(Action.USE, "email", purpose="advertising"), "nocontr"),
    (
        "## 1 May 2010\n\nWe never sell email addresses.\n\n## 2 June 2013\n\nThe rule of 1 May 2010 has been withdrawn.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "nocontr",
    ),
    (
        "## A. Promise\n\nWe never sell email addresses.\n\n## B. Later\n\nSection A no longer applies.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "nocontr",
    ),
    (
        "## A. Promise\n\nWe never sell email addresses.\n\n## B. Later\n\nOur old fax number no longer applies.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "contr",
    ),
    (
        "Recordings are wiped after 30 days; interviews with the founder are the exception.",
        did(Action.RETAIN, "recording", collected_at=ago(90), extra=(("interview_with_founder", "yes"),)),
        "nocontr",
    ),
    ("Recordings are wiped after 30 days.", did(Action.RETAIN, "recording", collected_at=ago(90)), "contr"),
    ("We never print addresses. Firms are an exception.", did(Action.PUBLISH, "address", extra=(("firm", "yes"),)), "nocontr"),
    ("We never print addresses. Firms are welcome.", did(Action.PUBLISH, "address", extra=(("firm", "yes"),)), "contr/undet"),
    (
        "1. Your name and your score are published.\n2. Players may choose a nickname. Rule 1 then applies to the score alone.",
        did(Action.PUBLISH, "name", extra=(("chose_nickname", "yes"),)),
        "nocons",
    ),
    (
        "1. Your name and your score are published.\n2. Players may choose a nickname. Rule 1 then applies to the score alone.",
        did(Action.PUBLISH, "name", extra=(("chose_nickname", "no"),)),
        "cons/undet",
    ),
    (
        "Renters of boats are spared: their address is told to nobody. Buyers are not: the harbour office gets their address.",
        did(Action.SHARE, "address", role="government", extra=(("person", "buyer"),)),
        "nocontr",
    ),
    (
        "Our promise is for your private address. We never give your address to anyone.",
        did(Action.SHARE, "address", role="retailer", extra=(("address_is", "business"),)),
        "nocontr",
    ),
    ("You may ask us to take it down. We show your photo in the hall.", did(Action.COLLECT, "photo"), "nocons"),
    (
        "| Data | Why | Recipient | Kept |\n|---|---|---|---|\n| Shoe size | To fit shoes | Nobody | 1 year |\n| Address | To deliver | The courier | Until delivered |",
        did(Action.SHARE, "shoe size", role="retailer"),
        "contr",
    ),
    (
        "| Data | Why | Recipient | Kept |\n|---|---|---|---|\n| Shoe size | To fit shoes | Nobody | 1 year |\n| Address | To deliver | The courier | Until delivered |",
        did(Action.SHARE, "address", role="service_provider.delivery", purpose="delivery"),
        "cons",
    ),
    (
        "| Data | Why | Recipient | Kept |\n|---|---|---|---|\n| Shoe size | To fit shoes | Nobody | 1 year |\n| Address | To deliver | The courier, if you order online | Until delivered |",
        did(Action.SHARE, "address", role="service_provider.delivery", purpose="delivery", extra=(("ordered_online", "no"),)),
        "nocons",
    ),
    (
        "| Question | Answer |\n|---|---|\n| Do you sell my address? | No |\n| Do you keep my photo? | Yes |",
        did(Action.SELL, "address", role="data_broker", consideration="money"),
        "contr",
    ),
    (
        "| Question | Answer |\n|---|---|\n| Do you sell my address? | Not without your consent |",
        did(Action.SELL, "address", role="data_broker", consideration="money", consent="granted"),
        "nocontr",
    ),
    (
        "**Free version**\n- sends your location to Otter Ads\n\n**Paid version**\n- sends nothing",
        did(Action.SHARE, "location", to="Otter Ads", role="advertising.advertiser", extra=(("version", "paid"),)),
        "nocons",
    ),
    (
        "**Free version**\n- sends your location to Otter Ads\n\n**Paid version**\n- sends nothing",
        did(Action.SHARE, "location", to="Otter Ads", role="advertising.advertiser", extra=(("version", "free"),)),
        "cons/undet",
    ),
    (
        "We keep your name, plot and phone number. None of these is given to outsiders. Phone numbers hang on the shed only if you have asked for it.",
        did(Action.PUBLISH, "phone number", extra=(("asked", "yes"),)),
        "nocontr",
    ),
    (
        "We keep your name, plot and phone number. None of these is given to outsiders. Phone numbers hang on the shed only if you have asked for it.",
        did(Action.PUBLISH, "name"),
        "contr/undet",
    ),
    (
        "Nothing in this section keeps us from telling the police your address. We do not use your address for advertising.",
        did(Action.USE, "address", purpose="advertising"),
        "contr",
    ),
    (
        "## When information leaves us\n\nWe never sell your email.",
        did(Action.SELL, "email", role="data_broker", consideration="money"),
        "contr",
    ),
]


@pytest.mark.parametrize(("text", "event", "accepted"), DOCUMENTS)
def test_a_document_is_judged_as_a_careful_reader_would(text: str, event: Event, accepted: str) -> None:
    assert fits(told(text, event).value, accepted)
