"""Outside of a closed list: within all of its dimensions but the one that its words close."""

import pytest

from checker.model import Commitment, ConditionKind, Dimension, Element, Flow, Kind
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.reach.outside import left_out
from checker.verdicts.reach.reach import standing
from checker.verdicts.terms.truth import Answer, Truth
from tests.verdicts.sample import clause, flow, policy, recipient, setting, when

CLOSED = clause(
    Kind.LIMIT,
    data=("user.content.photo",),
    to=("insurers:insurer",),
    purposes=("claims handling:essential.legal_obligation",),
    closes=(Dimension.RECIPIENT, Dimension.PURPOSE),
    text="We share photos only with insurers and only for claims handling.",
)


def held(event: Flow, dimension: Dimension, role: str | None, said: Commitment = CLOSED) -> Answer:
    about = setting(event, recipient("Nova", role))
    statement = policy(said)
    found = standing(rule_of(statement.commitments[0], statement, 0, lambda _: False), about)
    assert found is not None
    return left_out(found, about, about.practice.items[0], dimension)


@pytest.mark.parametrize(
    ("role", "truth"), [("advertising", Truth.MET), ("insurer", Truth.NOT_MET), (None, Truth.UNKNOWN)], ids=["another", "one", "not known"]
)
def test_a_list_of_recipients_leaves_out_whoever_is_none_of_them(role: str | None, truth: Truth) -> None:
    found = held(flow(recipient="Nova", purpose="claims handling"), Dimension.RECIPIENT, role)
    assert found.truth is truth
    assert found.turns_on is Element.ROLE


def test_a_list_of_purposes_leaves_out_another_purpose_of_those_recipients_only() -> None:
    own = held(flow(recipient="Nova", purpose="targeted advertising"), Dimension.PURPOSE, "insurer")
    others = held(flow(recipient="Nova", purpose="targeted advertising"), Dimension.PURPOSE, "advertising")
    assert (own.truth, own.turns_on) == (Truth.MET, Element.PURPOSE)
    assert others.failed


@pytest.mark.parametrize(
    ("time", "truth"),
    [
        ("on Sundays", Truth.UNKNOWN),
        ("until the season ends", Truth.UNKNOWN),
        ("as long as you have an account", Truth.MET),
        ("at the moment", Truth.MET),
    ],
)
def test_a_list_for_a_time_leaves_out_nobody_at_another(time: str, truth: Truth) -> None:
    asked = (when(ConditionKind.TIME, time),)
    timed = clause(Kind.LIMIT, to=("insurers:insurer",), closes=(Dimension.RECIPIENT,), conditions=asked, text=f"{time} only with insurers")
    assert held(flow(recipient="Nova"), Dimension.RECIPIENT, "advertising", timed).truth is truth


def test_data_of_which_the_list_does_not_speak_are_not_left_out_by_it() -> None:
    assert held(flow(("email address",), recipient="Nova"), Dimension.RECIPIENT, "advertising").failed


def test_by_words_alone_nothing_lies_outside() -> None:
    found = held(flow(recipient="Nova", purpose="zorbing"), Dimension.PURPOSE, "insurer")
    assert (found.open, found.review) == (True, True)
