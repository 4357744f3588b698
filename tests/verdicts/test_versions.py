"""Several statements and versions: which govern, what a later weaker text cures, limits of time."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from checker.model import (
    Action,
    Commitment,
    Condition,
    ConditionKind,
    DataState,
    Effect,
    Flow,
    Kind,
    Statement,
    StatementKind,
    Term,
    UnreadReason,
)
from tests.verdicts.sample import answer, clause, contract, flow, policy, recipient, verdict, when

ALL, PHOTO, ADS = ("personal information:user",), ("photos:user.content.photo",), ("advertisers:advertising",)
ADSWORTH = (recipient("Adsworth", "advertising"), recipient("Lab", "research", contract("C-1", "research")))
SHARED = flow(("photo",), "Adsworth", purpose="advertising", day=datetime(2015, 6, 1, tzinfo=UTC))
OLD, NEW = date(2014, 1, 1), date(2015, 1, 1)


def versions(old: Commitment, new: Commitment) -> tuple[Statement, Statement]:
    return policy(old, path="old.md", effective_from=OLD), policy(new, path="new.md", effective_from=NEW)


DENIES, PERMITS, SILENT = (
    clause(Kind.DENY, data=PHOTO, to=ADS),
    clause(Kind.PERMIT, data=PHOTO, to=ADS),
    clause(Kind.PERMIT, data=("email:user.contact.email",)),
)


@pytest.mark.parametrize(
    ("old", "new", "event", "expected"),
    [
        pytest.param(DENIES, PERMITS, SHARED, ("consistent", "permitted"), id="collection date not known: the version in force alone"),
        pytest.param(
            DENIES,
            PERMITS,
            replace(SHARED, collected_at=datetime(2014, 5, 1, tzinfo=UTC)),
            ("contradicted", "retroactive"),
            id="collected under a stricter text",
        ),
        pytest.param(
            DENIES,
            PERMITS,
            replace(SHARED, collected_at=datetime(2014, 5, 1, tzinfo=UTC), consent="granted"),
            ("consistent", "permitted"),
            id="consent cures it",
        ),
        pytest.param(
            DENIES,
            PERMITS,
            replace(SHARED, collected_at=datetime(2015, 5, 1, tzinfo=UTC)),
            ("consistent", "permitted"),
            id="collected under the later text",
        ),
        pytest.param(
            SILENT,
            PERMITS,
            replace(SHARED, collected_at=datetime(2014, 5, 1, tzinfo=UTC)),
            ("consistent", "permitted"),
            id="silence was no promise",
        ),
        pytest.param(
            PERMITS,
            DENIES,
            replace(SHARED, collected_at=datetime(2014, 5, 1, tzinfo=UTC)),
            ("contradicted", "denial"),
            id="the text in force decides first",
        ),
        pytest.param(
            PERMITS,
            DENIES,
            replace(SHARED, first=datetime(2014, 6, 1, tzinfo=UTC)),
            ("consistent", "permitted"),
            id="a later text does not bind an earlier event",
        ),
        pytest.param(
            PERMITS,
            DENIES,
            replace(SHARED, first=datetime(2013, 6, 1, tzinfo=UTC)),
            ("undetermined", "no_statement"),
            id="before any version",
        ),
    ],
)
def test_the_version_in_force_and_the_one_at_collection(old: Commitment, new: Commitment, event: Flow, expected: tuple[str, str]) -> None:
    assert answer(event, *versions(old, new), register=ADSWORTH) == expected


def test_a_breach_of_any_statement_in_force_counts_and_is_named() -> None:
    faq = policy(DENIES, path="faq.md", kind=StatementKind.FAQ, series="faq")
    found = verdict(SHARED, policy(PERMITS), faq, register=ADSWORTH)
    assert (found.verdict, found.reason, found.statement) == ("contradicted", "denial", "faq.md")


def test_a_statement_that_is_silent_takes_nothing_back() -> None:
    faq = policy(SILENT, path="faq.md", kind=StatementKind.FAQ, series="faq")
    assert answer(SHARED, policy(PERMITS), faq, register=ADSWORTH) == ("consistent", "permitted")


def dpa(*clauses: Commitment, **more: Any) -> Statement:
    return policy(*clauses, path="dpa.md", kind=StatementKind.CONTRACT, series="dpa.md", **more)


@pytest.mark.parametrize(
    ("event", "text", "expected"),
    [
        pytest.param(replace(SHARED, contract="C-9"), dpa(DENIES, ref="C-9"), ("contradicted", "contract"), id="its reference is cited"),
        pytest.param(replace(SHARED, contract="C-8"), dpa(DENIES, ref="C-9"), ("consistent", "permitted"), id="another reference is cited"),
        pytest.param(SHARED, dpa(DENIES, party="Adsworth"), ("contradicted", "contract"), id="its party received the data"),
        pytest.param(SHARED, dpa(DENIES, party="Somebody"), ("consistent", "permitted"), id="somebody else's contract"),
    ],
)
def test_a_contract_governs_what_comes_under_it(event: Flow, text: Statement, expected: tuple[str, str]) -> None:
    assert answer(event, policy(PERMITS), text, register=ADSWORTH) == expected


def test_a_contract_governs_data_that_it_defines_as_its_own() -> None:
    own = clause(Kind.DENY, to=ADS, text="Student Data stays here.").model_copy(
        update={"data": (Term(text="Student Data", id="user", includes=("user.name", "user.contact.email")),)}
    )
    student = flow(("student name",), "Adsworth", subject_relation="student")
    other = flow(("customer name",), "Adsworth", subject_relation="customer")
    allowed = policy(clause(Kind.PERMIT, data=ALL, to=ADS))
    assert answer(student, allowed, dpa(own), register=ADSWORTH) == ("contradicted", "contract")
    assert answer(other, allowed, dpa(own), register=ADSWORTH) == ("consistent", "permitted")


def kept(day: datetime, **more: Any) -> Flow:
    return flow(("photo",), None, Action.RETAIN, day, **more)


def limit(days: int, since: str | None = None) -> Condition:
    return when(ConditionKind.TIME, f"for {days} days", days=days, since=since)


KEEPS = clause(Kind.PERMIT, Action.RETAIN, data=PHOTO, conditions=(limit(365),), text="We keep photos for a year.")
DELETES = clause(
    Kind.REQUIRE, Action.DELETE, data=PHOTO, conditions=(limit(30, "closure"),), text="We delete photos 30 days after closure."
)
START = datetime(2014, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "event", "expected"),
    [
        pytest.param(
            KEEPS, kept(datetime(2014, 6, 1, tzinfo=UTC), collected_at=START), ("consistent", "permitted"), id="within the period"
        ),
        pytest.param(
            KEEPS, kept(datetime(2015, 6, 1, tzinfo=UTC), collected_at=START), ("contradicted", "retention"), id="beyond the period"
        ),
        pytest.param(KEEPS, kept(datetime(2015, 6, 1, tzinfo=UTC)), ("undetermined", "missing_fact"), id="start of the clock not known"),
        pytest.param(
            KEEPS,
            replace(
                kept(datetime(2015, 6, 1, tzinfo=UTC), collected_at=START), data_state=DataState.AGGREGATED, data=("number of photos",)
            ),
            ("undisclosed", "not_mentioned"),
            id="totals are not the data",
        ),
        pytest.param(
            DELETES,
            kept(datetime(2015, 6, 1, tzinfo=UTC), collected_at=START, extra=(("account_closure_at", "2015-05-20"),)),
            ("consistent", "permitted"),
            id="a clock of the log's own, within",
        ),
        pytest.param(
            DELETES,
            kept(datetime(2015, 6, 1, tzinfo=UTC), collected_at=START, extra=(("account_closure_at", "2015-02-01"),)),
            ("contradicted", "retention"),
            id="a clock of the log's own, beyond",
        ),
        pytest.param(
            DELETES, kept(datetime(2015, 6, 1, tzinfo=UTC), collected_at=START), ("undetermined", "missing_fact"), id="closure not known"
        ),
        pytest.param(
            DELETES,
            kept(datetime(2014, 1, 20, tzinfo=UTC), collected_at=START),
            ("consistent", "permitted"),
            id="young since collection is young in any case",
        ),
    ],
)
def test_limits_of_time(rule: Commitment, event: Flow, expected: tuple[str, str]) -> None:
    assert answer(event, policy(rule)) == expected


def test_data_that_should_be_gone_must_not_be_shared_either() -> None:
    late = replace(SHARED, collected_at=datetime(2013, 1, 1, tzinfo=UTC))
    gone = clause(Kind.REQUIRE, Action.DELETE, data=PHOTO, conditions=(limit(365),), text="Photos are deleted after a year.")
    assert answer(late, policy(PERMITS, gone), register=ADSWORTH) == ("contradicted", "retention")
    assert answer(SHARED, policy(PERMITS, gone), register=ADSWORTH) == ("consistent", "permitted")


def test_a_possible_denial_that_was_not_understood_takes_the_certainty_from_a_permission() -> None:
    unread = policy(PERMITS, unread=("Photos are nothing that we would sell or share.",), reason=UnreadReason.POSSIBLE_DENIAL)
    other = policy(PERMITS, unread=("Letters are nothing that we would sell or share.",), reason=UnreadReason.POSSIBLE_DENIAL)
    assert answer(SHARED, unread, register=ADSWORTH) == ("undetermined", "needs_review")
    assert answer(SHARED, other, register=ADSWORTH) == ("consistent", "permitted")


def test_a_known_effect_of_unless_in_words() -> None:
    rule = clause(Kind.PERMIT, data=PHOTO, to=ADS, exceptions=(when(ConditionKind.OPT_OUT, "unless you opt out", Effect.UNLESS),))
    assert answer(replace(SHARED, opted_out=True), policy(rule), register=ADSWORTH) == ("contradicted", "condition_unmet")
    assert answer(replace(SHARED, opted_out=False), policy(rule), register=ADSWORTH) == ("consistent", "permitted")
