import pytest

from checker.model import Condition, ConditionKind, Effect, VerdictKind
from checker.verdicts.conditions.approval import records_a_word, weigh_approved, weigh_word
from tests.verdicts.sample import flow, setting
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, share, told

CONSENT = Condition(kind=ConditionKind.CONSENT, text="without the Customer's prior written consent", by="Orchid")


@pytest.mark.parametrize(
    ("name", "value", "met"),
    [
        ("customer_approval", "2024-03-01", True),
        ("written_instruction", "yes", True),
        ("customer_consent", "none", False),
        ("authorised_by_controller", "no", False),
    ],
)
def test_fields_of_the_log_record_the_other_partys_word(name: str, value: str, *, met: bool) -> None:
    answer = weigh_word(CONSENT, setting(flow(extra=((name, value),))))
    assert (answer.met, answer.failed) == (met, not met)


def test_the_persons_consent_is_not_the_other_partys() -> None:
    assert weigh_word(CONSENT, setting(flow(consent="granted"))).open
    assert weigh_word(CONSENT, setting(flow(consent="granted", consent_by="Orchid"))).met


def test_silence_is_no_answer_and_says_what_is_missing() -> None:
    answer = weigh_word(CONSENT, setting(flow(extra=(("objection", "none"),))))
    assert answer.open
    assert tuple(question.text for question in answer.missing) == ("whether Orchid had agreed (a field such as approved_by_orchid)",)


APPROVED = Condition(
    kind=ConditionKind.RECIPIENT,
    text="other than helpers that have been approved by Orchid",
    effect=Effect.UNLESS,
    ids=("service_provider",),
)


@pytest.mark.parametrize(("value", "truth"), [("2024-03-01", "met"), ("none", "not met"), (None, "not known")])
def test_receivers_that_somebody_has_to_approve_need_that_word(value: str | None, truth: str) -> None:
    extra = (("customer_approval", value),) if value else ()
    assert weigh_approved(APPROVED, setting(flow(extra=extra))).truth.value == truth


@pytest.mark.parametrize("text", ["other than helpers", "other than helpers that have been approved by us", "except as approved by law"])
def test_other_receivers_need_no_word(text: str) -> None:
    assert weigh_approved(APPROVED.model_copy(update={"text": text}), setting(flow())).met


def test_a_field_of_approval_is_known_by_its_name() -> None:
    assert (records_a_word("customer_approval"), records_a_word("weather")) == (True, False)


BAN = "We disclose your name to no carrier, with the exception of carriers that have been approved by Orchid. "


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (BAN + "We may share your name with carriers.", "none", CONTRADICTED),
        (BAN + "We may share your name with carriers.", "2024-03-01", CONSISTENT),
        (BAN + "We share your name with Nova Labs.", "none", UNDETERMINED),  # leave that names the receiver
        ("We may share your name with carriers.", "none", CONSISTENT),
    ],
)
def test_leave_in_general_words_does_not_stand_in_for_an_approval_that_was_refused(text: str, word: str, expected: VerdictKind) -> None:
    event = share("name", role="carrier", hired=("delivery",), extra=(("customer_approval", word),))
    assert told(text, event) is expected
