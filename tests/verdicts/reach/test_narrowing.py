"""What narrows a permission beside its slots: a field that says otherwise leaves it open, one that agrees or is about else does not."""

import pytest

from checker.model import Action
from checker.verdicts.reach.narrowing import asks
from tests.verdicts.test_from_text import CONSISTENT, Event, told

TO = "Nova Labs"


def done(role: str, *data: str, action: Action = Action.SHARE, **extra: str) -> Event:
    return Event(data, TO, action, role, more={"extra": tuple(extra.items())} if extra else {})


SAME, OTHERWISE, SILENT = "the same", "otherwise", "of something else"


@pytest.mark.parametrize(
    ("text", "event", "says"),
    [
        ("We give the names of prize winners to newspapers.", done("press", "name", prize_winner="no"), OTHERWISE),
        ("We give the names of prize winners to newspapers.", done("press", "name", prize_winner="yes"), SAME),
        ("We give the names of prize winners to newspapers.", done("press", "name", newsletter="no"), SILENT),
        ("During a strike we send your roster to the press.", done("press", "roster", strike="no"), OTHERWISE),
        ("During a strike we send your roster to the press.", done("press", "roster", strike="yes"), SAME),
        ("In the premium version, searches go to banks.", done("financial_institution", "search_query", version="basic"), OTHERWISE),
        ("In the premium version, searches go to banks.", done("financial_institution", "search_query", version="premium"), SAME),
        ("In the new version, searches go to banks.", done("financial_institution", "search_query", tier="basic"), SILENT),
        ("Free users' searches are shared with insurers.", done("insurer", "search_query", plan="paid"), OTHERWISE),
        ("Free users' searches are shared with insurers.", done("insurer", "search_query", plan="free"), SAME),
        ("We share the names on inactive accounts with insurers.", done("insurer", "name", account_status="active"), OTHERWISE),
        ("We share the names on inactive accounts with insurers.", done("insurer", "name", account_status="inactive"), SAME),
        ("Reviews left by guests are shown to banks.", done("financial_institution", "review", left_by="host"), OTHERWISE),
        ("Reviews left by guests are shown to banks.", done("financial_institution", "review", left_by="guest"), SAME),
        ("We share emails obtained from fairs with insurers.", done("insurer", "email", source="sign-up form"), OTHERWISE),
        ("We share emails obtained from fairs with insurers.", done("insurer", "email", source="trade fair"), SAME),
        ("We share emails that we collect from you with insurers.", done("insurer", "email", source="sign-up form"), SILENT),
        ("We share your email with insurers.", done("insurer", "email", email_verified="no"), SILENT),
        ("We share your email with insurers, receipts not requested.", done("insurer", "email", receipt="no"), SILENT),
        ("We share your email with banks and insurers.", done("insurer", "email", is_bank="no"), SILENT),
        ("We share your email with insurers and brokers.", done("insurer", "email", broker="no"), SILENT),
        ("## Garden app\n\nUsernames are passed to insurers.", done("insurer", "username", app="bank app"), OTHERWISE),
        ("## Garden app\n\nUsernames are passed to insurers.", done("insurer", "username", app="garden app"), SAME),
        ("We share recordings with insurers if you do not opt out.", done("insurer", "recording", opt_out_page="no"), SILENT),
    ],
)
def test_a_field_that_says_otherwise_leaves_a_permission_open(text: str, event: Event, says: str) -> None:
    assert (told(text, event) is CONSISTENT) is (says != OTHERWISE)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("We give the names of prize winners to newspapers.", "prize_winner", True),
        ("We give the names of prize winners to newspapers.", "session", False),
        ("In the premium version, searches go to banks.", "version", True),
        ("Reviews left by guests are shown to banks.", "left_by", True),
        ("We share names with banks.", "source", True),
        ("We share names with banks.", "session_key", False),
    ],
)
def test_which_fields_a_permission_may_turn_on(text: str, name: str, expected: bool) -> None:  # noqa: FBT001
    assert asks(text, name) is expected
