"""Disuse is counted from the last use, whichever field of the log dates it."""

import pytest

from checker.model import VerdictKind
from checker.verdicts.conditions.idleness import dates_use, is_disuse
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, Event, keep, told

LOG = "We keep your training log to run the club. If nobody has signed in to a membership for 9 months, we delete the training log."
CARD = "We keep your reservations for the desk. An account in which there has been no loan for 18 months is deleted with its reservations."
HOLD = (
    "We keep your letters to answer you. We delete letters that have not been opened for 24 months, unless the law obliges us to keep them."
)


def kept(data: str, **fields: str) -> Event:
    return keep(data, purpose="storage", extra=tuple(fields.items()))


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        pytest.param(LOG, kept("training log", last_sign_in="2011-01-10"), CONTRADICTED, id="signed in long ago"),
        pytest.param(LOG, kept("training log", last_active="2011-01-10"), CONTRADICTED, id="active long ago"),
        pytest.param(LOG, kept("training log", last_sign_in="2014-02-10"), CONSISTENT, id="signed in lately"),
        pytest.param(LOG, kept("training log", last_active="2011-01-10", last_login="2014-02-10"), CONSISTENT, id="the latest counts"),
        pytest.param(LOG, kept("training log", last_backup_at="2011-01-10"), UNDETERMINED, id="no use"),
        pytest.param(CARD, kept("reservations", last_loan_at="2011-10-10"), CONTRADICTED, id="the last of its kind"),
        pytest.param(CARD, kept("reservations", last_loan_at="2013-10-10"), CONSISTENT, id="lately"),
        pytest.param(HOLD, kept("letters", last_opened_at="2010-10-10", legal_hold="false"), CONTRADICTED, id="no hold"),
        pytest.param(HOLD, kept("letters", last_opened_at="2010-10-10", legal_hold="true"), CONSISTENT, id="a hold"),
    ],
)
def test_disuse_counts_from_the_last_use(text: str, event: Event, expected: VerdictKind) -> None:
    assert told(text, event) is expected


@pytest.mark.parametrize(
    "text", ["if it has not been used for a year", "when an account lies idle", "in which nobody has signed in for 24 months"]
)
def test_disuse_is_told(text: str) -> None:
    assert is_disuse(text)


@pytest.mark.parametrize("text", ["if you use it for a year", "when you have not paid for a month", "after a year"])
def test_other_cases_are_no_disuse(text: str) -> None:
    assert not is_disuse(text)


@pytest.mark.parametrize("name", ["last_sign_in", "account_last_used_at", "latestActivity"])
def test_fields_date_the_last_use(name: str) -> None:
    assert dates_use(name)


@pytest.mark.parametrize("name", ["last_backup", "used_at", "last_name", "last_order_at"])
def test_other_fields_do_not(name: str) -> None:
    assert not dates_use(name)
