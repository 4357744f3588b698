"""The judge: one flow held against the statements in force that day and the day its data were collected."""

from collections.abc import Iterator
from dataclasses import replace

from checker.model import Action, Flow, Organisation, Reason, Statement, StatementKind, Verdict, VerdictKind
from checker.ontology import Ontology
from checker.register import Register
from checker.register.names import name_key
from checker.timeline import Timeline
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.services import interest
from checker.verdicts.judgement.bench import Bench, bench_of
from checker.verdicts.judgement.governing import governing
from checker.verdicts.judgement.prevailing import prevailing
from checker.verdicts.judgement.resolve import across_items, across_statements
from checker.verdicts.telling.wording import no_statement, told_of, verdict_of
from checker.verdicts.terms.recall import bare
from checker.verdicts.weighing.outcome import Outcome

PASSED_ON = frozenset({Action.SHARE, Action.SELL, Action.PUBLISH, Action.USE})


def judge(flow: Flow, timeline: Timeline, register: Register, organisation: Organisation, ontology: Ontology) -> Verdict:
    """Say what the statements in force say about ``flow``, and why."""
    return judge_on(bench_of(timeline, register, organisation, ontology), flow, timeline)


def judge_on(bench: Bench, flow: Flow, timeline: Timeline) -> Verdict:
    """Judge ``flow`` with what was worked out on ``bench`` before."""
    periods = (bench.moment(flow.first), bench.moment(flow.collected_at))
    found = bench.verdicts.ask(periods, flow, lambda seen: _judged(seen, timeline, bench))
    return told_of(found, flow, bench.register) if found else no_statement(flow, timeline)


def _judged(flow: Flow, timeline: Timeline, bench: Bench) -> Verdict | None:
    """Return the verdict on every flow of these periods that agrees with ``flow`` in what is looked at; None without a statement."""
    practice = bench.practice(flow)
    in_force = timeline.on(bare(flow).first)
    party = bench.party(flow, in_force)
    binding = governing(in_force, practice, party, bench.register)
    if not binding:
        return None
    own_names = frozenset(map(name_key, (bench.organisation.name, *bench.organisation.aliases)))
    setting = Setting(practice, party, interest(practice.purpose, party.names if party else frozenset(), own_names), bench.relations)
    outcomes = list(_outcomes(binding, setting, bench))
    earlier = _earlier(flow, timeline, in_force)
    outcomes += _retroactive(earlier, outcomes, setting, bench)
    return verdict_of(across_items(_one_an_item(outcomes)), setting, timeline, binding, earlier)


def _outcomes(statements: tuple[Statement, ...], setting: Setting, bench: Bench) -> Iterator[Outcome]:
    placed = [(statement, bench.local(statement, setting)) for statement in statements]
    for item in setting.practice.principal:
        found = (bench.outcome(statement, item, local) for statement, local in placed)
        yield across_statements(prevailing(found, setting.relations) if any(each.yields for each in statements) else found)


def _earlier(flow: Flow, timeline: Timeline, in_force: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Return the replaced versions that still bind: in force when the data were collected, or shown to the person."""
    if flow.action not in PASSED_ON:
        return ()
    series = {statement.series for statement in in_force}
    day = bare(flow).collected_at
    collected = timeline.on(day) if day else ()
    shown = tuple(
        s for s in timeline.statements if flow.statement_shown and flow.statement_shown in {s.path, s.ref, s.path.rsplit("/", 1)[-1]}
    )
    replaced = (s for s in (*collected, *shown) if s.series in series and not any(s is now for now in in_force))
    bound = {id(s): s for s in replaced if s.kind is not StatementKind.VENDOR_LIST}  # a list says who gets data when they get them
    return tuple(bound.values()) if bound and flow.consent != "granted" else ()


def _retroactive(earlier: tuple[Statement, ...], now: list[Outcome], setting: Setting, bench: Bench) -> list[Outcome]:
    """Return where an earlier version is stricter: a later text does not cure what it ruled out (In re Gateway Learning, FTC 2004)."""
    if not earlier:
        return []
    ruled_out = {found.item for found in now if found.kind is VerdictKind.CONTRADICTED}
    then = (found for found in _outcomes(earlier, setting, bench) if found.item not in ruled_out)
    return [
        replace(found, reason=Reason.RETROACTIVE if found.kind is VerdictKind.CONTRADICTED else found.reason)
        for found in then
        if found.kind is VerdictKind.CONTRADICTED or (found.kind is VerdictKind.UNDETERMINED and found.blocking)
    ]


def _one_an_item(outcomes: list[Outcome]) -> Iterator[Outcome]:
    for item in dict.fromkeys(found.item for found in outcomes):
        yield across_statements(found for found in outcomes if found.item == item)
