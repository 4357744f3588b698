import pytest

from checker.model import Condition, ConditionKind
from checker.verdicts.approval import weigh_word
from tests.verdicts.sample import flow, setting

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
