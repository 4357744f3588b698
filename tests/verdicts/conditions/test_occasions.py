"""Occasions that end a keeping, held against the fields of a log: both ways of each, in wordings of their own."""

from datetime import timedelta

import pytest

from checker.model import VerdictKind
from tests.verdicts.sample import DAY
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, Event, keep, share, told


def ago(days: int) -> str:
    return (DAY - timedelta(days=days)).isoformat()


DECIDED = [
    pytest.param(
        "They keep your bill. Call records are destroyed eighteen months after the bill is issued unless a dispute is pending.",
        keep(
            "call records",
            extra=(
                ("bill_issued_at", ago(700)),
                ("dispute_pending", "no"),
            ),
        ),
        CONTRADICTED,
    ),
    pytest.param(
        "Call records are destroyed eighteen months after the bill is issued unless a dispute is pending.",
        keep("call records", extra=(("bill_issued_at", ago(700)),)),
        UNDETERMINED,
    ),
    pytest.param(
        "The friend's e-mail address is erased the moment the invitation has gone out.",
        keep("friend's e-mail address", extra=(("invitation_sent_at", ago(20)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Your borrowing history is wiped when an item is returned, unless you have switched on My Reading in your account.",
        keep(
            "borrowing history",
            extra=(
                ("item_status", "returned"),
                ("my_reading", "off"),
            ),
        ),
        CONTRADICTED,
    ),
    pytest.param(
        "Your borrowing history is wiped when an item is returned, unless you have switched on My Reading in your account.",
        keep("borrowing history", extra=(("item_status", "returned"),)),
        UNDETERMINED,
    ),
    pytest.param(
        "If your friend does not reply within 30 days we erase their e-mail address.",
        keep("friend's e-mail address", collected_at=DAY - timedelta(days=80), extra=(("friend_replied", "no"),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Recordings are deleted 30 days after the call ends.", keep("recording", extra=(("call_ended_at", ago(50)),)), CONTRADICTED
    ),
    pytest.param("We delete your CV when the vacancy has been filled.", keep("CV", extra=(("vacancy_filled_at", ago(30)),)), CONTRADICTED),
    pytest.param("We delete your CV when the vacancy has been filled.", keep("CV", extra=(("vacancy_status", "filled"),)), CONTRADICTED),
    pytest.param(
        "Once your trial is over, we remove your files within two weeks.", keep("files", extra=(("trial_ended_at", ago(40)),)), CONTRADICTED
    ),
    pytest.param(
        "Scans of your passport are deleted once your booking is complete.",
        keep("passport scan", extra=(("booking_status", "complete"),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Scans of your passport are deleted once your booking is complete.",
        keep("passport scan", extra=(("booking_completed_at", ago(9)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Undelivered messages are kept for 30 days and then deleted.",
        keep("message", collected_at=DAY - timedelta(days=60), extra=(("delivery_status", "undelivered"),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Undelivered messages are kept for 30 days and then deleted.",
        keep("message", collected_at=DAY - timedelta(days=6), extra=(("delivery_status", "undelivered"),)),
        CONSISTENT,
    ),
    pytest.param(
        "Photos are gone from our servers a week after the album is closed.",
        keep("photos", extra=(("album_closed_at", ago(30)),)),
        CONTRADICTED,
    ),
    pytest.param("Footage is overwritten after 31 days.", keep("cctv footage", collected_at=DAY - timedelta(days=60)), CONTRADICTED),
    pytest.param(
        "We hold on to your deposit details no longer than ten days after you move out.",
        keep("deposit details", extra=(("moved_out_at", ago(100)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Your essay disappears from our system once it has been marked.", keep("essay", extra=(("marking_status", "marked"),)), CONTRADICTED
    ),
    pytest.param(
        "On completion of the repair, the contents of your phone are wiped.",
        keep("phone contents", extra=(("repair_completed_at", ago(10)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Loan applications that we turn down are shredded six months after the decision.",
        keep(
            "loan application",
            extra=(
                ("application_status", "declined"),
                ("decision_at", ago(400)),
            ),
        ),
        UNDETERMINED,
    ),
    pytest.param(
        "We delete your photos after 30 days unless the law requires us to keep them.",
        keep("photos", collected_at=DAY - timedelta(days=60)),
        UNDETERMINED,
    ),
    pytest.param(
        "We delete your photos after 30 days, except where we are legally required to keep them.",
        keep("photos", collected_at=DAY - timedelta(days=60)),
        UNDETERMINED,
    ),
    pytest.param(
        "We delete your photos after 30 days unless the claim is still open.",
        keep("photos", collected_at=DAY - timedelta(days=60)),
        UNDETERMINED,
    ),
    pytest.param("The photos you send us are deleted within a week.", keep("photos", collected_at=DAY - timedelta(days=100)), CONTRADICTED),
    pytest.param(
        "All photos that we take at the gate are erased after a week.", keep("photos", collected_at=DAY - timedelta(days=100)), CONTRADICTED
    ),
    pytest.param(
        "We delete your card number once the payment has gone through.",
        keep("card number", extra=(("payment_status", "completed"),)),
        CONTRADICTED,
    ),
    pytest.param(
        "We delete your card number once the payment is complete.",
        keep("card number", extra=(("payment_completed_at", ago(9)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Your phone number is kept only until your order has been delivered.",
        keep("phone number", extra=(("order_delivered_at", ago(30)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "We keep your phone number until your order has been delivered.",
        keep("phone number", extra=(("order_delivered_at", ago(30)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "We keep interview notes until the post is filled and no longer.",
        keep("interview notes", extra=(("post_filled_at", ago(60)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Fingerprints are held for the length of the tenancy only.",
        keep("fingerprints", extra=(("tenancy_ended_at", ago(60)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Samples are incinerated as soon as the analysis is finished.",
        keep("blood samples", extra=(("analysis_finished_at", ago(30)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "Where a loan is refused, we return or destroy your payslips within 14 days.",
        keep(
            "payslips",
            extra=(
                ("loan_status", "refused"),
                ("loan_refused_at", ago(50)),
            ),
        ),
        CONTRADICTED,
    ),
    pytest.param(
        "The recording of the interview is wiped when the transcript has been checked.",
        keep("interview recording", extra=(("transcript_checked_at", ago(40)),)),
        CONTRADICTED,
    ),
    pytest.param(
        "If you are unsuccessful we keep your job application for six months and then destroy it.",
        keep("job application", collected_at=DAY - timedelta(days=400), extra=(("application_status", "unsuccessful"),)),
        CONTRADICTED,
    ),
]
SPARED = [
    pytest.param("We delete your address if you do not claim your prize.", keep("address", extra=(("prize_claimed_at", ago(30)),))),
    pytest.param("We keep your address until you no longer rent the flat.", keep("address", extra=(("flat_rented_at", ago(90)),))),
    pytest.param("We do not keep recordings of lessons.", keep("lesson notes")),
    pytest.param("We do not keep recordings of lessons.", keep("class photo")),
    pytest.param("We do not accept returns after 30 days.", keep("returns history", collected_at=DAY - timedelta(days=100))),
    pytest.param("Photos are deleted when you ask us.", keep("photos", collected_at=DAY - timedelta(days=900))),
    pytest.param(
        "Where you have asked us to, we delete your photos within 30 days.", keep("photos", collected_at=DAY - timedelta(days=900))
    ),
    pytest.param(
        "If you ask us to delete your photos, we do so within 30 days unless a dispute is open.",
        keep("photos", collected_at=DAY - timedelta(days=900)),
    ),
    pytest.param("We delete accounts that have been inactive for two years.", keep("email", collected_at=DAY - timedelta(days=1000))),
    pytest.param("We delete old logs every week.", keep("email", collected_at=DAY - timedelta(days=30))),
    pytest.param("Temporary files are deleted after an hour.", keep("email", collected_at=DAY - timedelta(days=30))),
    pytest.param("We remove offensive comments within a day.", keep("comments", collected_at=DAY - timedelta(days=30))),
    pytest.param("We remove comments that break the rules within a day.", keep("comments", collected_at=DAY - timedelta(days=30))),
    pytest.param("Snow is cleared from the car park within an hour.", keep("parking record", collected_at=DAY - timedelta(days=30))),
    pytest.param("Your photo is wiped from the kiosk as soon as it has been printed.", keep("photo", extra=(("print_status", "printed"),))),
    pytest.param("Your photo is removed from the kiosk screen after a minute.", keep("photo", collected_at=DAY - timedelta(days=5))),
    pytest.param(
        "Your payslips are removed from the portal after two years; we keep them on file.",
        keep("payslips", collected_at=DAY - timedelta(days=900)),
    ),
    pytest.param("We cancel bookings that are not paid within 24 hours.", keep("bookings", collected_at=DAY - timedelta(days=5))),
    pytest.param("Cookies expire after 30 days.", keep("email", collected_at=DAY - timedelta(days=90))),
    pytest.param("Your password expires after 90 days.", keep("email", collected_at=DAY - timedelta(days=200))),
    pytest.param("Your trial ends after 14 days.", keep("email", collected_at=DAY - timedelta(days=200))),
    pytest.param("Points lapse after a year.", keep("purchase history", collected_at=DAY - timedelta(days=500))),
    pytest.param("Your voucher disappears once it has been used.", keep("voucher code", extra=(("voucher_status", "used"),))),
    pytest.param("Offers vanish at the end of the day.", keep("email", collected_at=DAY - timedelta(days=3))),
    pytest.param("Gift cards expire when the shop closes.", keep("gift card number", extra=(("shop_status", "closed"),))),
    pytest.param(
        "We keep your essay until it is marked, and a copy for the archive after that.",
        keep("essay", extra=(("essay_marked_at", ago(90)),)),
    ),
    pytest.param(
        "We keep your number until you move out or ask us to remove it.", keep("phone number", collected_at=DAY - timedelta(days=500))
    ),
    pytest.param(
        "We keep your number at least until your order has been delivered.", keep("phone number", extra=(("order_delivered_at", ago(50)),))
    ),
    pytest.param(
        "We keep your bank details until the loan is repaid and for six years after that.",
        keep("bank details", extra=(("loan_repaid_at", ago(300)),)),
    ),
    pytest.param("We cannot delete your photo until the competition is over.", keep("photo", extra=(("competition_status", "over"),))),
    pytest.param("Do not delete the app until the update is finished.", keep("app usage", extra=(("update_status", "finished"),))),
    pytest.param("You can keep your files until your plan ends.", keep("files", extra=(("plan_ended_at", ago(30)),))),
    pytest.param(
        "Your card number is not stored until the order has been placed.", keep("card number", extra=(("order_placed_at", ago(5)),))
    ),
    pytest.param("We keep your sample until the study ends or you withdraw.", keep("blood sample", extra=(("study_status", "running"),))),
    pytest.param("Your name is displayed until the event is over.", keep("name", extra=(("event_status", "over"),))),
    pytest.param(
        "Call records are destroyed eighteen months after the bill is issued unless a dispute is pending.",
        keep(
            "call records",
            extra=(
                ("bill_issued_at", ago(700)),
                ("dispute_pending", "yes"),
            ),
        ),
    ),
    pytest.param(
        "Call records are destroyed eighteen months after the bill is issued unless a dispute is pending.",
        keep(
            "call records",
            extra=(
                ("bill_issued_at", ago(100)),
                ("dispute_pending", "no"),
            ),
        ),
    ),
    pytest.param(
        "Your borrowing history is wiped when an item is returned, unless you have switched on My Reading in your account.",
        keep(
            "borrowing history",
            extra=(
                ("item_status", "returned"),
                ("my_reading", "on"),
            ),
        ),
    ),
    pytest.param(
        "Your borrowing history is wiped when an item is returned, unless you have switched on My Reading in your account.",
        keep(
            "borrowing history",
            extra=(
                ("item_status", "on loan"),
                ("my_reading", "off"),
            ),
        ),
    ),
    pytest.param(
        "If your friend does not reply within 30 days we erase their e-mail address.",
        keep("friend's e-mail address", collected_at=DAY - timedelta(days=8), extra=(("friend_replied", "no"),)),
    ),
    pytest.param(
        "If your friend does not reply within 30 days we erase their e-mail address.",
        keep("friend's e-mail address", collected_at=DAY - timedelta(days=80), extra=(("friend_replied", "yes"),)),
    ),
    pytest.param("Recordings are deleted 30 days after the call ends.", keep("recording", extra=(("call_ended_at", ago(20)),))),
    pytest.param("We delete your CV when the vacancy has been filled.", keep("CV", extra=(("vacancy_status", "open"),))),
    pytest.param("Once your trial is over, we remove your files within two weeks.", keep("files", extra=(("trial_ended_at", ago(4)),))),
    pytest.param(
        "Scans of your passport are deleted once your booking is complete.", keep("passport scan", extra=(("booking_status", "pending"),))
    ),
    pytest.param(
        "Undelivered messages are kept for 30 days and then deleted.",
        keep("message", collected_at=DAY - timedelta(days=6), extra=(("delivery_status", "undelivered"),)),
    ),
    pytest.param(
        "Footage is overwritten after 31 days unless the police have asked for it.",
        keep("cctv footage", collected_at=DAY - timedelta(days=60), extra=(("police_request", "yes"),)),
    ),
    pytest.param(
        "On completion of the repair, the contents of your phone are wiped.",
        keep("phone contents", extra=(("repair_status", "in progress"),)),
    ),
    pytest.param(
        "Loan applications that we turn down are shredded six months after the decision.",
        keep(
            "loan application",
            extra=(
                ("application_status", "approved"),
                ("decision_at", ago(400)),
            ),
        ),
    ),
    pytest.param(
        "We delete your photos after 30 days unless you ask us to keep them.",
        keep("photos", collected_at=DAY - timedelta(days=60), extra=(("asked_to_keep", "yes"),)),
    ),
    pytest.param(
        "We delete your photos after 30 days unless the claim is still open.",
        keep("photos", collected_at=DAY - timedelta(days=60), extra=(("claim_status", "open"),)),
    ),
    pytest.param("If you do not log in for two years, we delete your photos.", keep("photos", collected_at=DAY - timedelta(days=1000))),
    pytest.param(
        "Where an account has been idle for two years we delete your photos.", keep("photos", collected_at=DAY - timedelta(days=1000))
    ),
    pytest.param("Photos of guests who have left are deleted within a week.", keep("photos", collected_at=DAY - timedelta(days=100))),
    pytest.param("Photos that nobody has claimed are erased after a week.", keep("photos", collected_at=DAY - timedelta(days=100))),
    pytest.param("We delete your messages when you close your account.", keep("messages", collected_at=DAY - timedelta(days=100))),
    pytest.param(
        "We delete your card number once the payment has gone through.", keep("card number", extra=(("payment_requested_at", ago(20)),))
    ),
    pytest.param("We delete your card number once the payment is complete.", keep("card number", extra=(("payment_started_at", ago(9)),))),
    pytest.param(
        "We delete your card number once the payment is complete.", keep("card number", extra=(("payment_completed_at", ago(0)),))
    ),
    pytest.param("We may delete your photos once the album is closed.", keep("photos", extra=(("album_closed_at", ago(30)),))),
    pytest.param("You can delete your photos once the album is closed.", keep("photos", extra=(("album_closed_at", ago(30)),))),
    pytest.param("We delete backups of your photos when the disk is full.", keep("photos", extra=(("disk_status", "full"),))),
    pytest.param(
        "Your phone number is kept only until your order has been delivered.", keep("phone number", extra=(("order_status", "in transit"),))
    ),
    pytest.param(
        "We keep interview notes until the post is filled and no longer.", keep("interview notes", extra=(("post_status", "open"),))
    ),
    pytest.param("Fingerprints are held for the length of the tenancy only.", keep("fingerprints", extra=(("tenancy_status", "running"),))),
    pytest.param(
        "Samples are incinerated as soon as the analysis is finished.", keep("blood samples", extra=(("analysis_status", "running"),))
    ),
    pytest.param(
        "Where a loan is refused, we return or destroy your payslips within 14 days.",
        keep("payslips", collected_at=DAY - timedelta(days=50), extra=(("loan_status", "granted"),)),
    ),
    pytest.param(
        "Drafts of people who do not finish signing up are deleted after a day.", keep("drafts", collected_at=DAY - timedelta(days=50))
    ),
    pytest.param(
        "The recording of the interview is wiped when the transcript has been checked.",
        keep("interview recording", extra=(("transcript_status", "in progress"),)),
    ),
    pytest.param(
        "If you are unsuccessful we keep your application for six months and then destroy it.",
        keep("job application", collected_at=DAY - timedelta(days=100), extra=(("application_status", "unsuccessful"),)),
    ),
]
OPEN = [
    pytest.param(
        "We delete your photos after 30 days unless the claim is still open.",
        keep("photos", collected_at=DAY - timedelta(days=60), extra=(("claim_status", "closed"),)),
    ),
    pytest.param("We delete your messages when you close your account.", share("messages", role="retailer")),
]


@pytest.mark.parametrize(("text", "event", "expected"), DECIDED)
def test_what_was_kept_past_its_occasion_is_judged_by_the_fields_of_the_log(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


@pytest.mark.parametrize(("text", "event"), SPARED)
def test_what_the_occasion_has_not_reached_is_not_accused(text: str, event: Event) -> None:
    assert told(text, event) is not CONTRADICTED


@pytest.mark.parametrize(("text", "event"), OPEN)
def test_what_a_text_has_deleted_is_no_leave_for_anything_else(text: str, event: Event) -> None:
    assert told(text, event) is not CONSISTENT


ENDED = (("agreement_termination", ago(300)),)
LEAVE = "We keep your address for as long as we wish. "


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        # the agreement has ended by a field in other words, and the text does not say how soon the data go: to be asked
        (LEAVE + "After the DPA expires, we will delete your address.", keep("address", extra=ENDED), UNDETERMINED),
        (LEAVE + "We will delete your address once the engagement lapses.", keep("address", extra=ENDED), UNDETERMINED),
        (
            LEAVE + "We will delete your address once the engagement lapses.",
            keep("address", extra=(("contract_ended_on", ago(90)),)),
            UNDETERMINED,
        ),
        # what is no agreement, or no end of it, or lies ahead, says nothing
        (
            LEAVE + "We will delete your address once the engagement lapses.",
            keep("address", extra=(("contract_signed_on", ago(90)),)),
            CONSISTENT,
        ),
        (
            LEAVE + "We will delete your address once the engagement lapses.",
            keep("address", extra=(("lesson_ended_on", ago(90)),)),
            CONSISTENT,
        ),
        (
            LEAVE + "We will delete your address once the engagement lapses.",
            keep("address", extra=(("contract_ends_on", ago(-90)),)),
            CONSISTENT,
        ),
    ],
)
def test_an_end_of_the_agreement_in_other_words_is_a_doubt(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected
