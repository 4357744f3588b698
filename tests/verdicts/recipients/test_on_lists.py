import pytest

from checker.model import ConditionKind, Effect, FactKind, Kind, ReceiverList, Statement, StatementKind, Verdict, VerdictKind
from tests.verdicts.sample import clause, flow, policy, recipient, verdict, when
from tests.verdicts.test_from_text import CONSISTENT, CONTRADICTED, UNDETERMINED, UNDISCLOSED

LEAVE = clause(Kind.PERMIT, data=("user",), to=("service_provider",), text="We may give data to the helpers listed in Annex 2.")
APPROVED = when(ConditionKind.CONSENT, "unless Orchid has approved the helper", Effect.UNLESS, by="Orchid")
BAN = clause(
    Kind.DENY,
    data=("user",),
    to=("service_provider",),
    text="We give data to no helper unless Orchid has approved it.",
    exceptions=(APPROVED,),
)
PLAIN = clause(Kind.DENY, data=("user",), to=("service_provider",), text="We give data to no helper.")


def listed(
    *names: str, place: str = "Annex 2", who: str = "service providers", limits: bool = True, size: int = len(LEAVE.text)
) -> ReceiverList:
    return ReceiverList(who=who, place=place, limits=limits, start=0, end=size, names=names or None)


def judged(statement: Statement, approval: str | None = None, role: str = "service_provider") -> Verdict:
    extra = (("orchid_approval", approval),) if approval else ()
    event = flow(data=("email address",), recipient="Nimbus", purpose="hosting", contract="K-1", extra=extra)
    return verdict(event, statement, register=(recipient("Nimbus", role),))


def contract(*clauses: object, lists: tuple[ReceiverList, ...]) -> Statement:
    return policy(*clauses, lists=lists, kind=StatementKind.CONTRACT, ref="K-1")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("on_it", "expected"),
    [
        (listed(), UNDETERMINED),
        (listed("Nimbus"), CONSISTENT),
        (listed("Pigeon"), UNDISCLOSED),
        (listed("Pigeon", limits=False), CONSISTENT),  # it tells where a list is and singles nobody out
    ],
    ids=["not there", "on it", "not on it", "told"],
)
def test_leave_for_those_on_a_list_is_for_them_alone(on_it: ReceiverList, expected: VerdictKind) -> None:
    assert judged(contract(LEAVE, lists=(on_it,))).verdict is expected


@pytest.mark.parametrize(
    ("on_it", "expected"),
    [(listed(), UNDETERMINED), (listed("Nimbus"), CONSISTENT), (listed("Pigeon"), CONTRADICTED), (listed(place=""), CONTRADICTED)],
    ids=["not there", "on it", "not on it", "a list of the vendor's own"],
)
def test_whoever_stands_on_an_agreed_list_needs_no_further_approval(on_it: ReceiverList, expected: VerdictKind) -> None:
    assert judged(contract(BAN, lists=(on_it,)), approval="none").verdict is expected


def test_what_is_missing_is_the_list() -> None:
    (question,) = judged(contract(BAN, lists=(listed(),)), approval="none").questions
    assert (question.kind, question.about) == (FactKind.LISTING, ("Nimbus", "the list of service providers in Annex 2"))


def test_a_ban_on_any_other_helper_speaks_of_a_list_wherever_it_is_kept() -> None:
    other = BAN.model_copy(update={"text": "We give data to no other helper unless Orchid has approved it."})
    assert judged(contract(other, lists=(listed(place=""),)), approval="none").verdict is UNDETERMINED


def test_a_plain_ban_yields_to_no_list() -> None:
    assert judged(contract(PLAIN, lists=(listed(limits=False),)), approval="none").verdict is CONTRADICTED


def test_an_advertiser_is_on_no_list_of_vendors() -> None:
    ban = BAN.model_copy(update={"recipients": ()})
    assert judged(contract(ban, lists=(listed(),)), approval="none", role="advertising").verdict is CONTRADICTED
