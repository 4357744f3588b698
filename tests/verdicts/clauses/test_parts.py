"""The body of a contract against its annexes."""

import pytest

from checker.model import ClauseOrder, Commitment, Kind, Statement, StatementKind
from checker.verdicts.clauses.parts import in_annex, outranks, precedes
from checker.verdicts.clauses.rules import Rule, rule_of
from tests.verdicts.sample import clause, flow, policy, recipient, verdict

PHOTO, ADS = ("photos:user.content.photo",), ("advertising",)
BODY, ANNEX = ("4. Disclosure",), ("Annex 1. Sub-processors", "Adwell")


def judged(body: Kind, annex: Kind, *, annexes_yield: bool | None) -> str:
    text = policy(
        clause(body, data=PHOTO, to=ADS, section=BODY),
        clause(annex, data=PHOTO, to=ADS, section=ANNEX),
        path="dpa.md",
        kind=StatementKind.CONTRACT,
        ref="C-1",
        annexes_yield=annexes_yield,
    )
    return verdict(flow(recipient="Adwell", contract="C-1"), text, register=(recipient("Adwell", "advertising"),)).verdict.value


@pytest.mark.parametrize(
    ("body", "annex", "annexes_yield", "expected"),
    [
        (Kind.DENY, Kind.PERMIT, None, "undetermined"),
        (Kind.DENY, Kind.PERMIT, True, "contradicted"),
        (Kind.DENY, Kind.PERMIT, False, "consistent"),
        (Kind.PERMIT, Kind.DENY, True, "consistent"),
        (Kind.PERMIT, Kind.DENY, False, "contradicted"),
        (Kind.PERMIT, Kind.PERMIT, True, "consistent"),
    ],
)
def test_the_part_that_prevails_decides(body: Kind, annex: Kind, annexes_yield: bool | None, expected: str) -> None:  # noqa: FBT001
    assert judged(body, annex, annexes_yield=annexes_yield) == expected


def rule(section: tuple[str, ...], *, annexes_yield: bool | None) -> Rule:
    made: Commitment = clause(Kind.DENY, data=PHOTO, section=section)
    return rule_of(made, policy(made, annexes_yield=annexes_yield), 0, lambda _: False)


def test_only_titles_of_annexes_make_an_annex() -> None:
    assert in_annex(rule(("Schedule B",), annexes_yield=None))
    assert not in_annex(rule(("5. What the annexes are for",), annexes_yield=None))
    assert not in_annex(rule((), annexes_yield=None))


def test_clauses_of_one_part_outrank_nothing_in_it() -> None:
    one = rule(ANNEX, annexes_yield=True)
    assert not outranks(one, rule(ANNEX, annexes_yield=True))
    assert not outranks(one, rule(BODY, annexes_yield=True))
    assert outranks(rule(BODY, annexes_yield=True), one)


BAN, LEAVE = clause(Kind.DENY, data=PHOTO, to=ADS), clause(Kind.PERMIT, data=PHOTO, to=ADS)


def ordered(ban: Commitment, first: str) -> Statement:
    """Return a contract of a ban and a leave, of which the one goes before the other; "": neither."""
    text = policy(ban, LEAVE, path="dpa.md", kind=StatementKind.CONTRACT, ref="C-1")
    over, under = text.commitments if first == "ban" else reversed(text.commitments)
    order = ClauseOrder(over_start=over.start, over_end=over.end, under_start=under.start, under_end=under.end)
    return text.model_copy(update={"clause_order": (order,) if first else ()})


def under(text: Statement) -> str:
    return verdict(flow(recipient="Adwell", contract="C-1"), text, register=(recipient("Adwell", "advertising"),)).verdict.value


@pytest.mark.parametrize(("first", "expected"), [("", "undetermined"), ("ban", "contradicted"), ("leave", "consistent")])
def test_the_clause_that_goes_before_decides(first: str, expected: str) -> None:
    assert under(ordered(BAN, first)) == expected


def test_a_broad_ban_that_goes_before_is_not_lifted_by_a_narrower_leave() -> None:
    ban = clause(Kind.DENY, data=("user",), to=("third_party",))
    assert under(ordered(ban, "")) == "consistent"
    assert under(ordered(ban, "ban")) == "contradicted"


def test_clauses_go_before_others_of_their_own_text_only() -> None:
    text = ordered(BAN, "ban")
    ban, leave = (rule_of(each, text, 0, lambda _: False) for each in text.commitments)
    assert precedes(ban, leave)
    assert outranks(ban, leave)
    assert not precedes(leave, ban)
    assert not precedes(ban, rule_of(text.commitments[1], ordered(BAN, ""), 0, lambda _: False))
