"""Consent and opt-out that a log tells under names of its own, and fields that only look so."""

import pytest

from checker.verdicts.conditions.choices import is_choice
from tests.verdicts.test_from_text import share, told

CONSENT = "We share your e-mail address with advertisers only with your consent."
REFUSAL = "We share your e-mail address with advertisers unless you have refused consent."
PARENT = "We share your photo with sports clubs only if a parent agrees."
OBJECTION = "We share your name with advertisers unless you have opted out."

GOT = "We share your photo with sports clubs only if we asked for and received your consent."
AGREED = "We share your photo with sports clubs only if you were asked and agreed."
ASKED = "We share your photo with sports clubs only if we have asked you first."


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("parental_consent", True),
        ("marketing_opt_in", True),
        ("ad_choice", True),
        ("do_not_sell", True),
        ("count_total", False),
        ("colour", False),
    ],
)
def test_a_name_may_be_that_of_a_choice(name: str, *, expected: bool) -> None:
    assert is_choice(name) is expected


@pytest.mark.parametrize(
    ("text", "data", "field", "value", "expected"),
    [
        (CONSENT, "email", "opted_in", "true", "consistent"),
        (CONSENT, "email", "opted_in", "false", "contradicted"),
        (CONSENT, "email", "advertising_opt_in", "yes", "consistent"),
        (CONSENT, "email", "newsletter_opt_in", "yes", "undetermined"),
        (CONSENT, "email", "status_ok", "yes", "undetermined"),
        (CONSENT, "email", "camera_permission", "yes", "undetermined"),
        (PARENT, "photo", "parental_consent", "true", "consistent"),
        (PARENT, "photo", "guardian_ok", "no", "contradicted"),
        (PARENT, "photo", "opted_in", "yes", "undetermined"),
        (OBJECTION, "name", "ads_opt_out", "true", "contradicted"),
        (OBJECTION, "name", "advertising_choice", "out", "contradicted"),
        (OBJECTION, "name", "advertising_choice", "in", "consistent"),
        (CONSENT, "email", "consent_withdrawn", "true", "undetermined"),
        (CONSENT, "email", "consent_required", "true", "undetermined"),
        (CONSENT, "email", "no_consent", "true", "undetermined"),
        (REFUSAL, "email", "consent_refused", "true", "contradicted"),
        (REFUSAL, "email", "consent_refused", "false", "consistent"),
        (OBJECTION, "name", "opt_out_status", "opted_out", "contradicted"),
        (OBJECTION, "name", "ads_opt_out", "opted in", "consistent"),
        (GOT, "photo", "consent_asked", "yes", "undetermined"),
        (GOT, "photo", "consent_requested_at", "2014-08-01", "undetermined"),
        (GOT, "photo", "consent_asked", "no", "contradicted"),
        (GOT, "photo", "consent_received", "yes", "consistent"),
        (AGREED, "photo", "asked", "yes", "undetermined"),
        (AGREED, "photo", "person_asked", "no", "contradicted"),
        (ASKED, "photo", "asked_first", "yes", "consistent"),
        (OBJECTION, "name", "unsubscribed_at", "2014-01-02", "contradicted"),
    ],
)
def test_a_choice_counts_where_it_is_about_this(text: str, data: str, field: str, value: str, expected: str) -> None:
    role = "sports club" if "sports club" in text else "advertiser"
    assert told(text, share(data, role=role, purpose="advertising", extra=((field, value),))).value == expected
