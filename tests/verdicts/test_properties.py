"""What must hold for any statement and any flow: order and unrelated texts change nothing, a denial never excuses."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from checker.model import Action, Actor, Commitment, Condition, ConditionKind, Dimension, Effect, Flow, Kind, Statement, StatementKind, Term
from checker.register import Register
from checker.timeline import Timeline
from checker.verdicts import judge
from tests.verdicts.sample import ORGANISATION, clause, contract, flow, ontology, policy, recipient, verdict, when

DATA = ("user", "user.content.photo", "user.contact.email", "user.location", "user.demographic.age", "nonpersonal.aggregated")
CLASSES = ("third_party", "service_provider", "affiliate", "advertising", "business_partner", "research", "government")
EXTRA = {
    "hearing": ("hearing_date", "2014-09-01"),
    "long ago": ("days_since_hearing", "400"),
    "moved": ("moved_out", "yes"),
    "stayed": ("moved_out", "no"),
    "asked": ("consent_asked", "yes"),
    "small": ("amount_eur", "12"),
    "large": ("amount_eur", "75"),
}
FIELDS = tuple(EXTRA)
USES = ("marketing.advertising", "analytics", "essential.service.operations.hosting", "research", "train_ai_system")
REGISTER = (
    recipient("Adsworth", "advertising"),
    recipient("Stackhost", "service_provider", contract("H-1", "hosting")),
    recipient("Nova Labs"),
    recipient("Partnerco", "business_partner"),
)


def some(values: tuple[str, ...], most: int = 2) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple)


CONDITIONS: tuple[tuple[ConditionKind, str, dict[str, Any]], ...] = (
    (ConditionKind.CONSENT, "with your consent", {}),
    (ConditionKind.OPT_OUT, "if you opt out", {}),
    (ConditionKind.NOTICE, "", {}),
    (ConditionKind.LEGAL, "where the law requires it", {}),
    (ConditionKind.CONTRACT, "", {}),
    (ConditionKind.AS_DESCRIBED, "", {}),
    (ConditionKind.TIME, "within 30 days of the hearing", {"days": 30, "since": "hearing"}),
    (ConditionKind.TIME, "only after you have moved out", {}),
    (ConditionKind.TIME, "once six months have passed", {"days": 183}),
    (ConditionKind.OTHER, "payments above 50 euros", {}),
    (ConditionKind.OTHER, "if you were asked and agreed", {}),
    (ConditionKind.NECESSITY, "where it is needed", {}),
    (ConditionKind.AGE, "if you are under 16", {"age_below": 16}),
)
conditions: st.SearchStrategy[tuple[Condition, ...]] = st.lists(
    st.builds(
        lambda told, effect, group: when(told[0], told[1], effect=effect, group=group, **told[2]),
        st.sampled_from(CONDITIONS),
        st.sampled_from(Effect),
        st.integers(0, 1),
    ),
    max_size=2,
).map(tuple)
clauses: st.SearchStrategy[Commitment] = st.builds(
    lambda kind, action, data, to, purposes, held, ways, closes: clause(
        kind,
        action,
        data=data,
        to=to,
        purposes=purposes,
        conditions=held,
        exceptions=ways if kind in {Kind.DENY, Kind.LIMIT} else (),
        closes=closes if kind is Kind.LIMIT else (),
    ),
    st.sampled_from(Kind),
    st.sampled_from((Action.SHARE, Action.SHARE, Action.SELL, Action.USE)),
    some(DATA),
    some(CLASSES),
    some(USES, 1),
    conditions,
    conditions,
    st.sampled_from(((), (Dimension.RECIPIENT,), (Dimension.PURPOSE,), (Dimension.DATA,), (Dimension.CONDITION,))),
)
statements = st.lists(clauses, min_size=1, max_size=5).map(lambda found: policy(*found))
flows: st.SearchStrategy[Flow] = st.builds(
    lambda data, to, action, purpose, consent, out, told, back, extra: flow(
        data, to, action, purpose=purpose, consent=consent, opted_out=out, notice_given=told, consideration=back, extra=extra
    ),
    st.lists(
        st.sampled_from(("photo", "email", "age", "gps_lat", "number of users by city", "zorblax")), min_size=1, max_size=3, unique=True
    ).map(tuple),
    st.sampled_from(("Adsworth", "Stackhost", "Nova Labs", "Partnerco", "Nobody Knows Ltd")),
    st.sampled_from((Action.SHARE, Action.SELL)),
    st.sampled_from((None, "advertising", "hosting", "training image models")),
    st.sampled_from((None, "granted", "refused", "none")),
    st.sampled_from((None, True, False)),
    st.sampled_from((None, True, False)),
    st.sampled_from((None, "money", "none")),
    some(FIELDS).map(lambda found: tuple(sorted(EXTRA[name] for name in found))),
)


def judged(event: Flow, *texts: Statement) -> tuple[object, ...]:
    found = verdict(event, *texts, register=REGISTER)
    return (found.verdict, found.reason, found.clarity, frozenset(found.missing))


RECIPES = ("recipes:user.content.document",)
COOKING = (
    clause(Kind.DENY, Action.COLLECT, data=RECIPES, text="We collect no recipes."),
    clause(Kind.PERMIT, Action.SHARE, data=RECIPES, to=("research",), text="We share recipes with researchers."),
    clause(
        Kind.LIMIT, Action.SELL, data=RECIPES, to=("advertising",), closes=(Dimension.RECIPIENT,), text="We sell recipes only to cooks."
    ),
    clause(
        Kind.PERMIT, Action.RETAIN, data=RECIPES, conditions=(when(ConditionKind.TIME, "for a year", days=365),), text="We keep recipes."
    ),
)


@settings(max_examples=150, deadline=None)
@given(flows, statements, st.lists(st.sampled_from(COOKING), min_size=1, max_size=3, unique_by=lambda found: found.text))
def test_an_unrelated_statement_never_changes_a_verdict(event: Flow, text: Statement, cooking: list[Commitment]) -> None:
    assume("zorblax" not in event.data)  # what nobody knows may be a recipe
    other = policy(*cooking, path="zz-faq.md", kind=StatementKind.FAQ, series="faq")
    assert judged(event, text, other) == judged(event, text)


@settings(max_examples=150, deadline=None)
@given(flows, statements, some(DATA), some(CLASSES), st.integers(0, 5))
def test_a_denial_more_never_turns_a_contradiction_into_consent(
    event: Flow, text: Statement, data: tuple[str, ...], to: tuple[str, ...], place: int
) -> None:
    before = verdict(event, text, register=REGISTER)
    found = [*text.commitments]
    found.insert(place % (len(found) + 1), clause(Kind.DENY, data=data, to=to))
    after = verdict(event, policy(*found), register=REGISTER)
    assert not (before.verdict == "contradicted" and after.verdict == "consistent")


@settings(max_examples=150, deadline=None)
@given(flows, statements, st.randoms(use_true_random=False))
def test_the_order_of_clauses_changes_nothing(event: Flow, text: Statement, dice: random.Random) -> None:
    shuffled = list(text.commitments)
    dice.shuffle(shuffled)
    assert judged(event, policy(*shuffled)) == judged(event, text)


@settings(max_examples=100, deadline=None)
@given(flows, statements, statements)
def test_the_order_of_statements_changes_nothing(event: Flow, one: Statement, two: Statement) -> None:
    faq = policy(*two.commitments, path="faq.md", kind=StatementKind.FAQ, series="faq")
    assert judged(event, one, faq) == judged(event, faq, one)


@settings(max_examples=100, deadline=None)
@given(flows, statements, st.randoms(use_true_random=False))
def test_the_order_of_the_register_changes_nothing(event: Flow, text: Statement, dice: random.Random) -> None:
    shuffled = list(REGISTER)
    dice.shuffle(shuffled)
    assert verdict(event, text, register=tuple(shuffled)) == verdict(event, text, register=REGISTER)


@settings(max_examples=150, deadline=None)
@given(flows, statements, statements)
def test_a_statement_of_denials_more_never_turns_a_contradiction_into_consent(event: Flow, text: Statement, more: Statement) -> None:
    before = verdict(event, text, register=REGISTER)
    denials = [found.model_copy(update={"kind": Kind.DENY, "closes": (), "exceptions": ()}) for found in more.commitments]
    faq = policy(*denials, path="faq.md", kind=StatementKind.FAQ, series="faq")
    after = verdict(event, text, faq, register=REGISTER)
    assert not (before.verdict == "contradicted" and after.verdict == "consistent")


@settings(max_examples=250, deadline=None)
@given(flows, statements, st.integers(0, 2))
def test_fewer_of_the_data_of_a_permitted_event_are_permitted_too(event: Flow, text: Statement, left: int) -> None:
    """What stays must be permitted alone as it was in company; a figure alone is another practice (aggregates match clauses on totals)."""
    kept = [name for name in event.data if name != "number of users by city"]
    if not kept or verdict(event, text, register=REGISTER).verdict != "consistent":
        return
    narrower = replace(event, data=(kept[left % len(kept)],))
    assert verdict(narrower, text, register=REGISTER).verdict == "consistent"


@settings(max_examples=150, deadline=None)
@given(flows, statements)
def test_evidence_is_the_text_and_a_verdict_is_explained(event: Flow, text: Statement) -> None:
    found = verdict(event, text, register=REGISTER)
    assert all(text.text[item.start : item.end] == item.text for item in found.evidence)
    assert len(found.evidence) <= 6
    assert found.steps[0].subject == "Version in force"
    assert "illegal" not in found.summary
    assert (found.clarity is None) is (found.verdict != "consistent")
    if found.verdict == "contradicted":
        assert found.evidence
    if found.verdict == "undetermined" and found.reason == "missing_fact":
        assert found.missing


@pytest.mark.parametrize("seed", range(3))
def test_judging_is_repeatable(seed: int) -> None:
    dice = random.Random(seed)
    found = [clause(dice.choice(list(Kind)), data=(dice.choice(DATA),), to=(dice.choice(CLASSES),)) for _ in range(8)]
    event = flow(("photo", "email"), "Nova Labs", purpose="advertising")
    assert verdict(event, policy(*found), register=REGISTER) == verdict(event, policy(*found), register=REGISTER)


MORE: dict[str, tuple[Any, ...]] = {
    "channel": (None, "sdk", "file"),
    "consent_scope": (None, ("hosting",), ("photo", "advertising")),
    "collected_at": (None, datetime(2013, 1, 1, tzinfo=UTC), datetime(2014, 8, 1, tzinfo=UTC)),
    "subject_age": (None, 9, 30),
    "recipient_role": (None, "service provider"),
    "extra": ((), (("requested_by_user", "yes"),)),
    "first": (datetime(2014, 9, 15, tzinfo=UTC), datetime(2016, 5, 1, tzinfo=UTC)),
}
varied = st.builds(lambda event, more: replace(event, **more), flows, st.fixed_dictionaries({}, optional={
    name: st.sampled_from(values) for name, values in MORE.items()
}))  # fmt: skip
gathered = clause(Kind.PERMIT, Action.COLLECT, actor=Actor.THIRD_PARTY, data=("user",), subject=Term(text="partners"))


@settings(max_examples=150, deadline=None)
@given(st.lists(varied, min_size=2, max_size=6), clauses, clauses, clauses)
def test_what_was_judged_before_changes_no_verdict(events: list[Flow], first: Commitment, second: Commitment, third: Commitment) -> None:
    """Verdicts that rest on recollections are those of a judge without any, in all their words."""
    old = policy(first, second, path="old.md")
    new = policy(second, third, gathered, path="new.md", effective_from=date(2014, 6, 1))
    register, shared = Register(recipients=REGISTER), Timeline.of((old, new))
    for event in [*events, *events]:
        assert judge(event, shared, register, ORGANISATION, ontology()) == verdict(event, old, new, register=REGISTER)
