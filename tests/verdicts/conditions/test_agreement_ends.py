import pytest

from checker.model import Action, VerdictKind
from checker.verdicts.conditions.agreement_ends import dates_end, ends, speaks_of_term, weigh_term
from tests.verdicts.sample import flow
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDISCLOSED, Event, told

PAST, FUTURE = "2014-01-01", "2015-01-01"


@pytest.mark.parametrize(
    ("text", "ended", "truth"),
    [
        ("After this agreement expires", PAST, "met"),
        ("following termination of the contract", PAST, "met"),
        ("once this DPA has ended", FUTURE, "not met"),
        ("upon expiry of this agreement", None, "not met"),
        ("during the term of this agreement", PAST, "not met"),
        ("as long as this agreement is in force", None, "met"),
        ("until this agreement expires", FUTURE, "met"),
    ],
)
def test_the_term_of_an_agreement_is_told_by_the_date_of_its_end(text: str, ended: str | None, truth: str) -> None:
    answer = weigh_term(text, flow(extra=(("agreement_termination", ended),) if ended else ()))
    assert answer is not None
    assert answer.truth.value == truth


@pytest.mark.parametrize(
    "text",
    ["after they sign an agreement", "until this agreement is signed", "after your subscription ends", "if the agreement allows it"],
)
def test_other_words_about_agreements_are_not_about_its_term(text: str) -> None:
    assert not speaks_of_term(text)
    assert weigh_term(text, flow(extra=(("agreement_termination", PAST),))) is None


def test_a_field_dates_the_end_of_an_agreement_by_its_name() -> None:
    assert [dates_end(name) for name in ("agreement_termination", "contract_expired_at", "agreement_start", "trip_ended")] == [
        True,
        True,
        False,
        False,
    ]
    assert ends("the DPA expires")
    assert not ends("the DPA applies")


BAN = "We may use your name for hosting. After this agreement expires, we shall not use your name."


@pytest.mark.parametrize(
    ("extra", "expected"),
    [((), CONSISTENT), ((("agreement_termination", FUTURE),), CONSISTENT), ((("agreement_termination", PAST),), CONTRADICTED)],
)
def test_what_is_banned_after_the_end_is_allowed_until_then(extra: tuple[tuple[str, str], ...], expected: VerdictKind) -> None:
    assert told(BAN, Event(("name",), more={"purpose": "hosting", "extra": extra}, action=Action.USE)) is expected


def test_what_is_banned_after_the_end_is_not_allowed_by_leave_in_general() -> None:
    ended = (("agreement_termination", PAST),)
    alone = "After this agreement expires, we shall not use your name."
    assert told(alone, Event(("name",), more={"purpose": "hosting", "extra": ended}, action=Action.USE)) is CONTRADICTED
    assert told(alone, Event(("name",), more={"purpose": "hosting"}, action=Action.USE)) is UNDISCLOSED
