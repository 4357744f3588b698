"""What is kept for a timeline never leaks between registers, days or people."""

from dataclasses import replace
from datetime import UTC, datetime

from checker.model import Action, Actor, ConditionKind, Effect, Flow, Kind, Term
from checker.register import Register
from checker.timeline import Timeline
from checker.verdicts import judge
from checker.verdicts.judgement.bench import bench_of
from tests.verdicts.sample import ORGANISATION, clause, contract, flow, ontology, policy, recipient, setting, when

ADS, VENDORS = ("advertisers:advertising",), ("vendors:service_provider",)


def test_another_register_is_another_bench() -> None:
    timeline = Timeline.of([policy(clause(Kind.DENY, to=ADS))])
    event = flow(("photo",), "Nova Labs")
    known, unknown = (Register(recipients=(recipient("Nova Labs", role),)) for role in ("advertising", None))
    assert judge(event, timeline, known, ORGANISATION, ontology()).verdict == "contradicted"
    assert judge(event, timeline, unknown, ORGANISATION, ontology()).verdict == "undetermined"


def test_a_contract_that_ends_changes_later_events_only() -> None:
    timeline = Timeline.of([policy(clause(Kind.PERMIT, data=("user",), to=VENDORS, conditions=(when(ConditionKind.CONTRACT),)))])
    register = Register(recipients=(recipient("Host", "service_provider", contract("H-1", "hosting")),))
    early = flow(("photo",), "Host", purpose="hosting", contract="H-1")
    found = [
        judge(event, timeline, register, ORGANISATION, ontology()).verdict
        for event in (early, replace(early, first=datetime(2016, 5, 1, tzinfo=UTC)), early)
    ]
    assert found == ["consistent", "contradicted", "consistent"]


def test_what_one_person_chose_says_nothing_of_another() -> None:
    timeline = Timeline.of(
        [policy(clause(Kind.LIMIT, to=ADS, exceptions=(when(ConditionKind.CONSENT, "unless you agree", Effect.UNLESS),)))]
    )
    register = Register(recipients=(recipient("Adsworth", "advertising"),))
    events: list[Flow] = [flow(("photo",), "Adsworth", consent=consent) for consent in ("granted", "none", None, "granted")]
    found = [judge(event, timeline, register, ORGANISATION, ontology()).verdict for event in events]
    assert found == ["consistent", "contradicted", "undetermined", "consistent"]


def test_how_data_left_is_part_of_what_is_recalled() -> None:
    gathered = clause(Kind.PERMIT, action=Action.COLLECT, actor=Actor.THIRD_PARTY, data=("user",), subject=Term(text="partners"))
    timeline = Timeline.of([policy(gathered)])
    register = Register(recipients=(recipient("Adsworth"),))
    channels = ("sdk", "file", "sdk", None)
    found = [judge(flow(("photo",), "Adsworth", channel=each), timeline, register, ORGANISATION, ontology()).verdict for each in channels]
    alone = [
        judge(flow(("photo",), "Adsworth", channel=each), Timeline.of([policy(gathered)]), register, ORGANISATION, ontology()).verdict
        for each in channels
    ]
    assert found == alone
    assert len(set(found[:2])) == 2


def test_a_recalled_verdict_tells_of_its_own_day_and_count() -> None:
    timeline = Timeline.of([policy(clause(Kind.DENY, to=ADS))])
    register = Register(recipients=(recipient("Adsworth", "advertising"),))
    early = flow(("photo",), "Adsworth")
    late = replace(early, last=datetime(2016, 5, 1, tzinfo=UTC), events=1200, consent="refused")
    first, second = (judge(event, timeline, register, ORGANISATION, ontology()) for event in (early, late))
    assert first.evidence is second.evidence
    assert f"on {early.first.date()};" in first.summary
    assert f"between {early.first.date()} and 2016-05-01 (1,200 events);" in second.summary


def test_a_purpose_is_placed_by_the_words_of_the_statement() -> None:
    weed = policy(clause(Kind.PERMIT, Action.USE, purposes=("weed out false votes:essential.fraud_detection",)))
    other = policy(clause(Kind.PERMIT, Action.USE, purposes=("print ballots:essential.service.operations",)))
    event = flow(("photo",), None, Action.USE, purpose="weeding of false votes")
    found, bench = setting(event), bench_of(Timeline.of((weed,)), Register(), ORGANISATION, ontology())
    placed = bench.local(weed, found).practice.purpose
    assert placed is not None
    assert (placed.id, placed.by_words) == ("essential.fraud_detection", True)
    assert bench.local(other, found) is found
    known = setting(replace(event, purpose="hosting"))
    assert bench.local(weed, known) is known
